/**
 * Verse (诗): lines that keep the same number of characters, or short lines that mostly run on without a
 * stop, closed up between blank lines.
 */
import { listMark } from '../proof/sentence-marks.ts';
import type { Piece } from './piece.ts';

/** Wider lines are prose (em): the longest regular line is two clauses of seven. */
const WIDEST = 18;
/** Latin verse has lines of up to sixty characters. */
const WIDEST_LATIN = 30;
/** So many short lines together are no chance any more. */
const FEWEST = 4;

/** Finds the verse among pieces; `modalGap` is the number of blank lines paragraphs have between them. */
export function findVerse(pieces: readonly Piece[], modalGap: number): readonly Piece[] {
  const found = [...pieces];
  let from = 0;
  while (from < found.length) {
    let to = from + 1;
    while (to < found.length && found[to]?.gap === 0 && isShort(found[to])) to += 1;
    if (isShort(found[from])) {
      const start = verseStart(found.slice(from, to), modalGap);
      for (let i = from + (start ?? to); i < to; i += 1) {
        const piece = found[i];
        if (piece) found[i] = { ...piece, role: 'verse' };
      }
    }
    from = to;
  }
  return found;
}

function isShort(piece: Piece | undefined): boolean {
  if (!piece || piece.isSure || piece.form.kind !== 'plain') return false;
  if (piece.role !== 'text' && piece.role !== 'title') return false;
  const isLatin = /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(piece.text);
  return piece.width <= (isLatin ? WIDEST_LATIN : WIDEST) && listMark(piece.text) === '';
}

/** The index of the first line of verse in a group of short lines; the title of a poem may stand above. */
function verseStart(group: readonly Piece[], modalGap: number): number | undefined {
  for (const start of [0, 1, 2]) {
    const lines = group.slice(start).map((piece) => piece.text);
    if (isRegular(lines)) return start;
  }
  return isFree(group, modalGap) ? 0 : undefined;
}

/** Every line the same number of characters: four lines of 4 to 9, or two lines of two equal clauses. */
function isRegular(lines: readonly string[]): boolean {
  const forms = lines.map((line) =>
    line
      .split(/[，。；！？、,.;!? ]+/u)
      .filter((clause) => clause !== '')
      .map((clause) => (/^\p{Script=Han}+$/u.test(clause) ? [...clause].length : 0)),
  );
  const [first = []] = forms;
  const [count = 0] = first;
  const even = forms.every(
    (form) => form.length === first.length && form.every((clause) => clause === count),
  );
  if (!even || count < 4 || count > 9) return false;
  const punctuated = lines.every((line) => /[，。；！？、]$/u.test(line));
  if (first.length === 2) return lines.length >= 2 && punctuated;
  return first.length === 1 && lines.length >= FEWEST;
}

/**
 * Free verse: four short lines or more, most of them without a stop, no figures and no particulars.
 * Where paragraphs have no blank lines between them nothing tells it from a list, so it stays text.
 */
function isFree(group: readonly Piece[], modalGap: number): boolean {
  if (group.length < FEWEST || modalGap === 0) return false;
  const texts = group.map((piece) => piece.text);
  if (texts.some((text) => /\d|[:：@《]|\t/u.test(text))) return false;
  const open = group.filter((piece) => piece.ending === 'word' || piece.ending === 'pause').length;
  return open * 2 >= group.length;
}
