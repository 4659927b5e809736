/**
 * Sets one line of vertical text: Han upright in their vertical forms, words and dashes turned, figures of two or
 * three set across (纵中横). The line runs down from its place; its x is the axis of the column.
 */
import type { Pt } from '../base/units.ts';
import type { GlyphRun, SetLine } from './laid-out.ts';
import { inkEnd } from './line-fit.ts';
import { Kind } from './marks.ts';
import { hasBeside, placeBeside } from './place-beside.ts';
import type { Dress, Prepared } from './prepared.ts';
import { BASELINE, TURNED_BASELINE } from './vertical-widths.ts';

/** Sets pieces `first` to `last`; `from` and `to` of the result are the range in the text. */
export function setVerticalLine(p: Prepared, first: number, last: number, measure: Pt): SetLine {
  const runs: GlyphRun[] = [];
  const end = inkEnd(p, first, last);
  const starts: Pt[] = [];
  let down = 0 - (p.lead[first] ?? 0);
  for (let i = first; i <= end; i += 1) {
    runs.push(...pieceRuns(p, i, down));
    starts.push(down);
    down += verticalAdvance(p, i) + (i < end ? p.left[i + 1]! - p.left[i]! - p.width[i]! : 0);
  }
  const fit = { step: 0, letterSpace: 0 };
  const width = down - (p.trail[end] ?? 0);
  const ends = { from: p.from[first]!, to: p.to[last]!, last: last === p.count - 1 };
  const line = { ...ends, measure, width, runs, fit, hyphenated: false };
  if (!hasBeside(p)) return line;
  const lengths = starts.map((_, n) => verticalAdvance(p, first + n));
  const beside = placeBeside(p, { first, end, starts, lengths, vertical: true, measure });
  return beside.length > 0 ? { ...line, beside } : line;
}

function isAcross(p: Prepared, i: number): boolean {
  return (
    p.kinds[i] === Kind.word && p.to[i]! - p.from[i]! <= 3 && p.width[i]! <= 1.25 * sizeOf(p, i)
  );
}

function verticalAdvance(p: Prepared, i: number): Pt {
  return isAcross(p, i) ? sizeOf(p, i) : p.width[i]!;
}

function sizeOf(p: Prepared, i: number): Pt {
  return dressAt(p, i).size;
}

function dressAt(p: Prepared, i: number): Dress {
  return p.dresses[p.dressOf[i]!]!;
}

function pieceRuns(p: Prepared, i: number, down: Pt): readonly GlyphRun[] {
  if (p.kinds[i] === Kind.space) return [];
  if (p.kinds[i] === Kind.dash || p.kinds[i] === Kind.connector) return [turned(p, i, down)];
  if (p.kinds[i] !== Kind.word) return [upright(p, i, down)];
  return [isAcross(p, i) ? across(p, i, down) : turned(p, i, down)];
}

interface Placed {
  readonly glyphs: readonly number[];
  readonly xs: readonly Pt[];
  readonly ys: readonly Pt[];
  readonly turned?: true;
}

function makeRun(p: Prepared, i: number, placed: Placed): GlyphRun {
  const from = p.glyphFrom[i]!;
  const dress = dressAt(p, i);
  return {
    font: p.fonts[p.glyphFont[from]!]!,
    size: dress.size,
    ink: dress.ink,
    text: p.text.slice(p.from[i], p.to[i]),
    from: p.from[i]!,
    offsets: [...p.glyphAt.subarray(from, p.glyphFrom[i + 1])].map((at) => at - p.from[i]!),
    ...placed,
  };
}

function upright(p: Prepared, i: number, down: Pt): GlyphRun {
  const dress = dressAt(p, i);
  const glyphs = [...p.glyphs.subarray(p.glyphFrom[i], p.glyphFrom[i + 1])];
  const forms = glyphs.map((glyph) => dress.han.verticalOf(glyph));
  const xs = forms.map((glyph) => 0 - widthOf(dress, glyph) / 2);
  const ys = forms.map((_, n) => down + (n + BASELINE) * dress.size);
  return makeRun(p, i, { glyphs: forms, xs, ys });
}

function widthOf(dress: Dress, glyph: number): Pt {
  return (dress.han.advanceOf(glyph) / dress.han.unitsPerEm) * dress.size;
}

function across(p: Prepared, i: number, down: Pt): GlyphRun {
  const [from, to] = [p.glyphFrom[i]!, p.glyphFrom[i + 1]!];
  const xs = [...p.glyphX.subarray(from, to)].map((x) => x - p.width[i]! / 2);
  const ys = xs.map(() => down + BASELINE * sizeOf(p, i));
  return makeRun(p, i, { glyphs: [...p.glyphs.subarray(from, to)], xs, ys });
}

function turned(p: Prepared, i: number, down: Pt): GlyphRun {
  const [from, to] = [p.glyphFrom[i]!, p.glyphFrom[i + 1]!];
  const ys = [...p.glyphX.subarray(from, to)].map((x) => down + x);
  const xs = ys.map(() => 0 - TURNED_BASELINE * sizeOf(p, i));
  return makeRun(p, i, { glyphs: [...p.glyphs.subarray(from, to)], xs, ys, turned: true });
}
