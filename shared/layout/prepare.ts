/**
 * Makes a paragraph ready for the composer: cuts it into pieces, finds their glyphs and widths, trims
 * neighbouring marks, and notes where a line may end. Done once for a block, however often it is broken.
 */
import type { FontKey } from '../base/ids.ts';
import type { Pt } from '../base/units.ts';
import type { Font } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { LineRules } from '../model/house-style.ts';
import { breaksBetween } from './break-points.ts';
import { canSet, cutWord, shapeWord } from './cut-word.ts';
import type { Dressing } from './dress.ts';
import { measureCharacter, measureMark } from './glyph-metrics.ts';
import { Kind, isTrimmable, squeezeStep } from './marks.ts';
import { Break, STEPS, type Dress, type MissingGlyph, type Prepared } from './prepared.ts';
import { characterAt, splitWords, type Piece } from './split-words.ts';

/** What preparation needs to know beside the text. */
export interface PrepareOptions {
  readonly rules: LineRules;
  /** The article is in a Latin language: it hyphenates, and its quotes belong to its words. */
  readonly latin: boolean;
  /** The language of its words; English when it is not said. */
  readonly lang?: Language;
  /** Marks of headlines take half their em everywhere. */
  readonly tightMarks: boolean;
}

/** Prepares text in its dressing. Never fails: characters without a glyph are listed as missing. */
export function prepareText(text: string, dressing: Dressing, options: PrepareOptions): Prepared {
  const builder = new PieceList(dressing.dresses, options);
  let range = 0;
  for (const piece of splitWords(text, options.latin)) {
    while ((dressing.ranges[range]?.to ?? Infinity) <= piece.from) range += 1;
    builder.add(text, piece, dressing.ranges[range]?.dress ?? 0);
  }
  return finish(text, builder, options);
}

/** Pieces while they are gathered; arrays grow, then are frozen into `Prepared`. */
class PieceList {
  readonly kinds: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly width: number[] = [];
  readonly lead: number[] = [];
  readonly trail: number[] = [];
  readonly after: number[] = [];
  readonly dressOf: number[] = [];
  readonly glyphFrom: number[] = [];
  readonly glyphs: number[] = [];
  readonly glyphX: number[] = [];
  readonly glyphAt: number[] = [];
  readonly glyphFont: FontKey[] = [];
  readonly missing: MissingGlyph[] = [];
  readonly dresses: readonly Dress[];

  /** In display lines a chosen line end that is given up leaves a space of one em. */
  readonly tight: boolean;
  readonly lang: Language;

  constructor(dresses: readonly Dress[], { tightMarks, lang }: PrepareOptions) {
    this.dresses = dresses;
    this.tight = tightMarks;
    this.lang = lang ?? 'en';
  }

  add(text: string, piece: Piece, dress: number): void {
    const worn = this.dresses[dress]!;
    if (piece.kind === Kind.word) this.addWord(text, piece, dress);
    else if (piece.kind === Kind.space) this.addSpace(text, piece, dress);
    else if (piece.kind === Kind.dash && piece.to - piece.from > 1)
      this.addPair(text, piece, dress);
    else {
      const character = characterAt(text, piece.from);
      const han = piece.kind === Kind.han ? measureCharacter(worn.han, character) : undefined;
      if (han?.advance === 1 && han.glyph !== 0) this.addEm(han.glyph, piece, dress, worn);
      else this.addCharacter(character, piece, dress, worn);
    }
  }

  private push(piece: Piece, dress: number, width: Pt): number {
    this.kinds.push(piece.kind);
    this.from.push(piece.from);
    this.to.push(piece.to);
    this.width.push(width);
    this.lead.push(0);
    this.trail.push(0);
    this.after.push(piece.joined ? Break.yes : Break.no);
    this.dressOf.push(dress);
    this.glyphFrom.push(this.glyphs.length);
    return this.kinds.length - 1;
  }

  private glyph(font: Font, glyph: number, x: Pt, at: number): void {
    this.glyphs.push(glyph);
    this.glyphX.push(x);
    this.glyphAt.push(at);
    this.glyphFont.push(font.key);
  }

