/**
 * The places between the pieces of a paragraph: how wide each is, what it can give up when a line is
 * squeezed and what it takes when a line is spread, in the order of clreq.
 */
import type { Pt } from '../base/units.ts';
import type { LineRules } from '../model/house-style.ts';
import { isNarrow } from './mark-widths.ts';
import { Kind, isTrimmable, squeezeStep, type KindOf } from './marks.ts';
import type { PieceList, PlaceRooms } from './piece-list.ts';
import type { Stance } from './prepared.ts';

/** What the places depend on beside the pieces. */
interface PlaceOptions {
  readonly rules: LineRules;
  readonly tightMarks: boolean;
  readonly stance?: Stance;
}

/** Measures the place after each piece; the last has none. */
export function measurePlaces(
  text: string,
  list: PieceList,
  rooms: PlaceRooms,
  options: PlaceOptions,
): void {
  const { count, kinds } = list;
  rooms.clear(count);
  for (let i = 0; i < count; i += 1) {
    if (kinds[i] === Kind.space) sizeSpace(text, list, i, options);
    if (i + 1 === count) return;
    if (kinds[i] === Kind.han && kinds[i + 1] === Kind.han) rooms.letter[i] = 1;
    else measurePlace({ text, list, rooms, options }, i);
  }
}

/** Gives a typed space its width: a gap beside letters, a half em between Han, a full em after a dateline. */
function sizeSpace(text: string, list: PieceList, i: number, options: PlaceOptions): void {
  if (list.kinds[i] !== Kind.space || text[list.from[i]!] === '\n') return;
  if (text.slice(list.from[i], list.to[i]).includes('\u3000')) return;
  const before = list.kinds[i - 1];
  const after = list.kinds[i + 1];
  if (before === Kind.word && after === Kind.word) return;
  const dress = list.dresses[list.dressOf[Math.max(0, i - 1)]!]!;
  const mixed = before === Kind.word || after === Kind.word;
  const solid = isSolid(options, i - 1) || isSolid(options, i + 1);
  const gap = solid ? 0 : options.rules.hanLatinGap;
  const em = dress.dateline ? 1 : mixed ? gap : 0.5;
  list.width[i] = em * dress.size;
}

/** Two neighbours: the pieces `i` and `i + 1`, and where what lies between them is noted. */
interface Site {
  readonly text: string;
  readonly list: PieceList;
  readonly rooms: PlaceRooms;
  readonly options: PlaceOptions;
}

function measurePlace(site: Site, i: number): void {
  const { text, list, rooms, options } = site;
  const before = list.kinds[i]!;
  const after = list.kinds[i + 1]!;
  if (before === Kind.space) measureSpace(site, i);
  else if (after === Kind.space) measureBeforeSpace(site, i);
  else if (before === Kind.word && after === Kind.word) return;
  else if (!isSolid(options, i) && !isSolid(options, i + 1) && isGap(text, list, i)) {
    rooms.gap[i] = options.rules.hanLatinGap * sizeAt(list, i);
    noteGap(site, i);
  } else measureMarks(site, i);
}

function sizeAt(list: PieceList, i: number): Pt {
  return list.dresses[list.dressOf[i]!]!.size;
}

/**
 * In headlines a space of a full em, or a line end that is given up, parts two titles: it is no wider for the
 * blank of the mark before it.
 */
function measureBeforeSpace({ list, rooms, options }: Site, i: number): void {
  if (options.tightMarks && isWide(list, i + 1)) rooms.gap[i] = -list.trail[i]!;
}

function isWide(list: PieceList, space: number): boolean {
  return list.width[space]! > 0.999 * sizeAt(list, space);
}

/** Word spaces shrink to a quarter em and grow to half an em; spaces beside Han act as Han-Latin gaps. */
function measureSpace(site: Site, i: number): void {
  const { list, rooms } = site;
  const width = list.width[i]!;
  const size = sizeAt(list, i);
  const before = list.kinds[i - 1];
  const after = list.kinds[i + 1];
  // A space of a full em, as after a dateline, is no wider for the blank of a quote that follows it.
  if (isWide(list, i)) rooms.gap[i] = -list.lead[i + 1]!;
  if (before === Kind.word && after === Kind.word) {
    // A quarter em is the least for Han text; a Latin face whose space is smaller may lose a quarter of it.
    rooms.give(i, 2, width - Math.min(size / 4, width * 0.75));
    rooms.spaces[i] = Math.max(0, size / 2 - width);
    rooms.letter[i] = 1;
    return;
  }
  if (width > 0 && (before === Kind.word || after === Kind.word)) noteGap(site, i);
  else rooms.letter[i] = width > 0 ? 1 : 0;
}

