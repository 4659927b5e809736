/**
 * Makes a paragraph ready for the composer: cuts it into pieces, finds their glyphs and widths, trims
 * neighbouring marks, and notes where a line may end. Done once for a block, however often it is broken.
 */
import type { Pt } from '../base/units.ts';
import type { Font } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import { readGlyphPath } from '../model/glyph-path.ts';
import type { LineRules, MarkWidths } from '../model/house-style.ts';
import { breaksBetween } from './break-points.ts';
import { standOnGrid } from './character-grid.ts';
import { addShout, lengthOfShout } from './add-shout.ts';
import { chooseGlyph, measureChosen } from './choose-glyph.ts';
import { cutWord } from './cut-word.ts';
import type { Dressing } from './dress.ts';
import { measureCharacter, measureCodePoint } from './glyph-metrics.ts';
import { hangMarks } from './hanging-marks.ts';
import { findKnownMark } from './known-marks.ts';
import { rulesFor } from './language-rules.ts';
import { Kind, isTrimmable } from './marks.ts';
import { narrowMarks, setMark, type SetMark } from './mark-widths.ts';
import { HYPHEN_INSIDE, hangLatinMarks } from './optical-margins.ts';
import { PieceList, PlaceRooms, seal } from './piece-list.ts';
import { measurePlaces } from './places.ts';
import { marksOfLetters, type LetterMarks } from './quote-language.ts';
import { Break, type Dress, type Prepared, type Stance } from './prepared.ts';
import { keepRunStarts, marksOfRuns } from './run-languages.ts';
import {
  characterAt,
  isPlainIdeograph,
  nextPieces,
  standsAlone,
  type Piece,
} from './split-words.ts';
import { glyphsFor } from './substitute-glyphs.ts';
import { keepUnderRuby, widenUnderRuby } from './under-ruby.ts';
import { turnPieces } from './vertical-widths.ts';
import { shapeInFonts, type Substitutes } from './word-fonts.ts';

/** What preparation needs to know beside the text. */
export interface PrepareOptions {
  readonly rules: LineRules;
  /** The article is in a Latin language: it hyphenates, and its quotes belong to its words. */
  readonly latin: boolean;
  /** The language of its words; English when it is not said. */
  readonly lang?: Language;
  /** Marks of headlines take half their em everywhere. */
  readonly tightMarks: boolean;
  /** The lines run down the page; absent: across it. */
  readonly vertical?: boolean;
}

/** What pieces are made with. */
interface PieceOptions extends PrepareOptions {
  /** The rules before any language is asked. */
  readonly house: LineRules;
  readonly substitutes: Substitutes | undefined;
  /** The marks of quotes and the like that belong to letters. */
  readonly own: LetterMarks;
}

/** Serve every paragraph in turn. */
const list = new PieceList();
const rooms = new PlaceRooms();

/** Prepares text in its dressing. Never fails: characters without a glyph are listed as missing. */
export function prepareText(text: string, dressing: Dressing, given: PrepareOptions): Prepared {
  const { substitutes } = dressing;
  const isMixed = dressing.dresses.some((dress) => dress.lang !== undefined);
  const own = isMixed
    ? marksOfRuns(text, dressing, given.latin)
    : marksOfLetters(text, given.latin);
  const { rules: house, lang } = given;
  const options = { ...given, house, rules: rulesFor(house, lang), substitutes, own };
  gatherPieces(text, dressing, options);
  const stance = turned(text, options);
  const read = dressing.dresses.some((dress) => dress.beside?.ruby);
  if (read) widenUnderRuby(list);
  measurePlaces(text, list, rooms, { ...options, ...(stance && { stance }) });
  if (isOnGrid(options)) standOnGrid(text, list, rooms);
  const breaks = breaksBetween(text, list, options);
  if (isMixed) keepRunStarts(text, list, house, breaks);
  if (read) keepUnderRuby(list, breaks);
  hangMarks(text, list, options.rules);
  const em = dressing.dresses[0]?.size ?? 0;
  const tightening = em * (options.rules.letterSqueezeMax ?? 0);
  const latin = latinRoom(text, em, options);
  return seal(list, rooms, { text, breaks, em, tightening, ...latin, ...(stance && { stance }) });
}

