/**
 * Checks of single values in the files of an edition, shared by the schemas. What a file may not hold
 * here, a command may not make either: the bounds are exported for both.
 */
import * as z from 'zod';
import { readDay } from '../base/calendar.ts';
import { ID_PATTERN, type Id } from '../base/ids.ts';
import { roundPt, type Pt } from '../base/units.ts';
import { isFaceName, LONGEST_LENGTH } from './limits.ts';

// The window's security policy forbids code made at run time, which zod would otherwise use.
z.config({ jitless: true });

/** Makes an object schema; it settles what happens to keys it does not know. */
export type MakeObject = <Shape extends z.ZodRawShape>(shape: Shape) => z.ZodObject<Shape>;

/** For our own format: an unknown key is a fault. */
export const strict = ((shape) => z.strictObject(shape)) as MakeObject;

/** An id of a record. */
export function id<Kind extends string>(): z.ZodType<Id<Kind>> {
  return z.string().regex(ID_PATTERN).refine(isSafeKey);
}

/** A length in points, brought to the stored grid. */
export const length = z
  .number()
  .min(-LONGEST_LENGTH)
  .max(LONGEST_LENGTH)
  .transform((value): Pt => roundPt(value) + 0);

/** A length in points that is not negative. */
export const size = z
  .number()
  .min(0)
  .max(LONGEST_LENGTH)
  .transform((value): Pt => roundPt(value) + 0);

/** A length in points above zero. */
export const positive = z
  .number()
  .min(0.001)
  .max(LONGEST_LENGTH)
  .transform((value): Pt => roundPt(value));

/** Words. Halves of characters, which no file may hold, become U+FFFD. */
export const words = z.string().transform((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** A number from 0 to 1. */
export const share = z.number().min(0).max(1);

/** A whole number in bounds. */
export function whole(least: number, most: number): z.ZodNumber {
  return z.number().int().min(least).max(most);
}

/** The name of a face of the house style. */
export const faceName = z.string().refine(isFaceName);

/** Says whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return readDay(text) !== undefined;
}

/** Reports the first value that a list has twice. */
export function unique<Value>(keyOf: (value: Value) => string) {
  return (values: readonly Value[], context: z.RefinementCtx<readonly Value[]>): void => {
    const keys = values.map((value) => keyOf(value).toLowerCase());
    const at = keys.findIndex((key, i) => keys.indexOf(key) < i);
    if (at >= 0) context.addIssue({ code: 'custom', path: [at], params: { code: 'file-twice' } });
  };
}

function isSafeKey(key: string): boolean {
  return !(key in {});
}