/** What a Han-Latin gap gives up at step 6, and what it takes. */
function noteGap({ list, rooms, options }: Site, i: number): void {
  const { hanLatinGap: gap, hanLatinGapMin: least, hanLatinGapMax: most } = options.rules;
  const size = sizeAt(list, i);
  rooms.give(i, 6, (gap - least) * size);
  rooms.gaps[i] = Math.max(0, most - gap) * size;
  rooms.letter[i] = 1;
}

/** Letters and figures that stand upright in vertical text are set solid with Han. */
function isSolid({ stance }: PlaceOptions, i: number): boolean {
  return stance?.upright[i] === true;
}

const SETS_OFF = /[\p{L}\p{N}%°]/u;
/** The common ones: tables of all letters of the world are slow to make. */
const SETS_OFF_PLAINLY = /[\dA-Za-z%]/;

function setsOff(character: string): boolean {
  return SETS_OFF_PLAINLY.test(character) || SETS_OFF.test(character);
}

/** Full-width signs that belong to the figures beside them. */
const WITH_FIGURES = '％‰℃℉￥＄￡€№＃';

function firstOf(text: string, { from }: PieceList, piece: number): string {
  return text[from[piece]!] ?? '';
}

function lastOf(text: string, { to }: PieceList, piece: number): string {
  return text[to[piece]! - 1] ?? '';
}

/** Says whether a Han-Latin gap stands between two pieces: Han on one side, a letter or figure on the other. */
function isGap(text: string, list: PieceList, i: number): boolean {
  const before = list.kinds[i];
  const after = list.kinds[i + 1];
  if (before === Kind.han && after === Kind.word)
    return setsOff(firstOf(text, list, i + 1)) && !WITH_FIGURES.includes(lastOf(text, list, i));
  if (before === Kind.word && after === Kind.han)
    return setsOff(lastOf(text, list, i)) && !WITH_FIGURES.includes(firstOf(text, list, i + 1));
  return false;
}

const LATIN_OPENERS = '([{';
const LATIN_CLOSERS = ')]}';

/**
 * Says whether a Latin bracket closes right after a mark, or opens right before one, as in (《…》): they hug as
 * brackets of one em do, and half an em between them would be a hole.
 */
function meetsBracket(text: string, list: PieceList, i: number): boolean {
  const before = list.kinds[i]! as KindOf;
  const after = list.kinds[i + 1]! as KindOf;
  if (after === Kind.word)
    return isTrimmable(before) && LATIN_CLOSERS.includes(firstOf(text, list, i + 1));
  return (
    before === Kind.word && isTrimmable(after) && LATIN_OPENERS.includes(lastOf(text, list, i))
  );
}

/** Two marks that meet share half an em; other marks keep their blank, which squeezing may take. */
function measureMarks(site: Site, i: number): void {
  const { text, list, rooms, options } = site;
  const before = list.kinds[i]! as KindOf;
  const after = list.kinds[i + 1]! as KindOf;
  const trail = list.trail[i]!;
  const lead = list.lead[i + 1]!;
  rooms.letter[i] = isStiff(before) || isStiff(after) ? 0 : sharesOf(options, before, after);
  if (options.tightMarks) {
    rooms.gap[i] = -(trail + lead);
    return;
  }
  if ((isTrimmable(before) && isTrimmable(after)) || meetsBracket(text, list, i)) {
    const most = options.rules.tightPairs ? trail + lead : sizeAt(list, i) / 2;
    const shared = Math.min(most, trail + lead);
    rooms.gap[i] = -shared;
    // What is left of the blank belongs to the side it is on: the mark before gives first.
    const left = Math.max(0, trail - shared);
    giveBlank(site, i, before, left);
    giveBlank(site, i, after, trail + lead - shared - left);
  } else {
    giveBlank(site, i, before, trail);
    giveBlank(site, i, after, lead);
  }
}

/**
 * Where a narrow scheme has taken the blank of a mark, a loose line gives some of it back: the place takes
 * as much letter-space as three others.
 */
const NARROWED = 3;

function sharesOf({ rules, tightMarks }: PlaceOptions, before: KindOf, after: KindOf): number {
  const widths = rules.markWidths ?? 'full';
  if (tightMarks || widths === 'full' || widths === 'centred') return 1;
  const isClosed = isTrimmable(before) && before !== Kind.opener && isNarrow(before, widths);
  const isOpened = after === Kind.opener && isNarrow(after, widths);
  return isClosed || isOpened ? NARROWED : 1;
}

function giveBlank({ rooms, options }: Site, i: number, kind: KindOf, blank: Pt): void {
  if (blank > 0 && !(kind === Kind.stop && options.rules.stiffStops))
    rooms.give(i, squeezeStep(kind), blank);
}

/** No letter-space beside connectors, interpuncts and strokes. */
function isStiff(kind: KindOf): boolean {
  return kind === Kind.connector || kind === Kind.interpunct || kind === Kind.solidus;
}
