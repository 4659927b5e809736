/**
 * Verse (诗): lines that keep the same number of characters, or short lines that mostly run on without a
 * stop, closed up between blank lines.
 */
import { listMark } from '../proof/sentence-marks.ts';
import type { Piece } from './piece.ts';
import { isLikelyName } from './surnames.ts';

/** Wider lines are prose (em): the longest regular line is two clauses of seven. */
const WIDEST = 18;
/** Latin verse has lines of up to sixty characters. */
const WIDEST_LATIN = 30;
/** So many short lines together are no chance any more. */
const FEWEST = 4;

/** Short lines closed up, with a blank line or an end of the copy above and below. */
interface Stanza {
  readonly from: number;
  readonly to: number;
}

/** Finds the verse among pieces: regular stanzas one by one, free verse over several. */
export function findVerse(pieces: readonly Piece[]): readonly Piece[] {
  const verse = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) verse.add(i);
  };
  for (const poem of findPoems(findStanzas(pieces))) {
    const [from = 0, to = 0] = [poem[0]?.from, poem.at(-1)?.to];
    if (isFree(pieces.slice(from, to))) add(from, to);
    for (const stanza of poem) {
      const lines = pieces.slice(stanza.from, stanza.to);
      const start = isFree(lines) ? 0 : regularStart(lines);
      if (start !== undefined) add(stanza.from + start, stanza.to);
    }
  }
  if (verse.size === 0) return pieces;
  return pieces.map((piece, i) => (verse.has(i) ? { ...piece, role: 'verse' } : piece));
}

/** Stanzas that follow each other; a single short line between two of them is a display line. */
function findPoems(stanzas: readonly Stanza[]): readonly (readonly Stanza[])[] {
  const poems: Stanza[][] = [];
  for (const stanza of stanzas) {
    const last = poems.at(-1);
    if (stanza.to - stanza.from === 1) continue;
    if (last?.at(-1)?.to === stanza.from) last.push(stanza);
    else poems.push([stanza]);
  }
  return poems;
}

function findStanzas(pieces: readonly Piece[]): readonly Stanza[] {
  const stanzas: Stanza[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    while (to < pieces.length && pieces[to]?.gap === 0) to += 1;
    if (pieces.slice(from, to).every(isShort)) stanzas.push({ from, to });
    from = to;
  }
  return stanzas;
}

function isShort(piece: Piece): boolean {
  if (piece.isSure || piece.form.kind !== 'plain') return false;
  if (piece.role !== 'text' && piece.role !== 'title') return false;
  const isLatin = /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(piece.text);
  return piece.width <= (isLatin ? WIDEST_LATIN : WIDEST) && listMark(piece.text) === '';
}

/** The index of the first regular line of a stanza; the title of a poem may stand above it. */
function regularStart(stanza: readonly Piece[]): number | undefined {
  return [0, 1, 2].find((start) => isRegular(stanza.slice(start).map((piece) => piece.text)));
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
 * Free verse: four short lines or more in stanzas, most of them without a stop, no figures and no
 * particulars. Names of persons or of bodies are a list.
 */
function isFree(lines: readonly Piece[]): boolean {
  if (lines.length < FEWEST) return false;
  const texts = lines.map((piece) => piece.text);
  if (texts.some((text) => /[\d:：@《\t]|^[^\p{L}“‘]/u.test(text))) return false;
  const open = lines.filter((piece) => piece.ending === 'word' || piece.ending === 'pause').length;
  const isList = texts.every((text) => isLikelyName(text) || /[局院校部会社司馆厂店]$/u.test(text));
  return open * 2 >= lines.length && !isList;
}
