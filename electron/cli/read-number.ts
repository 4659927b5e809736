/** Reads whole numbers and days from the words of a call. */
import { readDay } from '../../shared/base/calendar.ts';
import { failed, success, type Result } from '../../shared/base/result.ts';

/** A whole number from `least` to `most`; `option` is how the person wrote it. */
export function readWholeNumber(
  option: string,
  value: string,
  least: number,
  most: number,
): Result<number> {
  const number = /^\d{1,6}$/u.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return success(number);
  return failed('cli-bad-number', { option, value, least, most });
}

/** A day as YYYY-MM-DD; today on this machine when none is given. */
export function readDate(date: string | undefined): Result<string> {
  if (date === undefined) return success(today());
  return readDay(date) ? success(date) : failed('cli-bad-date', { date });
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
