// Reads what people type into number fields: 12, 12.5, +3, -3 with a sign kept apart, *2, /2, 35mm, 10pt.
import { PT_PER_MM } from '../../shared/base/units.ts';

/** Points in one of each unit that can be typed. */
const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  磅: 1,
  mm: PT_PER_MM,
  毫米: PT_PER_MM,
  cm: 10 * PT_PER_MM,
  厘米: 10 * PT_PER_MM,
  in: 72,
};

/**
 * Reads a number in `unit`. `+3`, `*2` and `/2` count from `now`; a length may name another unit. Gives
 * undefined for what is no number.
 */
export function readNumber(text: string, now: number, unit: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[０-９．＋－＊／]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .toLowerCase();
  const found = /^([+*/]|-=)?\s*(-?\d+(?:\.\d+)?|-?\.\d+)\s*(\p{L}*)$/u.exec(plain);
  if (!found) return undefined;
  const [, sign, digits, name = ''] = found;
  const number = Number(digits) * factor(name, unit, sign);
  if (!Number.isFinite(number)) return undefined;
  switch (sign) {
    case '+':
      return now + number;
    case '-=':
      return now - number;
    case '*':
      return now * number;
    case '/':
      return number === 0 ? undefined : now / number;
    default:
      return number;
  }
}

/** What a number in a named unit is multiplied with to be in ours; not a number for units that do not fit. */
function factor(name: string, unit: string, sign: string | undefined): number {
  if (name === '' || name === unit.toLowerCase()) return 1;
  const [from, to] = [UNITS[name], UNITS[unit.toLowerCase()]];
  if (from === undefined || to === undefined || sign === '*' || sign === '/') return Number.NaN;
  return from / to;
}
