/**
 * Mail and wire copy breaks every line at a fixed width. Such lines are put together to paragraphs
 * again; text with one paragraph a line is left alone.
 */
import { listMark, widthOf } from '../proof/sentence-marks.ts';
import type { DraftLine, Seam } from './draft.ts';
import { sumRubbish } from './draft.ts';
import { joinParts } from './marked-text.ts';

/** Nobody wraps narrower than this (em): verse does. */
const NARROWEST = 18;
/** Nobody wraps wider than this (em), which is 120 Latin characters: those lines are paragraphs. */
const WIDEST = 60;
/** So many full lines are needed before the lines count as wrapped. */
const PROOF = 3;

/** Joins wrapped lines to paragraphs; gives the same lines back when they are not wrapped. */
export function unwrapLines(lines: readonly DraftLine[]): readonly DraftLine[] {
  const widths = lines.map((line) => Math.min(widthOf(line.text.slice(0, 3 * WIDEST)), 2 * WIDEST));
  const follows = lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || line.gap > 0 || line.indented) return false;
    return before.form.kind === 'plain' && line.form.kind === 'plain' && !isItem(line);
  });
  const measure = Math.max(0, ...widths.filter((_, i) => follows[i + 1]));
  if (measure < NARROWEST || measure > WIDEST) return lines;
  const isFull = (i: number): boolean => {
    const next = lines[i + 1];
    return next !== undefined && (widths[i] ?? 0) + firstUnit(next.text) > measure;
  };
  const open = lines.flatMap((_, i) => (follows[i + 1] === true ? [i] : []));
  const full = open.filter(isFull).length;
  // Every paragraph has one line that is not full, its last; with a blank line after it, it is not open.
  if (full < PROOF || full * 3 < open.length * 2) return lines;
  return lines.reduce<DraftLine[]>((joined, line, i) => {
    const before = joined.at(-1);
    if (before && follows[i] === true && isFull(i - 1))
      joined[joined.length - 1] = join(before, line);
    else joined.push(line);
    return joined;
  }, []);
}

function isItem(line: DraftLine): boolean {
  return listMark(line.text) !== '';
}

/** What would have had to fit on the line before: a Latin word and its space, or a character and its mark. */
function firstUnit(text: string): number {
  const word = /^[\p{Script=Latin}\p{N}’'-]+/u.exec(text)?.[0];
  return word === undefined ? 2.5 : widthOf(word) + 1;
}

/** Puts two lines together: a space between Latin words, nothing in Chinese or after a hyphen. */
export function join(a: DraftLine, b: DraftLine, torn?: 'torn'): DraftLine {
  const hyphen = /\p{Script=Latin}[-‐]$/u.test(a.text) && /^\p{Ll}/u.test(b.text);
  const between =
    hyphen || !/[^\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]$/u.test(a.text) ? '' : ' ';
  const glue = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(b.text) ? '' : between;
  const { text, spans } = joinParts(a, glue, b);
  const at = a.text.length + glue.length;
  const seam: Seam = { at, kind: hyphen ? 'hyphen' : (torn ?? 'wrapped') };
  const moved = b.seams.map((other) => ({ ...other, at: other.at + at }));
  const rubbish = sumRubbish([a.rubbish, b.rubbish]);
  return { ...a, text, spans, rubbish, seams: [...a.seams, seam, ...moved] };
}
