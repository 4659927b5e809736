/**
 * Places the marks beside the characters of one line: dots and lines of names under it and rubies over it;
 * in vertical text dots and rubies at its right, lines of names at its left.
 */
import type { Point } from '../base/geometry.ts';
import { roundPt, type Pt } from '../base/units.ts';
import type { Beside, NameLine, Ruby, RubyPart } from './beside.ts';
import type { BesideMark, GlyphRun } from './laid-out.ts';
import { Kind } from './marks.ts';
import type { Dress, Prepared } from './prepared.ts';
import { isIdeograph } from './split-words.ts';

/** From the edge of the em to the middle of a dot, and to that of the line of a name, in em. */
const DOT_AWAY = 0.12;
const NAME_AWAY = 0.09;
/** Dots keep away from the line of a name, rubies from dots, where both are on one side. */
const BESIDE_NAME = 0.15;
const BESIDE_DOT = 0.22;
/** The line of a name ends by so much before its characters do: two names that touch have two lines. */
const NAME_INSET = 0.0625;
/** From the top of the em to the baseline, as wherever text is set; the words of a ruby touch it. */
const ASCENT = 0.88;
/** From the axis of vertical text to the baseline of letters on their side. */
const TURNED_ASIDE = 0.35;

/** Says whether marks stand beside any piece of a paragraph. */
export function hasBeside({ dresses, drawings }: Pick<Prepared, 'dresses' | 'drawings'>): boolean {
  if (drawings) return true;
  for (const dress of dresses) if (dress.beside) return true;
  return false;
}

/** The pieces of a line and the place of each along it. */
export interface LinePieces {
  readonly first: number;
  readonly end: number;
  /** Left edge, or upper edge, and length of each piece from `first` to `end`. */
  readonly starts: readonly Pt[];
  readonly lengths: readonly Pt[];
  readonly vertical: boolean;
  /** Rubies do not hang out of it. */
  readonly measure: Pt;
}

/** Places the marks of a line, in the order of its characters. */
export function placeBeside(p: Prepared, line: LinePieces): readonly BesideMark[] {
  const marks: BesideMark[] = [...drawingsIn(p, line)];
  for (let i = line.first; i <= line.end; i += 1) {
    const dress = p.dresses[p.dressOf[i]!]!;
    const { beside } = dress;
    if (!beside) continue;
    if (beside.dots && takesDot(p, i)) marks.push(dotBeside(dress, stretch(line, i, i), line));
    const before = besideAt(p, i - 1);
    const { name, ruby } = beside;
    if (name && (i === line.first || before?.name !== name))
      marks.push(nameBeside(dress, name, stretch(line, i, endOf(p, line, i, 'name')), line));
    // A ruby over more than a line stands over the first part of it.
    if (ruby && before?.ruby !== ruby)
      marks.push(...rubyBeside(dress, ruby, stretch(line, i, endOf(p, line, i, 'ruby')), line));
  }
  return marks;
}

/** The characters of a line that are drawn, each in its em. */
function drawingsIn(p: Prepared, line: LinePieces): readonly BesideMark[] {
  if (!p.drawings) return [];
  return p.drawings.flatMap(({ at, path }): BesideMark[] => {
    let i = line.first;
    while (i <= line.end && p.from[i] !== at) i += 1;
    if (i > line.end) return [];
    const { size, ink } = p.dresses[p.dressOf[i]!]!;
    const { from, to } = stretch(line, i, i);
    const start = (from + to - size) / 2;
    const corner = line.vertical
      ? { x: 0 - size / 2, y: start }
      : { x: start, y: 0 - ASCENT * size };
    return [{ kind: 'drawing', at: corner, path, size, ink }];
  });
}

function besideAt(p: Prepared, i: number): Beside | undefined {
  return i < 0 ? undefined : p.dresses[p.dressOf[i]!]!.beside;
}

/** The last piece of the line that shares the name or ruby of piece `i`. */
function endOf(p: Prepared, { end }: LinePieces, i: number, kind: 'name' | 'ruby'): number {
  const shared = besideAt(p, i)?.[kind];
  let last = i;
  while (last < end && besideAt(p, last + 1)?.[kind] === shared) last += 1;
  return last;
}

