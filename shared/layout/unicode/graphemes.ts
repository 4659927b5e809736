/** Grapheme clusters: what a reader takes for one character, by the rules of UAX #29. */
import { readTable } from './code-point-table.ts';
import { GRAPHEME_TABLE } from './grapheme-table.ts';

/** A class of UAX #29, table 2; pictographs, which join to sequences, are one of them here. */
type GraphemeClass = (typeof GRAPHEME_TABLE)['classes'][number] | 'LVT';

const lookUp = readTable(GRAPHEME_TABLE);

/** Syllables of Hangul: every 28th has no last consonant. */
const FIRST_SYLLABLE = 0xac00;
const LAST_CONSONANTS = 28;

/** The grapheme-cluster class of a code point. */
export function graphemeClassOf(code: number): GraphemeClass {
  const found = lookUp(code);
  if (found !== 'LV') return found;
  return (code - FIRST_SYLLABLE) % LAST_CONSONANTS === 0 ? 'LV' : 'LVT';
}

/** Where the cluster that begins at an offset ends; both in UTF-16 units. */
export function endOfGrapheme(text: string, from: number): number {
  let at = from + lengthAt(text, from);
  let before = classAt(text, from);
  let state: State = { flags: before === 'Regional_Indicator' ? 1 : 0, picture: startOf(before) };
  while (at < text.length) {
    const after = classAt(text, at);
    if (!joins(before, after, state)) break;
    state = {
      flags: state.flags + (after === 'Regional_Indicator' ? 1 : 0),
      picture: pictureAfter(state.picture, after),
    };
    before = after;
    at += lengthAt(text, at);
  }
  return at;
}

/** What has gone before in a cluster. */
interface State {
  /** Regional indicators: two make a flag. */
  readonly flags: number;
  /** A pictograph with its marks, and one that a joiner follows. */
  readonly picture: 'none' | 'marked' | 'joined';
}

function startOf(first: GraphemeClass): State['picture'] {
  return first === 'Pictographic' ? 'marked' : 'none';
}

function pictureAfter(picture: State['picture'], after: GraphemeClass): State['picture'] {
  if (after === 'Pictographic') return 'marked';
  if (picture !== 'marked') return 'none';
  if (after === 'Extend') return 'marked';
  return after === 'ZWJ' ? 'joined' : 'none';
}

const CONTROLS = new Set<GraphemeClass>(['CR', 'LF', 'Control']);

function joins(before: GraphemeClass, after: GraphemeClass, state: State): boolean {
  if (before === 'CR') return after === 'LF';
  if (CONTROLS.has(before) || CONTROLS.has(after)) return false;
  if (after === 'Extend' || after === 'ZWJ' || after === 'SpacingMark') return true;
  if (before === 'Prepend' || joinsHangul(before, after)) return true;
  if (after === 'Pictographic') return state.picture === 'joined';
  return after === 'Regional_Indicator' && before === after && state.flags % 2 === 1;
}

/** GB6 to GB8: the letters of a syllable. */
function joinsHangul(before: GraphemeClass, after: GraphemeClass): boolean {
  if (before === 'L') return after === 'L' || after === 'V' || after === 'LV' || after === 'LVT';
  if (before === 'LV' || before === 'V') return after === 'V' || after === 'T';
  return (before === 'LVT' || before === 'T') && after === 'T';
}

function classAt(text: string, at: number): GraphemeClass {
  return graphemeClassOf(text.codePointAt(at) ?? 0);
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
