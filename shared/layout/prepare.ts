/**
 * Makes a paragraph ready for the composer: cuts it into pieces, finds their glyphs and widths, trims
 * neighbouring marks, and notes where a line may end. Done once for a block, however often it is broken.
 */
import type { Pt } from '../base/units.ts';
import type { Font } from '../fonts/font.ts';
import type { LineRules } from '../model/house-style.ts';
import { breaksBetween } from './break-points.ts';
import type { Dressing } from './dress.ts';
import { measureCharacter, measureCodePoint, measureMark } from './glyph-metrics.ts';
import { hyphenPoints } from './hyphenate.ts';
import { Kind, isTrimmable } from './marks.ts';
import { PieceList, PlaceRooms, seal } from './piece-list.ts';
import { measurePlaces } from './places.ts';
import { Break, type Dress, type Prepared } from './prepared.ts';
import { characterAt, isPlainIdeograph, nextPieces, type Piece } from './split-words.ts';

/** What preparation needs to know beside the text. */
export interface PrepareOptions {
  readonly rules: LineRules;
  /** The article is in a Latin language: it hyphenates, and its quotes belong to its words. */
  readonly latin: boolean;
  /** Marks of headlines take half their em everywhere. */
  readonly tightMarks: boolean;
}

/** Serve every paragraph in turn. */
const list = new PieceList();
const rooms = new PlaceRooms();

/** Prepares text in its dressing. Never fails: characters without a glyph are listed as missing. */
export function prepareText(text: string, dressing: Dressing, options: PrepareOptions): Prepared {
  list.begin(dressing.dresses);
  let range = 0;
  for (let at = 0; at < text.length;) {
    while ((dressing.ranges[range]?.to ?? Infinity) <= at) range += 1;
    const dress = dressing.ranges[range]?.dress ?? 0;
    // Nine of ten characters of a page take this short way.
    if (isPlainIdeograph(text, at) && addIdeograph(text, at, dress)) at += 1;
    else at = addPieces(text, at, dressing, options);
  }
  measurePlaces(text, list, rooms, options);
  const breaks = breaksBetween(text, list, options.rules.prohibition);
  return seal(list, rooms, { text, breaks, em: dressing.dresses[0]?.size ?? 0 });
}

/** Adds a Han character that its font has at one em; else says no and adds nothing. */
function addIdeograph(text: string, at: number, dress: number): boolean {
  const { han, size } = list.dresses[dress]!;
  const { advance, glyph } = measureCodePoint(han, text.charCodeAt(at));
  if (advance !== 1 || glyph === 0) return false;
  const index = list.push(Kind.han, at, at + 1, dress);
  list.width[index] = size;
  list.pushGlyph(han, glyph, 0, at);
  return true;
}

/** Adds what begins at an offset, in the dress of each part, and gives where it ends. */
function addPieces(text: string, at: number, dressing: Dressing, options: PrepareOptions): number {
  let end = at;
  for (const piece of nextPieces(text, at, options.latin)) {
    const dress = dressing.ranges.find(({ to }) => to > piece.from)?.dress ?? 0;
    addPiece(text, piece, dress, options);
    end = piece.to;
  }
  return end;
}

function addPiece(text: string, piece: Piece, dress: number, options: PrepareOptions): void {
  const worn = list.dresses[dress]!;
  if (piece.kind === Kind.word) addWord(text, piece, dress);
  else if (piece.kind === Kind.space) addSpace(text, piece, dress, options);
  else if (piece.kind === Kind.dash && piece.to - piece.from > 1) addPair(text, piece, dress);
  else {
    addCharacter(characterAt(text, piece.from), piece, dress, worn);
  }
}

function push(piece: Piece, dress: number, width: Pt): number {
  const index = list.push(piece.kind, piece.from, piece.to, dress);
  list.width[index] = width;
  list.after[index] = piece.joined ? Break.yes : Break.no;
  return index;
}

