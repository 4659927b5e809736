/**
 * Cuts the text of a paragraph into the pieces that the composer handles: Han characters and marks one
 * by one, pairs of dashes and dots, whole words and figures, and spaces.
 */
import { Kind, findMark, type KindOf } from './marks.ts';

/** A piece of text from `from` to `to` (UTF-16). */
export interface Piece {
  readonly kind: KindOf;
  readonly from: number;
  readonly to: number;
  /** A Latin word may go on in the next piece: a line may end between them, letter-space may not come. */
  readonly joined: boolean;
}

/** Marks that Latin text uses too; in an article in a Latin language they belong to its words. */
const SHARED = new Set('“”‘’—…·–');

/**
 * The next pieces of a text from an offset: one, or the parts of one run of letters. `latin` says that
 * the article is in a Latin language.
 */
export function nextPieces(text: string, at: number, latin: boolean): readonly Piece[] {
  const piece = nextPiece(text, at, latin);
  return piece.kind === Kind.word ? splitLatin(text, piece) : [piece];
}

/** Says whether a Chinese character of the common block stands at an offset, and nothing joins it. */
export function isPlainIdeograph(text: string, at: number): boolean {
  if (!isIdeograph(text, at)) return false;
  const next = at + 1;
  return next >= text.length || isIdeograph(text, next) || endOfCluster(text, next) === next;
}

function nextPiece(text: string, from: number, latin: boolean): Piece {
  // Nine of ten characters of a page: seen at a glance.
  if (isIdeograph(text, from)) return whole(Kind.han, from, endOfCluster(text, from + 1));
  const character = characterAt(text, from);
  if (isSpace(character)) return whole(Kind.space, from, endOfSpaces(text, from));
  if (isLatin(character, latin)) return whole(Kind.word, from, endOfLatin(text, from, latin));
  const kind = findMark(character);
  if (kind === undefined) return whole(Kind.han, from, endOfCluster(text, from + character.length));
  if (kind !== Kind.dash) return whole(kind, from, from + character.length);
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

/** Letters, figures and signs of Latin, Greek and Cyrillic text: all below the CJK blocks but the marks. */
function isLatin(character: string, latin: boolean): boolean {
  if (latin && SHARED.has(character)) return true;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0x20 || findMark(character) !== undefined) return false;
  if (code === 0x25a1 || code === 0x25a0 || code === 0x25cb || code === 0x25cf) return false;
  return code < 0x2e80 && !(code >= 0x2190 && code < 0x2e80);
}

function endOfLatin(text: string, from: number, latin: boolean): number {
  let at = from;
  while (at < text.length) {
    const character = characterAt(text, at);
    if (!isLatin(character, latin)) break;
    at += character.length;
  }
  return at;
}

/** Takes variation selectors and combining marks along with the character before them. */
function endOfCluster(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const follows =
      (code >= 0xfe00 && code <= 0xfe0f) ||
      (code >= 0xe0100 && code <= 0xe01ef) ||
      (code >= 0x0300 && code <= 0x036f) ||
      code === 0x200d;
    if (!follows) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** Most runs hold none of these, which is seen sooner than what stands around them. */
const MARKS = /[-/–—]/;
/** A line may end after these inside a Latin run, when letters follow: well-known, and/or, a.example/path. */
const AFTER = /[-/–—](?=[\p{L}])|(?<=\p{L}{2})[-/](?=\d)/gu;

function splitLatin(text: string, piece: Piece): readonly Piece[] {
  const run = text.slice(piece.from, piece.to);
  if (!MARKS.test(run)) return [piece];
  const ends = [...run.matchAll(AFTER)]
    .map((match) => match.index + 1)
    .filter((end) => end > 1 && end < run.length);
  if (ends.length === 0) return [piece];
  const starts = [0, ...ends];
  return starts.map((start, i) => ({
    kind: Kind.word,
    from: piece.from + start,
    to: piece.from + (starts[i + 1] ?? run.length),
    joined: i < starts.length - 1,
  }));
}
