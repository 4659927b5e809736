/**
 * Quotes by the language of their run (引号随语种). “ ” ‘ ’ are the same characters in Chinese and in
 * Latin text: in a Chinese run they are marks of one em, in a run of letters they belong to the words. A
 * pair is of the run it stands in, not of what it quotes: 他说“OK” has Chinese quotes, Smith’s “Bleak
 * House” has Latin ones wherever the sentence stands.
 */

/** Which of the marks that both share belong to letters: all, as in a Latin article, or those at offsets. */
export type LetterMarks = 'all' | ReadonlySet<number>;

/** Marks that Latin text uses too. */
export const SHARED: ReadonlySet<string> = new Set('“”‘’—…·–');

const NONE: ReadonlySet<number> = new Set();

const LETTER = /[A-Za-z\u00c0-\u024f]/;
const QUOTES = /[“”‘’]/g;
/** Han, Kana, and the marks that are as wide as they. */
const WIDE = /[\u1100-\u11ff\u2e80-\uffef]|[\ud840-\ud8ff]/;

/** Finds the quotes and apostrophes of a text that belong to letters. */
export function marksOfLetters(text: string, isLatinArticle: boolean): LetterMarks {
  if (isLatinArticle) return 'all';
  // Nearly all paragraphs have no letters at all.
  if (!LETTER.test(text)) return NONE;
  const quotes = [...text.matchAll(QUOTES)].map(({ index }) => index);
  if (quotes.length === 0) return NONE;
  return WIDE.test(text) ? ofRuns(text, quotes) : new Set(quotes);
}

function ofRuns(text: string, quotes: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  for (const at of quotes) {
    const mark = text.charAt(at);
    if (mark === '“' || mark === '‘') open.push(at);
    else {
      const opener = mark === '”' ? '“' : '‘';
      const from = open.findLastIndex((other) => text.charAt(other) === opener);
      const start = open[from];
      if (start === undefined) {
        if (mark === '’' && stands(text, at, at)) found.add(at);
      } else {
        open.length = from;
        const isOfLetters = stands(text, start, at) && !WIDE.test(text.slice(start, at));
        if (isOfLetters) found.add(start).add(at);
      }
    }
  }
  return found;
}

/** Says whether letters stand on both sides of a stretch, or nothing on one of them. */
function stands(text: string, from: number, to: number): boolean {
  const before = besides(text, from - 1, -1);
  const after = besides(text, to + 1, 1);
  return before !== 'wide' && after !== 'wide' && (before ?? after) !== undefined;
}

/** What the nearest letter or wide character in a direction is; undefined where the text ends before. */
function besides(text: string, at: number, step: 1 | -1): 'letter' | 'wide' | undefined {
  for (let i = at; i >= 0 && i < text.length; i += step) {
    const character = text.charAt(i);
    if (LETTER.test(character)) return 'letter';
    if (WIDE.test(character)) return 'wide';
  }
  return undefined;
}