  /** Nearly all Han characters: one em, in the font that is meant for them. */
  private addEm(glyph: number, piece: Piece, dress: number, worn: Dress): void {
    this.push(piece, dress, worn.size);
    this.glyph(worn.han, glyph, 0, piece.from);
  }

  /** A Han character is one em; a mark stands in its em on the side away from its blank. */
  private addCharacter(character: string, piece: Piece, dress: number, worn: Dress): void {
    const mark = piece.kind !== Kind.han;
    const font = this.fontWith(character, worn.han, worn.latin, piece.from);
    const metrics = mark ? measureMark(font, character) : measureCharacter(font, character);
    const natural = metrics.advance;
    const em = piece.kind === Kind.interpunct || character === '–' ? 0.5 : Math.max(1, natural);
    const index = this.push(piece, dress, em * worn.size);
    const slack = Math.abs(em - natural) < 0.01 ? 0 : em - natural;
    const inset = piece.kind === Kind.opener ? slack : isTrimmable(piece.kind) ? 0 : slack / 2;
    this.glyph(font, metrics.glyph, inset * worn.size, piece.from);
    if (!isTrimmable(piece.kind)) return;
    const half = (blank: number): number => Math.max(0, Math.min(0.5, blank)) * worn.size;
    if (piece.kind === Kind.opener) this.lead[index] = half(inset + metrics.before);
    else this.trail[index] = half(em - natural - inset + metrics.after);
  }

  /** —— and …… are one piece of two em: the font's own long form, or two that touch in the middle. */
  private addPair(text: string, piece: Piece, dress: number): void {
    const worn = this.dresses[dress]!;
    const character = characterAt(text, piece.from);
    const font = this.fontWith(character, worn.han, worn.latin, piece.from);
    const { glyph, advance } = measureCharacter(font, character);
    this.push(piece, dress, 2 * worn.size);
    const long = font.ligatureOf(glyph, glyph);
    if (long !== undefined) {
      const slack = 2 - font.advanceOf(long) / font.unitsPerEm;
      this.glyph(font, long, (slack / 2) * worn.size, piece.from);
      return;
    }
    this.glyph(font, glyph, (1 - advance) * worn.size, piece.from);
    this.glyph(font, glyph, worn.size, piece.from + character.length);
  }

  private addSpace(text: string, piece: Piece, dress: number): void {
    const worn = this.dresses[dress]!;
    const wide = [...text.slice(piece.from, piece.to)].filter((c) => c === '\u3000').length;
    const { glyph, advance } = measureCharacter(worn.latin, ' ');
    const lineFeed = text[piece.from] === '\n';
    const lineFeedWidth = this.tight ? worn.size : 0;
    this.push(piece, dress, lineFeed ? lineFeedWidth : (wide || advance) * worn.size);
    if (lineFeed) this.after[this.after.length - 1] = Break.forced;
    else this.glyph(worn.latin, glyph, 0, piece.from);
  }

  /** Shapes a word and cuts it at its hyphenation points into pieces. */
  private addWord(text: string, piece: Piece, dress: number): void {
    const word = text.slice(piece.from, piece.to);
    const { latin, han, size } = this.dresses[dress]!;
    const font = canSet(latin, word) ? latin : han;
    const shaped = shapeWord(font, word);
    const scale = size / font.unitsPerEm;
    const cuts = cutWord(word, {
      lang: this.lang,
      address: piece.address === true,
      offsets: shaped.offsets,
      ems: (shaped.advances.reduce((sum, advance) => sum + advance, 0) * scale) / size,
    });
    let next = 0;
    let start = 0;
    for (const cut of cuts.at) {
      const part: Piece = { ...piece, from: piece.from + start, to: piece.from + cut };
      const index = this.push(part, dress, 0);
      let x = 0;
      while (next < shaped.glyphs.length && shaped.offsets[next]! < cut) {
        if (shaped.glyphs[next] === 0) this.noteMissing(word, shaped.offsets[next]!, piece.from);
        this.glyph(font, shaped.glyphs[next]!, x * scale, piece.from + shaped.offsets[next]!);
        x += shaped.advances[next]!;
        next += 1;
      }
      this.width[index] = x * scale;
      if (cut < word.length) this.after[index] = cuts.break;
      start = cut;
    }
  }