interface Stretch {
  readonly from: Pt;
  readonly to: Pt;
}

function stretch({ first, starts, lengths }: LinePieces, from: number, to: number): Stretch {
  return { from: starts[from - first]!, to: starts[to - first]! + lengths[to - first]! };
}

/** Characters of Han text take dots: marks, spaces, letters and figures take none. */
function takesDot(p: Prepared, i: number): boolean {
  if (p.kinds[i] !== Kind.han) return false;
  return isIdeograph(p.text, p.from[i]!) || /^\p{L}/u.test(p.text.slice(p.from[i], p.to[i]));
}

/** A point so far along the line, and so far outside the em on a side of it. */
function beside(along: Pt, away: Pt, { size, vertical }: Site): Point {
  return vertical ? { x: size / 2 + away, y: along } : { x: along, y: (1 - ASCENT) * size + away };
}

interface Site {
  readonly size: Pt;
  readonly vertical: boolean;
}

function dotBeside(dress: Dress, { from, to }: Stretch, line: LinePieces): BesideMark {
  const { size, ink } = dress;
  const isBelowName = dress.beside?.name !== undefined && !line.vertical;
  const away = (DOT_AWAY + (isBelowName ? BESIDE_NAME : 0)) * size;
  const at = beside((from + to) / 2, away, { size, vertical: line.vertical });
  return { kind: 'dot', at, size, ink };
}

function nameBeside(
  { size, ink }: Dress,
  { wavy }: NameLine,
  { from, to }: Stretch,
  { vertical }: LinePieces,
): BesideMark {
  const inset = NAME_INSET * size;
  const place = (along: Pt): Point => {
    const at = beside(along, NAME_AWAY * size, { size, vertical });
    return vertical ? { x: 0 - at.x, y: at.y } : at;
  };
  return { kind: 'name', from: place(from + inset), to: place(to - inset), wavy, size, ink };
}

/** In the middle over its base, kept inside of the measure. */
function rubyBeside(
  dress: Dress,
  ruby: Ruby,
  { from, to }: Stretch,
  { vertical, measure }: LinePieces,
): readonly BesideMark[] {
  const middle = (from + to - ruby.width) / 2;
  const start = Math.max(0, Math.min(middle, measure - ruby.width));
  const away = vertical && dress.beside?.dots ? BESIDE_DOT * dress.size : 0;
  return ruby.parts.map((part) => {
    const place = vertical
      ? downward(part, start, dress.size / 2 + away + ruby.size / 2, ruby.size)
      : { xs: part.xs.map((x) => start + x), ys: part.xs.map(() => overEm(dress.size, ruby.size)) };
    const { font, text, offsets } = part;
    const glyphs =
      vertical && !part.letters ? part.glyphs.map((glyph) => font.verticalOf(glyph)) : part.glyphs;
    const run = { font: font.key, size: roundPt(ruby.size), ink: dress.ink, text, from: 0 };
    return { kind: 'ruby', run: { ...run, offsets, glyphs, ...place }, size: dress.size };
  });
}

/** The baseline of a ruby, whose em stands on that of its base. */
function overEm(size: Pt, rubySize: Pt): Pt {
  return 0 - ASCENT * size - (1 - ASCENT) * rubySize;
}

/** The places of a part that runs down beside an axis: letters lie on their side, Han stand. */
function downward(
  { font, glyphs, xs, letters }: RubyPart,
  start: Pt,
  axis: Pt,
  size: Pt,
): Pick<GlyphRun, 'xs' | 'ys' | 'turned'> {
  if (letters) {
    const across = axis - TURNED_ASIDE * size;
    return { xs: xs.map(() => across), ys: xs.map((x) => start + x), turned: true };
  }
  const half = (i: number): Pt => ((font.advanceOf(glyphs[i]!) / font.unitsPerEm) * size) / 2;
  return { xs: xs.map((_, i) => axis - half(i)), ys: xs.map((x) => start + x + ASCENT * size) };
}
