/**
 * Chinese marks: what each is, on which side its em is blank, and where it may not stand. After the
 * tables of clreq (mark classes, prohibition levels) and GB/T 15834-2011, 5.1.
 */
import type { Prohibition } from '../model/house-style.ts';

/** What a character is to the composer. Numbers, because every character of a page is asked. */
export const Kind = {
  han: 0,
  opener: 1,
  closer: 2,
  /** ， 、 ； ： */
  pause: 3,
  /** 。 ？ ！ */
  stop: 4,
  /** — … in pairs: units of two em that never split. */
  dash: 5,
  /** ～ and a single — between words or figures. */
  connector: 6,
  /** · */
  interpunct: 7,
  solidus: 8,
  /** Letters and figures. */
  word: 9,
  space: 10,
} as const;

export type KindOf = (typeof Kind)[keyof typeof Kind];

const TABLE: readonly (readonly [KindOf, string])[] = [
  [Kind.opener, '“‘「『（《〈【〖〔［｛'],
  [Kind.closer, '”’」』）》〉】〗〕］｝'],
  [Kind.pause, '，、；：'],
  [Kind.stop, '。．？！‼⁇⁈⁉'],
  [Kind.dash, '—⸺…⋯'],
  [Kind.connector, '～–'],
  [Kind.interpunct, '·・‧'],
  [Kind.solidus, '／'],
];

const kinds = new Map<string, KindOf>(
  TABLE.flatMap(([kind, marks]) => [...marks].map((mark) => [mark, kind] as const)),
);

/** The kind of a mark, or undefined for what is not a mark of Chinese text. */
export function findMark(character: string): KindOf | undefined {
  return kinds.get(character);
}

/** Says whether a kind is a full-width mark whose blank half may be trimmed. */
export function isTrimmable(kind: KindOf): boolean {
  return kind >= Kind.opener && kind <= Kind.stop;
}

/**
 * The squeezing step of clreq at which a mark gives up its blank half: 3 interpuncts, 4 brackets and
 * quotes, 5 commas, 7 stops; 0 for what never gives.
 */
export function squeezeStep(kind: KindOf): number {
  if (kind === Kind.opener || kind === Kind.closer) return 4;
  if (kind === Kind.pause) return 5;
  return kind === Kind.stop ? 7 : 0;
}

/** Says whether a mark may not begin a line at a level of prohibition (行首禁则). */
export function forbiddenAtStart(kind: KindOf, level: Prohibition): boolean {
  if (level === 'none') return false;
  if (kind === Kind.dash) return level === 'strict';
  return kind >= Kind.closer && kind <= Kind.solidus;
}

/** Says whether a mark may not end a line at a level of prohibition (行尾禁则). */
export function forbiddenAtEnd(kind: KindOf, level: Prohibition): boolean {
  if (level === 'none') return false;
  if (kind === Kind.solidus) return level !== 'basic';
  return kind === Kind.opener;
}