/** Turns the pieces of vertical text, and takes the blank of narrow marks where it lies then. */
function turned(text: string, options: PrepareOptions): Stance | undefined {
  if (!options.vertical) return undefined;
  const stance = turnPieces(text, list, options.latin);
  if (!isOnGrid(options) && !options.tightMarks)
    narrowMarks(list, options.rules.markWidths ?? 'full');
  return stance;
}

/** The running text of articles in Han, not their display lines. */
function isOnGrid({ rules, latin, tightMarks }: PrepareOptions): boolean {
  return rules.characterGrid === true && !latin && !tightMarks;
}

/** What only the running text of Latin articles may do: hang its marks, move its letters a little, scale them a little. */
function latinRoom(
  text: string,
  em: Pt,
  { rules, latin, tightMarks, vertical }: PrepareOptions,
): Pick<Prepared, 'tracking' | 'scaling' | 'hyphenInside'> {
  if (!latin || tightMarks || vertical) return { tracking: 0, scaling: 0, hyphenInside: 1 };
  if (rules.opticalMargins) hangLatinMarks(text, list);
  const hyphenInside = rules.opticalMargins ? HYPHEN_INSIDE : 1;
  const scaling = rules.glyphScalingMax ?? 0;
  return { tracking: em * (rules.latinTrackingMax ?? 0), scaling, hyphenInside };
}

/** Walks the text and gathers its pieces, each in the dress of its run. */
function gatherPieces(text: string, dressing: Dressing, options: PieceOptions): void {
  list.begin(dressing.dresses);
  let range = 0;
  for (let at = 0; at < text.length;) {
    while ((dressing.ranges[range]?.to ?? Infinity) <= at) range += 1;
    const dress = dressing.ranges[range]?.dress ?? 0;
    const end = options.substitutes ? addSubstitute(text, { at, dress, options }) : at;
    if (end > at) at = end;
    else if (addShortly(text, at, dress, options)) at += 1;
    else at = addPieces(text, at, dressing, options);
  }
  list.end();
}

/** Nearly all characters of a page take one of these short ways; says no when neither is theirs. */
function addShortly(text: string, at: number, dress: number, options: PieceOptions): boolean {
  if (isPlainIdeograph(text, at) && addIdeograph(text, at, dress)) return true;
  const { own } = options;
  return own !== 'all' && !own.has(at) && addMark(text, at, dress, options);
}

/** Adds a Han character that its font has at one em; else says no and adds nothing. */
function addIdeograph(text: string, at: number, dress: number): boolean {
  const { han, size } = list.dresses[dress]!;
  const { advance, glyph, inset } = measureCodePoint(han, text.charCodeAt(at));
  if (advance !== 1 || glyph === 0) return false;
  const index = list.push(Kind.han, at, at + 1, dress);
  list.width[index] = size;
  list.pushGlyph(han, glyph, inset * size, at);
  return true;
}

const SHOUTS = [0xff01, 0xff1f];

/** Adds a full-width mark that stands for itself; else says no and adds nothing. */
function addMark(text: string, at: number, dress: number, options: PieceOptions): boolean {
  const code = text.charCodeAt(at);
  // ？ and ！ may come in twos and threes.
  if (code === SHOUTS[0] || code === SHOUTS[1] || !standsAlone(text, at)) return false;
  const worn = list.dresses[dress]!;
  const mark = findKnownMark(worn.marks, code, widthsOf(worn, options));
  if (!mark) return false;
  fillMark(list.push(mark.kind, at, at + 1, dress), worn.marks, mark);
  return true;
}

/** Gives a piece the room, the blank and the glyph of a mark. */
function fillMark(index: number, font: Font, mark: SetMark): void {
  const { size } = list.dresses[list.dressOf[index]!]!;
  list.width[index] = mark.width * size;
  list.lead[index] = mark.lead * size;
  list.trail[index] = mark.trail * size;
  list.pushGlyph(font, mark.glyph, mark.inset * size, list.from[index]!);
}

/**
 * In vertical text the blank lies above and below: marks are narrowed when they have turned. Marks of headlines
 * give up their blank between characters in every scheme, and keep it before a space, which parts two titles.
 */
