// The lines of the pages that look tight or loose, as boxes to lay a tint over.
import type { Rect } from '../../shared/base/geometry.ts';
import type { LaidOutEdition, LaidOutPage, PlacedLine } from '../../shared/layout/laid-out.ts';
import { toneOf } from '../../shared/layout/line-tone.ts';
import type { ToneBox } from './layout-messages.ts';

const known = new WeakMap<LaidOutPage, readonly ToneBox[]>();

/** The tight and the loose lines of all pages. */
export function tonesOf(laidOut: LaidOutEdition): readonly ToneBox[] {
  return laidOut.pages.flatMap((page) => {
    const before = known.get(page);
    if (before) return before;
    const tones = page.frames.flatMap(({ lines }) =>
      lines.flatMap((placed): readonly ToneBox[] => {
        const tone = placed.source && toneOf(placed.line.fit);
        return tone ? [{ page: page.page, box: boxOf(placed), tone }] : [];
      }),
    );
    known.set(page, tones);
    return tones;
  });
}

/** The measure of a line, as high as its type. */
function boxOf({ line, at }: PlacedLine): Rect {
  const size = line.runs[0]?.size ?? 0;
  return line.vertical
    ? { x: at.x - size / 2, y: at.y, width: size, height: line.measure }
    : { x: at.x, y: at.y - 0.88 * size, width: line.measure, height: size };
}