  private noteMissing(word: string, offset: number, from: number): void {
    this.missing.push({ at: from + offset, codePoint: word.codePointAt(offset) ?? 0 });
  }

  private fontWith(character: string, first: Font, second: Font, at: number): Font {
    const code = character.codePointAt(0) ?? 0;
    if (measureCharacter(first, character).glyph !== 0) return first;
    if (measureCharacter(second, character).glyph !== 0) return second;
    this.missing.push({ at, codePoint: code });
    return first;
  }
}

function finish(text: string, list: PieceList, options: PrepareOptions): Prepared {
  const count = list.kinds.length;
  const places = measurePlaces(text, list, options);
  list.glyphFrom.push(list.glyphs.length);
  return {
    text,
    count,
    kinds: new Uint8Array(list.kinds),
    from: new Int32Array(list.from),
    to: new Int32Array(list.to),
    width: new Float64Array(list.width),
    lead: new Float64Array(list.lead),
    trail: new Float64Array(list.trail),
    after: breaksBetween(text, list, options.rules.prohibition),
    ...places,
    glyphFrom: new Int32Array(list.glyphFrom),
    glyphs: list.glyphs,
    glyphX: list.glyphX,
    glyphAt: list.glyphAt,
    glyphFont: list.glyphFont,
    dressOf: new Uint8Array(list.dressOf),
    dresses: list.dresses,
    missing: list.missing,
    em: list.dresses[0]?.size ?? 0,
  };
}

type Places = Pick<Prepared, 'left' | 'squeeze' | 'squeezeAll' | 'spaces' | 'gaps' | 'letters'>;

/** Walks the places between pieces: what each is wide, can give up and can take; as running sums. */
function measurePlaces(text: string, list: PieceList, options: PrepareOptions): Places {
  const count = list.kinds.length;
  const left = new Float64Array(count + 1);
  const squeeze = STEPS.map(() => new Float64Array(count + 1));
  const squeezeAll = new Float64Array(count + 1);
  const spaces = new Float64Array(count + 1);
  const gaps = new Float64Array(count + 1);
  const letters = new Int32Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    if (list.kinds[i] === Kind.space) sizeSpace(text, list, i, options);
    const place = i + 1 < count ? placeAfter(text, list, i, options) : END;
    left[i + 1] = left[i]! + list.width[i]! + place.gap;
    letters[i + 1] = letters[i]! + (place.letter ? 1 : 0);
    if (place === BETWEEN_HAN) continue;
    for (const [step, room] of place.squeeze) {
      squeeze[step - 2]![i + 1]! += room;
      squeezeAll[i + 1]! += room;
    }
    spaces[i + 1] = place.spaces;
    gaps[i + 1] = place.gaps;
  }
  for (const rooms of [...squeeze, squeezeAll, spaces, gaps]) sumUp(rooms);
  return { left, squeeze, squeezeAll, spaces, gaps, letters };
}

/** Turns what each place has into the sums of all places before. */
function sumUp(rooms: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < rooms.length; i += 1) {
    sum += rooms[i]!;
    rooms[i] = sum;
  }
}

/** The place between a piece and the next. */
interface Place {
  readonly gap: Pt;
  readonly squeeze: readonly (readonly [number, Pt])[];
  readonly spaces: Pt;
  readonly gaps: Pt;
  readonly letter: boolean;
}

const END: Place = { gap: 0, squeeze: [], spaces: 0, gaps: 0, letter: false };

const BETWEEN_HAN: Place = { ...END, letter: true };

/** Gives a typed space its width: a gap beside letters, a half em between Han, a full em after a dateline. */
function sizeSpace(text: string, list: PieceList, i: number, options: PrepareOptions): void {
  if (list.kinds[i] !== Kind.space || text[list.from[i]!] === '\n') return;
  if (text.slice(list.from[i], list.to[i]).includes('\u3000')) return;
  const before = list.kinds[i - 1];
  const after = list.kinds[i + 1];
  if (before === Kind.word && after === Kind.word) return;
  const dress = list.dresses[list.dressOf[Math.max(0, i - 1)]!]!;
  const mixed = before === Kind.word || after === Kind.word;
  const em = dress.dateline ? 1 : mixed ? options.rules.hanLatinGap : 0.5;
  list.width[i] = em * dress.size;
}

