/**
 * Cuts the text of a paragraph into the pieces that the composer handles: Han characters and marks one
 * by one, pairs of dashes and dots, whole words and figures, and spaces.
 */
import { partsOfRun } from './break-run.ts';
import { Kind, findMark, type KindOf } from './marks.ts';
import { SHARED, type LetterMarks } from './quote-language.ts';
import { endOfGrapheme } from './unicode/graphemes.ts';
import { lineBreakClassOf } from './unicode/line-break-class.ts';

/** A piece of text from `from` to `to` (UTF-16). */
export interface Piece {
  readonly kind: KindOf;
  readonly from: number;
  readonly to: number;
  /** A Latin word may go on in the next piece: a line may end between them, letter-space may not come. */
  readonly joined: boolean;
  /** Part of an address, a path or a code, whose words take no hyphens. */
  readonly address?: true;
}

/**
 * The next pieces of a text from an offset: one, or the parts of one run of letters. `own` are the shared
 * marks that belong to letters.
 */
export function nextPieces(text: string, at: number, own: LetterMarks): readonly Piece[] {
  const piece = nextPiece(text, at, own);
  return piece.kind === Kind.word ? splitLatin(text, piece) : [piece];
}

/** Says whether a Chinese character of the common block stands at an offset, and nothing joins it. */
export function isPlainIdeograph(text: string, at: number): boolean {
  return isIdeograph(text, at) && endOfCluster(text, at, 1) === at + 1;
}

/** Says whether nothing joins the character of one unit at an offset, as far as one sees at a glance. */
export function standsAlone(text: string, at: number): boolean {
  return beginsAnew(text, at + 1);
}

/** Says whether what stands at an offset joins nothing before it, as far as one sees at a glance. */
function beginsAnew(text: string, at: number): boolean {
  return at >= text.length || isIdeograph(text, at) || joinsNothing(text.charCodeAt(at));
}

function nextPiece(text: string, from: number, own: LetterMarks): Piece {
  // Nine of ten characters of a page: seen at a glance.
  if (isIdeograph(text, from)) return whole(Kind.han, from, endOfCluster(text, from, 1));
  const character = characterAt(text, from);
  if (isSpace(character)) return whole(Kind.space, from, endOfSpaces(text, from));
  if (isLatin(character, isOwn(own, from)))
    return whole(Kind.word, from, endOfLatin(text, from, own));
  const kind = findMark(character) ?? Kind.han;
  if (kind !== Kind.dash) return whole(kind, from, endOfCluster(text, from, character.length));
  const pair = text.startsWith(character, from + character.length);
  if (pair) return whole(Kind.dash, from, from + 2 * character.length);
  const single = character === '—' ? Kind.connector : Kind.dash;
  return whole(single, from, from + character.length);
}

/** Says whether a Chinese character of the common block stands at an offset. */
export function isIdeograph(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

function whole(kind: KindOf, from: number, to: number): Piece {
  return { kind, from, to, joined: false };
}

/** The character (code point) at an offset, as a string. */
export function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\u3000' || character === '\n' || character === '\t';
}

/** A line feed stands alone: it is a chosen line end. Other spaces in a row are one space. */
function endOfSpaces(text: string, from: number): number {
  if (text[from] === '\n') return from + 1;
  let at = from + 1;
  while (at < text.length && text[at] !== '\n' && isSpace(text[at] ?? '')) at += 1;
  return at;
}

/** What the rules of letters are for: UAX #14 parts these only where a space or a sign lets them part. */
const LETTER_CLASSES: ReadonlySet<string> = new Set(['AL', 'HL', 'SA', 'NU', 'CM', 'ZWJ']);

/**
 * Letters, figures and signs of text that is not set in ems: all below the CJK blocks but the marks, the
 * letters of Hangul and the symbols; above them the letters of the scripts that are neither.
 */
function isLatin(character: string, isOfLetters: boolean): boolean {
  if (isOfLetters && SHARED.has(character)) return true;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0x20 || findMark(character) !== undefined) return false;
  if (code < 0x1100) return true;
  if (code < 0x2e80) return code > 0x11ff && code < 0x2190;
  if (isSetInEms(code)) return false;
  return LETTER_CLASSES.has(lineBreakClassOf(code));
}

/** Most of the characters above U+2E80 at a glance: Kana, Han, Hangul, full-width forms. */
function isSetInEms(code: number): boolean {
  if (code < 0xa000) return true;
  return (code >= 0xac00 && code < 0xfb00) || (code >= 0xff00 && code < 0x10000);
}

function isOwn(own: LetterMarks, at: number): boolean {
  return own === 'all' || own.has(at);
}

function endOfLatin(text: string, from: number, own: LetterMarks): number {
  let at = from;
  while (at < text.length) {
    const character = characterAt(text, at);
    if (!isLatin(character, isOwn(own, at)) && !isApostrophe(text, at, from)) break;
    at += character.length;
  }
  return at;
}

const LETTER = /^[A-Za-z\u00c0-\u024f]/;

/** ’ between two letters belongs to their word in Chinese text too: It’s, l’eau. */
function isApostrophe(text: string, at: number, from: number): boolean {
  if (text[at] !== '’' || at === from) return false;
  return LETTER.test(text[at - 1]!) && LETTER.test(text[at + 1] ?? '');
}

/**
 * Where a character ends, with the marks and joined characters that are one with it. Most stand before a
 * character that joins nothing, which is seen without asking for its class.
 */
function endOfCluster(text: string, from: number, length: number): number {
  const at = from + length;
  return beginsAnew(text, at) ? at : endOfGrapheme(text, from);
}

/** Line feeds, ASCII, and the marks of Chinese text. */
function joinsNothing(code: number): boolean {
  return (
    code < 0x300 ||
    (code >= 0x2010 && code < 0x2060) ||
    (code >= 0x3000 && code < 0x302a) ||
    (code >= 0xff00 && code < 0xff9e)
  );
}

function splitLatin(text: string, piece: Piece): readonly Piece[] {
  const { ends, address } = partsOfRun(text.slice(piece.from, piece.to));
  if (ends.length === 0 && !address) return [piece];
  const starts = [0, ...ends];
  return starts.map((start, i) => ({
    kind: Kind.word,
    from: piece.from + start,
    to: i + 1 < starts.length ? piece.from + starts[i + 1]! : piece.to,
    joined: i < starts.length - 1,
    ...(address && { address }),
  }));
}
