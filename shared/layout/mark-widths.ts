/**
 * How a mark stands in its room (标点宽度): full marks keep their em and may give up its blank half; in
 * the narrow schemes the blank is taken away beforehand; in the centred one the ink stands in the middle.
 */
import type { MarkWidths } from '../model/house-style.ts';
import type { CharacterMetrics } from './glyph-metrics.ts';
import { Kind, isTrimmable, type KindOf } from './marks.ts';
import type { PieceList } from './piece-list.ts';

/** A mark as it is set; all lengths in em. */
export interface SetMark {
  readonly glyph: number;
  readonly width: number;
  /** From the left edge of its room to the left edge of its glyph. */
  readonly inset: number;
  /** What it gives up at the beginning of a line, and at its end. */
  readonly lead: number;
  readonly trail: number;
}

/** Sets a mark of a kind by its glyph's ink: what is given up is only what the font leaves blank. */
export function setMark(metrics: CharacterMetrics, kind: KindOf, widths: MarkWidths): SetMark {
  const { glyph, advance, before, after } = metrics;
  const origin = metrics.inset;
  const em = Math.max(1, advance);
  const slack = Math.abs(em - advance) < 0.01 ? 0 : em - advance;
  if (widths === 'centred' && (kind === Kind.pause || kind === Kind.stop)) {
    const side = Math.max(0, (em - (advance - before - after)) / 2);
    const given = Math.min(0.25, side);
    return { glyph, width: em, inset: side - before + origin, lead: given, trail: given };
  }
  const inset = kind === Kind.opener ? slack : 0;
  const half = (blank: number): number => Math.max(0, Math.min(0.5, blank));
  const lead = kind === Kind.opener ? half(inset + before) : 0;
  const trail = kind === Kind.opener ? 0 : half(slack + after);
  if (!isNarrow(kind, widths)) return { glyph, width: em, inset: inset + origin, lead, trail };
  return { glyph, width: em - lead - trail, inset: inset + origin - lead, lead: 0, trail: 0 };
}

/** Takes the blank from marks that have turned for vertical lines, in the narrow schemes. */
export function narrowMarks(list: PieceList, widths: MarkWidths): void {
  for (let i = 0; i < list.count; i += 1) {
    const kind = list.kinds[i]! as KindOf;
    if (!isTrimmable(kind) || !isNarrow(kind, widths)) continue;
    const lead = list.lead[i]!;
    list.width[i]! -= lead + list.trail[i]!;
    for (let g = list.glyphFrom[i]!; g < list.glyphFrom[i + 1]!; g += 1) list.glyphX[g]! -= lead;
    list.lead[i] = 0;
    list.trail[i] = 0;
  }
}

/** Says whether marks of a kind have had their blank taken away in a scheme. */
export function isNarrow(kind: KindOf, widths: MarkWidths): boolean {
  return widths === 'half' || (widths === 'kaiming' && kind !== Kind.stop);
}