function placeAfter(text: string, list: PieceList, i: number, options: PrepareOptions): Place {
  const before = list.kinds[i]!;
  const after = list.kinds[i + 1]!;
  if (before === Kind.han && after === Kind.han) return BETWEEN_HAN;
  const size = list.dresses[list.dressOf[i]!]!.size;
  if (before === Kind.space) return afterSpace(list, i, size, options.rules);
  if (after === Kind.space) return END;
  if (before === Kind.word && after === Kind.word) return END;
  if (isGap(text, list, i)) return hanLatinGap(size, options.rules);
  return betweenMarks(list, i, options.tightMarks);
}

/** Word spaces shrink to a quarter em and grow to half an em; spaces beside Han act as Han-Latin gaps. */
function afterSpace(list: PieceList, i: number, size: Pt, rules: LineRules): Place {
  const width = list.width[i]!;
  const words = list.kinds[i - 1] === Kind.word && list.kinds[i + 1] === Kind.word;
  if (words) {
    // A quarter em is the least for Han text; a Latin face whose space is smaller may lose a quarter of it.
    const least = Math.min(size / 4, width * 0.75);
    const squeeze: [number, Pt][] = [[2, width - least]];
    return { gap: 0, squeeze, spaces: Math.max(0, size / 2 - width), gaps: 0, letter: true };
  }
  const mixed = list.kinds[i - 1] === Kind.word || list.kinds[i + 1] === Kind.word;
  if (!mixed || width === 0) return { ...END, letter: width > 0 };
  return { ...hanLatinGap(size, rules), gap: 0 };
}

function hanLatinGap(size: Pt, rules: LineRules): Place {
  const { hanLatinGap: gap, hanLatinGapMin: least, hanLatinGapMax: most } = rules;
  const squeeze: [number, Pt][] = gap > least ? [[6, (gap - least) * size]] : [];
  return {
    gap: gap * size,
    squeeze,
    spaces: 0,
    gaps: Math.max(0, most - gap) * size,
    letter: true,
  };
}

const SETS_OFF = /[\p{L}\p{N}%°]/u;
/** The common ones: tables of all letters of the world are slow to make. */
const SETS_OFF_PLAINLY = /[\dA-Za-z%]/;

function setsOff(character: string): boolean {
  return SETS_OFF_PLAINLY.test(character) || SETS_OFF.test(character);
}

/** Says whether a Han-Latin gap stands between two pieces: Han on one side, a letter or figure on the other. */
function isGap(text: string, list: PieceList, i: number): boolean {
  const [before, after] = [list.kinds[i], list.kinds[i + 1]];
  if (before === Kind.han && after === Kind.word) return setsOff(text[list.from[i + 1]!] ?? '');
  if (before === Kind.word && after === Kind.han) return setsOff(text[list.to[i]! - 1] ?? '');
  return false;
}

/** Two marks that meet share half an em; other marks keep their blank, which squeezing may take. */
function betweenMarks(list: PieceList, i: number, tight: boolean): Place {
  const [before, after] = [list.kinds[i]! as 0, list.kinds[i + 1]! as 0];
  const [trail, lead] = [list.trail[i]!, list.lead[i + 1]!];
  const letter = !isStiff(before) && !isStiff(after);
  if (tight) return { ...END, gap: -(trail + lead), letter };
  if (isTrimmable(before) && isTrimmable(after)) {
    if (trail > 0) return { ...END, gap: -trail, squeeze: room(after, lead), letter };
    if (before === (Kind.opener as number)) return { ...END, gap: -lead, letter };
  }
  return { ...END, squeeze: [...room(before, trail), ...room(after, lead)], letter };
}

function room(kind: number, blank: Pt): readonly (readonly [number, Pt])[] {
  return blank > 0 ? [[squeezeStep(kind as 0), blank]] : [];
}

/** No letter-space beside connectors, interpuncts and strokes. */
function isStiff(kind: number): boolean {
  return kind === Kind.connector || kind === Kind.interpunct || kind === Kind.solidus;
}