function widthsOf({ lang }: Dress, options: PieceOptions): MarkWidths {
  const { vertical, house, tightMarks } = options;
  const rules = lang === undefined ? options.rules : rulesFor(house, lang);
  const widths = rules.markWidths ?? 'full';
  if (vertical) return 'full';
  return widths !== 'centred' && (tightMarks || rules.characterGrid) ? 'full' : widths;
}

/** Adds what begins at an offset, in the dress of each part, and gives where it ends. */
function addPieces(text: string, at: number, dressing: Dressing, options: PieceOptions): number {
  const shouted = options.vertical ? 1 : lengthOfShout(text, at);
  if (shouted > 1) {
    const dress = dressing.ranges.find(({ to }) => to > at)?.dress ?? 0;
    addShout(list, text, [at, at + shouted], dress);
    return at + shouted;
  }
  let end = at;
  for (const piece of nextPieces(text, at, options.own)) {
    const dress = dressing.ranges.find(({ to }) => to > piece.from)?.dress ?? 0;
    addPiece(text, piece, dress, options);
    end = piece.to;
  }
  return end;
}

function addPiece(text: string, piece: Piece, dress: number, options: PieceOptions): void {
  if (piece.kind === Kind.word) addWord(text, piece, dress, options);
  else if (piece.kind === Kind.space) addSpace(text, piece, dress, options);
  else if (piece.kind === Kind.dash && piece.to - piece.from > 1) addPair(text, piece, dress);
  else addCharacter(text.slice(piece.from, piece.to), piece, dress, options);
}

function push(piece: Piece, dress: number, width: Pt): number {
  const index = list.push(piece.kind, piece.from, piece.to, dress);
  list.width[index] = width;
  list.after[index] = piece.joined ? Break.yes : Break.no;
  return index;
}

/** A Han character is one em; a mark stands in its em where its kind and the house want it. */
function addCharacter(cluster: string, piece: Piece, dress: number, options: PieceOptions): void {
  const worn = list.dresses[dress]!;
  const character = characterAt(cluster, 0);
  const first = piece.kind === Kind.han ? worn.han : worn.marks;
  const chosen = chooseGlyph({ ...piece, text: cluster }, first, worn, list);
  const metrics = measureChosen(chosen, character, isTrimmable(piece.kind));
  if (isTrimmable(piece.kind)) {
    const set = setMark(metrics, piece.kind, widthsOf(worn, options));
    fillMark(push(piece, dress, 0), chosen.font, set);
    return;
  }
  const { glyph, advance, inset } = metrics;
  const em = piece.kind === Kind.interpunct || character === '–' ? 0.5 : Math.max(1, advance);
  push(piece, dress, em * worn.size);
  const slack = Math.abs(em - advance) < 0.01 ? 0 : em - advance;
  list.pushGlyph(chosen.font, glyph, (slack / 2 + inset) * worn.size, piece.from);
}

/** Where a substitute is looked for. */
interface SubstituteSite {
  readonly at: number;
  readonly dress: number;
  readonly options: PieceOptions;
}

/**
 * Adds what the house sets for a character, as one piece that keeps the place of the character in the copy,
 * and gives where that ends; its beginning when the house sets nothing for it or it stands in a word.
 */
function addSubstitute(text: string, { at, dress, options }: SubstituteSite): number {
  const { substitutes } = options;
  const found = substitutes?.find(text, at);
  if (!substitutes || !found) return at;
  const to = at + found.for.length;
  if (found.outline !== undefined) {
    addDrawing(found.outline, [at, to], dress);
    return to;
  }
  const kind = nextPieces(text, at, options.own)[0]!.kind;
  if (kind === Kind.word || kind === Kind.space) return at;
  const worn = list.dresses[dress]!;
  const piece: Piece = { kind, from: at, to, joined: false };
  const glyphs = glyphsFor(found, piece, worn, { substitutes, report: list });
  const [only] = glyphs;
  if (only && glyphs.length === 1 && isTrimmable(kind)) {
    fillMark(
      push(piece, dress, 0),
      only.font,
      setMark(only.metrics, kind, widthsOf(worn, options)),
    );
    return to;
  }
  const index = push(piece, dress, 0);
  for (const { font, metrics, em } of glyphs) {
    const x = list.width[index]! + ((em - metrics.advance) / 2 + metrics.inset) * worn.size;
    list.pushGlyph(font, metrics.glyph, x, at);
    list.width[index]! += em * worn.size;
  }
  return to;
}

