/**
 * Mail and wire copy breaks every line at a fixed width. Such lines are put together to paragraphs
 * again; text with one paragraph a line is left alone.
 */
import { listMark, widthOf } from '../proof/sentence-marks.ts';
import { assert } from '../base/check.ts';
import { sumRubbish, type DraftLine } from './draft.ts';

/** Nobody wraps narrower than this (em): verse does. */
const NARROWEST = 18;
/** Nobody wraps wider than this (em), which is 120 Latin characters: those lines are paragraphs. */
const WIDEST = 60;
/** So many full lines are needed before the lines count as wrapped. */
const PROOF = 3;

/** Joins wrapped lines to paragraphs; gives the same lines back when they are not wrapped. */
export function unwrapLines(lines: readonly DraftLine[]): readonly DraftLine[] {
  const follows = lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || line.gap > 0 || line.indented) return false;
    return before.form.kind === 'plain' && line.form.kind === 'plain' && !isItem(line);
  });
  // Mail programs wrap at a width, simple ones at a number of characters.
  const [byWidth, byCount] = RULERS.map((ruler) => findFull(lines, follows, ruler));
  const full = (byCount?.size ?? 0) > (byWidth?.size ?? 0) ? byCount : byWidth;
  if (!full || full.size === 0) return lines;
  const paragraphs: DraftLine[][] = [];
  lines.forEach((line, i) => {
    const last = paragraphs.at(-1);
    if (last && full.has(i - 1)) last.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((paragraph) => joinLines(paragraph, 'wrapped'));
}

/** How long a text is, by one way of counting. */
type Ruler = (text: string) => number;

const RULERS: readonly Ruler[] = [widthOf, (text) => text.length];

/** The lines that were full, so that the next one goes on with the paragraph; none when nothing is wrapped. */
function findFull(
  lines: readonly DraftLine[],
  follows: readonly boolean[],
  ruler: Ruler,
): ReadonlySet<number> {
  const lengths = lines.map((line) =>
    line.text.length > 4 * WIDEST
      ? 4 * WIDEST
      : ruler(line.text) + (line.indented ? ruler('缩进') : 0),
  );
  const open = lines.flatMap((_, i) => (follows[i + 1] === true ? [i] : []));
  const measure = open.reduce((most, i) => Math.max(most, lengths[i] ?? 0), 0);
  const widest = ruler('字') === ruler('a') ? 2 * WIDEST : WIDEST;
  if (measure < NARROWEST || measure > widest) return new Set();
  const full = open.filter((i) => (lengths[i] ?? 0) + firstUnit(lines[i + 1], ruler) > measure);
  // Every paragraph has one line that is not full, its last; with a blank line after it, it is not open.
  return full.length < PROOF || full.length * 3 < open.length * 2 ? new Set() : new Set(full);
}

function isItem(line: DraftLine): boolean {
  return listMark(line.text) !== '';
}

/** What would have had to fit on the line before: a Latin word and its space, or a character and its mark. */
function firstUnit(line: DraftLine | undefined, ruler: Ruler): number {
  const word = /^[\p{Script=Latin}\p{N}’'-]+/u.exec(line?.text ?? '')?.[0];
  return word === undefined ? 2.5 : ruler(word) + 1;
}

const CHINESE_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]$/u;
const CHINESE_START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Puts lines together: a space between Latin words, nothing in Chinese or after a hyphen. */
export function joinLines(lines: readonly DraftLine[], kind: 'torn' | 'wrapped'): DraftLine {
  const [first, ...others] = lines;
  assert(first !== undefined, 'no lines to join');
  if (others.length === 0) return first;
  const parts = [first.text];
  const spans = [...first.spans];
  const seams = [...first.seams];
  let at = first.text.length;
  let end = first.text;
  for (const line of others) {
    const { glue, isHyphen } = between(end.slice(-2), line.text);
    at += glue.length;
    seams.push({ at, kind: isHyphen ? 'hyphen' : kind });
    for (const seam of line.seams) seams.push({ ...seam, at: seam.at + at });
    for (const span of line.spans) spans.push({ ...span, from: span.from + at, to: span.to + at });
    parts.push(glue, line.text);
    at += line.text.length;
    end = line.text;
  }
  const rubbish = sumRubbish(lines.map((line) => line.rubbish));
  return { ...first, text: parts.join(''), spans, rubbish, seams };
}

function between(
  end: string,
  start: string,
): { readonly glue: string; readonly isHyphen: boolean } {
  const isHyphen = /\p{Script=Latin}[-‐]$/u.test(end) && /^\p{Ll}/u.test(start);
  const isWide = CHINESE_END.test(end) || CHINESE_START.test(start);
  return { glue: isHyphen || isWide ? '' : ' ', isHyphen };
}
