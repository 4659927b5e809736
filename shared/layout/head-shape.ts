/**
 * The shape of a headline of several lines: even (等宽), short above long (pyramid, 上短下长), long above short
 * (inverted, 上长下短), or free. Says how long each line should be and what it costs when it is not.
 */
import type { HeadShape } from '../model/frame.ts';
import { naturalWidth } from './line-fit.ts';
import { Kind } from './marks.ts';
import type { Prepared } from './prepared.ts';

/** How much uneven lines cost, at the worst; without a shape lines are rather alike. */
const WEIGHTS: Readonly<Record<HeadShape, number>> = {
  even: 600,
  pyramid: 120,
  inverted: 120,
  free: 12,
};
const HOUSE_WEIGHT = 90;
/** How much a line of a pyramid is longer than the one before, where the first has 1. */
const GROWTH = 0.4;
/** A line that is longer or shorter than the one before, against the shape. */
const WRONG_WAY = 80;
/** One or two characters beside a long line, and one Latin word under others. */
const TINY = 90;
const WIDOW = 30;
/** Lines of so many em are tiny beside lines of so many. */
const TINY_EM = 2.2;
const LONG_EM = 5;

/** The share of the whole width that each of `count` lines should have. */
export function sharesOf(shape: HeadShape | undefined, count: number): readonly number[] {
  const slope = shape === 'pyramid' || shape === 'inverted' ? GROWTH : 0;
  const parts = Array.from({ length: count }, (_, i) => 1 + i * slope);
  const sum = parts.reduce((all, part) => all + part, 0);
  const shares = parts.map((part) => part / sum);
  return shape === 'inverted' ? shares.reverse() : shares;
}

/** What it costs when lines are as far from their shares as they can be. */
export function weightOf(shape: HeadShape | undefined): number {
  return shape === undefined ? HOUSE_WEIGHT : WEIGHTS[shape];
}

/** Says whether lines are so far from their shares that only need excuses it. */
export function isOutOfShape(shape: HeadShape | undefined, squares: number): boolean {
  return shape !== 'free' && squares > 0.5;
}

/** What lines cost that are tiny, lone words, or longer and shorter the wrong way round. */
export function hurtOfShape(
  p: Prepared,
  ends: readonly number[],
  shape: HeadShape | undefined,
): number {
  const widths = ends.map((end, i) => naturalWidth(p, i === 0 ? 0 : ends[i - 1]! + 1, end));
  const isTiny = Math.min(...widths) <= TINY_EM * p.em && Math.max(...widths) > LONG_EM * p.em;
  const widow = isLoneWord(p, (ends.at(-2) ?? -1) + 1) ? WIDOW : 0;
  return (isTiny ? TINY : widow) + WRONG_WAY * wrongWays(widths, p.em, shape);
}

/** Says whether the last line, which begins with `first`, is one Latin word. */
function isLoneWord(p: Prepared, first: number): boolean {
  for (let i = first; i < p.count; i += 1) if (p.kinds[i] !== Kind.word) return false;
  return first > 0;
}

function wrongWays(widths: readonly number[], em: number, shape: HeadShape | undefined): number {
  if (shape !== 'pyramid' && shape !== 'inverted') return 0;
  const sign = shape === 'pyramid' ? 1 : -1;
  return widths.filter((width, i) => i > 0 && sign * (width - widths[i - 1]!) < em / 2).length;
}