/** A Han character is one em; a mark stands in its em on the side away from its blank. */
function addCharacter(character: string, piece: Piece, dress: number, worn: Dress): void {
  const mark = piece.kind !== Kind.han;
  const font = fontWith(character, worn.han, worn.latin, piece.from);
  const metrics = mark ? measureMark(font, character) : measureCharacter(font, character);
  const natural = metrics.advance;
  const em = piece.kind === Kind.interpunct || character === '–' ? 0.5 : Math.max(1, natural);
  const index = push(piece, dress, em * worn.size);
  const slack = Math.abs(em - natural) < 0.01 ? 0 : em - natural;
  const inset = piece.kind === Kind.opener ? slack : isTrimmable(piece.kind) ? 0 : slack / 2;
  list.pushGlyph(font, metrics.glyph, inset * worn.size, piece.from);
  if (!isTrimmable(piece.kind)) return;
  const half = (blank: number): number => Math.max(0, Math.min(0.5, blank)) * worn.size;
  if (piece.kind === Kind.opener) list.lead[index] = half(inset + metrics.before);
  else list.trail[index] = half(em - natural - inset + metrics.after);
}

/** —— and …… are one piece of two em: the font's own long form, or two that touch in the middle. */
function addPair(text: string, piece: Piece, dress: number): void {
  const worn = list.dresses[dress]!;
  const character = characterAt(text, piece.from);
  const font = fontWith(character, worn.han, worn.latin, piece.from);
  const { glyph, advance } = measureCharacter(font, character);
  push(piece, dress, 2 * worn.size);
  const long = font.ligatureOf(glyph, glyph);
  if (long !== undefined) {
    const slack = 2 - font.advanceOf(long) / font.unitsPerEm;
    list.pushGlyph(font, long, (slack / 2) * worn.size, piece.from);
    return;
  }
  list.pushGlyph(font, glyph, (1 - advance) * worn.size, piece.from);
  list.pushGlyph(font, glyph, worn.size, piece.from + character.length);
}

function addSpace(text: string, piece: Piece, dress: number, options: PrepareOptions): void {
  const worn = list.dresses[dress]!;
  const wide = [...text.slice(piece.from, piece.to)].filter((c) => c === '\u3000').length;
  const { glyph, advance } = measureCharacter(worn.latin, ' ');
  const lineFeed = text[piece.from] === '\n';
  const lineFeedWidth = options.tightMarks ? worn.size : 0;
  const index = push(piece, dress, lineFeed ? lineFeedWidth : (wide || advance) * worn.size);
  if (lineFeed) list.after[index] = Break.forced;
  else list.pushGlyph(worn.latin, glyph, 0, piece.from);
}

/** Shapes a word and cuts it at its hyphenation points into pieces. */
function addWord(text: string, piece: Piece, dress: number): void {
  const word = text.slice(piece.from, piece.to);
  const { latin, han, size } = list.dresses[dress]!;
  const font = [...word].every((c) => latin.glyphOf(c.codePointAt(0)!) !== 0) ? latin : han;
  const shaped = font.shape(word);
  const scale = size / font.unitsPerEm;
  const cuts = cutsOf(
    word,
    (shaped.advances.reduce((sum, advance) => sum + advance, 0) * scale) / size,
  );
  let next = 0;
  let start = 0;
  for (const cut of cuts.at) {
    if (cut < word.length && !shaped.offsets.includes(cut)) continue;
    const part: Piece = { ...piece, from: piece.from + start, to: piece.from + cut };
    const index = push(part, dress, 0);
    let x = 0;
    while (next < shaped.glyphs.length && shaped.offsets[next]! < cut) {
      if (shaped.glyphs[next] === 0) noteMissing(word, shaped.offsets[next]!, piece.from);
      list.pushGlyph(font, shaped.glyphs[next]!, x * scale, piece.from + shaped.offsets[next]!);
      x += shaped.advances[next]!;
      next += 1;
    }
    list.width[index] = x * scale;
    if (cut < word.length) list.after[index] = cuts.emergency ? Break.emergency : Break.hyphen;
    start = cut;
  }
}

function noteMissing(word: string, offset: number, from: number): void {
  list.missing.push({ at: from + offset, codePoint: word.codePointAt(offset) ?? 0 });
}

function fontWith(character: string, first: Font, second: Font, at: number): Font {
  const code = character.codePointAt(0) ?? 0;
  if (measureCharacter(first, character).glyph !== 0) return first;
  if (measureCharacter(second, character).glyph !== 0) return second;
  list.missing.push({ at, codePoint: code });
  return first;
}

/** A word wider than this many em without a place to hyphenate is cut anywhere when it must be. */
const LONG_WORD = 5;

function cutsOf(word: string, ems: number): { at: readonly number[]; emergency: boolean } {
  const points = hyphenPoints(word);
  if (points.length > 0 || ems <= LONG_WORD)
    return { at: [...points, word.length], emergency: false };
  return { at: Array.from(word, (_, i) => i + 1), emergency: true };
}
