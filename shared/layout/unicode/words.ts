/** Finds the words of a text by UAX #29: what a double click chooses, and what is counted. */
import { readTable } from './code-point-table.ts';
import { graphemeClassOf } from './graphemes.ts';
import { WORD_TABLE } from './word-table.ts';

type WordClass = (typeof WORD_TABLE)['classes'][number];

const wordClassOf = readTable(WORD_TABLE);

/** A character with the marks that belong to it (WB4). */
interface Item {
  readonly kind: WordClass;
  readonly from: number;
  readonly picture: boolean;
  joined: boolean;
}

/** Offsets at which a text parts into words and what stands between them; its own end is the last. */
export function findWordEnds(text: string): readonly number[] {
  const items = itemsOf(text);
  const ends: number[] = [];
  let flags = 0;
  for (let i = 0; i + 1 < items.length; i += 1) {
    flags = items[i]!.kind === 'Regional_Indicator' ? flags + 1 : 0;
    if (!joins(items, i, flags)) ends.push(items[i + 1]!.from);
  }
  if (text !== '') ends.push(text.length);
  return ends;
}

/** Counts the words of a text in letters: what stands between them has neither a letter nor a figure. */
export function countWords(text: string): number {
  let [count, from] = [0, 0];
  for (const to of findWordEnds(text)) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, to))) count += 1;
    from = to;
  }
  return count;
}

const LINE_ENDS = new Set<WordClass>(['CR', 'LF', 'Newline']);

function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const kind = wordClassOf(code);
    const base = items.at(-1);
    const isMark = kind === 'Extend' || kind === 'Format' || kind === 'ZWJ';
    if (isMark && base && !LINE_ENDS.has(base.kind)) {
      base.joined = kind === 'ZWJ';
      // Spaces in a row are one only where nothing stands between them.
      if (base.kind === 'WSegSpace') items[items.length - 1] = { ...base, kind: 'Other' };
    } else {
      const picture = graphemeClassOf(code) === 'Pictographic';
      items.push({ kind, from: at, picture, joined: kind === 'ZWJ' });
    }
    at += code > 0xffff ? 2 : 1;
  }
  return items;
}

function joins(items: readonly Item[], i: number, flags: number): boolean {
  const before = items[i]!;
  const after = items[i + 1]!;
  if (LINE_ENDS.has(before.kind) || LINE_ENDS.has(after.kind))
    return before.kind === 'CR' && after.kind === 'LF';
  if (before.joined && after.picture) return true;
  if (before.kind === 'WSegSpace' && after.kind === before.kind) return true;
  if (after.kind === 'Regional_Indicator') return before.kind === after.kind && flags % 2 === 1;
  return joinsLetters(items, i) || joinsFigures(items, i) || joinsLowLine(before.kind, after.kind);
}

function isLetter(kind: WordClass | undefined): boolean {
  return kind === 'ALetter' || kind === 'Hebrew_Letter';
}

const INSIDE_WORDS = new Set<WordClass>(['MidLetter', 'MidNumLet', 'Single_Quote']);
const INSIDE_FIGURES = new Set<WordClass>(['MidNum', 'MidNumLet', 'Single_Quote']);

/** WB5 to WB7: letters, and the apostrophes and points between them. */
function joinsLetters(items: readonly Item[], i: number): boolean {
  const [behind, before, after, next] = kindsAround(items, i);
  if (isLetter(before) && isLetter(after)) return true;
  if (isLetter(before) && INSIDE_WORDS.has(after) && isLetter(next)) return true;
  if (isLetter(behind) && INSIDE_WORDS.has(before) && isLetter(after)) return true;
  return joinsHebrew([behind, before, after, next]);
}

/** WB7a to WB7c: a Hebrew letter with a mark of abbreviation. */
function joinsHebrew([behind, before, after, next]: Kinds): boolean {
  if (before === 'Hebrew_Letter' && after === 'Single_Quote') return true;
  if (before === 'Hebrew_Letter' && after === 'Double_Quote') return next === 'Hebrew_Letter';
  return behind === 'Hebrew_Letter' && before === 'Double_Quote' && after === 'Hebrew_Letter';
}

/** WB8 to WB12: figures, letters beside them, and the stops between them. */
function joinsFigures(items: readonly Item[], i: number): boolean {
  const [behind, before, after, next] = kindsAround(items, i);
  if (before === 'Numeric') {
    if (after === 'Numeric' || isLetter(after)) return true;
    return INSIDE_FIGURES.has(after) && next === 'Numeric';
  }
  if (after !== 'Numeric') return false;
  return isLetter(before) || (INSIDE_FIGURES.has(before) && behind === 'Numeric');
}

/** WB13 to WB13b: Katakana, and the low line that joins words. */
function joinsLowLine(before: WordClass, after: WordClass): boolean {
  if (before === 'Katakana' && after === 'Katakana') return true;
  const joinable = (kind: WordClass): boolean =>
    isLetter(kind) || kind === 'Numeric' || kind === 'Katakana' || kind === 'ExtendNumLet';
  if (after === 'ExtendNumLet') return joinable(before);
  return before === 'ExtendNumLet' && joinable(after);
}

type Kinds = readonly [
  behind: WordClass | undefined,
  before: WordClass,
  after: WordClass,
  next: WordClass | undefined,
];

function kindsAround(items: readonly Item[], i: number): Kinds {
  return [items[i - 1]?.kind, items[i]!.kind, items[i + 1]!.kind, items[i + 2]?.kind];
}