const WIDE_SPACE = '\u3000';

/** A character that is drawn: a blank glyph keeps its place in the text, its outline is placed with its line. */
function addDrawing(outline: string, [from, to]: readonly [number, number], dress: number): void {
  const { han, latin, size } = list.dresses[dress]!;
  const index = list.push(Kind.han, from, to, dress);
  list.width[index] = size;
  // As wide as its em where the font has such a space: readers take gaps for spaces.
  const [font, blank] =
    measureCharacter(han, WIDE_SPACE).glyph === 0 ? [latin, ' '] : [han, WIDE_SPACE];
  list.pushGlyph(font, measureCharacter(font, blank).glyph, 0, from);
  const path = readGlyphPath(outline);
  if (path) list.drawings.push({ at: from, path });
}

/** —— and …… are one piece of two em: the font's own long form, or two that touch in the middle. */
function addPair(text: string, piece: Piece, dress: number): void {
  const worn = list.dresses[dress]!;
  const character = characterAt(text, piece.from);
  const cluster = { text: character, from: piece.from, to: piece.to };
  const { font } = chooseGlyph(cluster, worn.marks, worn, list);
  const { glyph, advance, inset } = measureCharacter(font, character);
  push(piece, dress, 2 * worn.size);
  const long = font.ligatureOf(glyph, glyph);
  if (long !== undefined) {
    const slack = 2 - font.advanceOf(long) / font.unitsPerEm;
    list.pushGlyph(font, long, (slack / 2) * worn.size, piece.from);
    return;
  }
  list.pushGlyph(font, glyph, (1 - advance + 2 * inset) * worn.size, piece.from);
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
function addWord(text: string, piece: Piece, dress: number, options: PieceOptions): void {
  const word = text.slice(piece.from, piece.to);
  const worn = list.dresses[dress]!;
  if (options.rules.halfFigures && FIGURES.test(word)) {
    addFigures(word, piece, dress);
    return;
  }
  const { substitutes } = options;
  const site = { from: piece.from, dress: worn, substitutes, report: list };
  const { font, shaped, fonts } = shapeInFonts(word, site);
  const scale = worn.size / font.unitsPerEm;
  const cuts = cutWord(word, {
    lang: worn.lang ?? options.lang ?? 'en',
    address: piece.address === true,
    offsets: shaped.offsets,
    ems: (shaped.advances.reduce((sum, advance) => sum + advance, 0) * scale) / worn.size,
  });
  let next = 0;
  let start = 0;
  for (const cut of cuts.at) {
    const part: Piece = { ...piece, from: piece.from + start, to: piece.from + cut };
    const index = push(part, dress, 0);
    let x = 0;
    while (next < shaped.glyphs.length && shaped.offsets[next]! < cut) {
      const at = piece.from + shaped.offsets[next]!;
      if (shaped.glyphs[next] === 0) noteMissing(text, at);
      list.pushGlyph(fonts ? fonts[next]! : font, shaped.glyphs[next]!, x * scale, at);
      x += shaped.advances[next]!;
      next += 1;
    }
    list.width[index] = x * scale;
    if (cut < word.length) list.after[index] = cuts.break;
    start = cut;
  }
}

const FIGURES = /^\d+$/u;

/** Figures of half an em each, their ink in the middle: two of them stand under one character. */
function addFigures(word: string, piece: Piece, dress: number): void {
  const worn = list.dresses[dress]!;
  const { size } = worn;
  const index = push(piece, dress, (word.length / 2) * size);
  for (let i = 0; i < word.length; i += 1) {
    const at = list.from[index]! + i;
    const { font } = chooseGlyph(
      { text: word[i]!, from: at, to: at + 1 },
      worn.figures,
      worn,
      list,
    );
    const { glyph, advance } = measureCharacter(font, word[i]!);
    list.pushGlyph(font, glyph, (i / 2 + (0.5 - advance) / 2) * size, at);
  }
}

function noteMissing(text: string, at: number): void {
  if (list.missing.some((one) => one.at === at)) return;
  list.missing.push({ at, codePoint: text.codePointAt(at) ?? 0 });
}
