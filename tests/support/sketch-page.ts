/** Lays out a specimen on the small page and draws its lines as text: a character for each em. */
import type { LaidOutFrame } from '../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { gridFonts } from './grid-font.ts';
import { SMALL_GRID } from './small-page.ts';

const fonts = gridFonts();

/** A frame of an edition as it is laid out. */
export function laidOutFrame(edition: Edition, id: string): LaidOutFrame {
  const { pages } = layoutEdition(edition, fonts);
  const found = pages.flatMap((page) => page.frames).find((frame) => frame.frame === id);
  if (!found) throw new Error(`no frame ${id}`);
  return found;
}

/** Lines in each column of a frame. */
export function depthsOf(frame: LaidOutFrame): readonly number[] {
  return frame.columns.map((_, i) => frame.lines.filter((line) => line.column === i).length);
}

/**
 * The lines of a frame by grid line: # for a character that a line has room for, a dot for the rest of
 * the page from the left of the frame's first column; rows without a line between others are dots alone.
 */
export function sketchFrame(frame: LaidOutFrame): readonly string[] {
  const left = Math.min(...frame.columns.map(({ x }) => x));
  const right = Math.max(...frame.columns.map(({ x, width }) => x + width));
  const cells = Math.round((right - left) / SMALL_GRID.em);
  const lines = frame.lines.map((line) => line.gridLine ?? 0);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return Array.from({ length: last - first + 1 }, (_, row) => {
    const drawn = Array.from({ length: cells }, () => '.');
    for (const { gridLine, at, line } of frame.lines) {
      if (gridLine !== first + row) continue;
      const from = Math.round((at.x - left) / SMALL_GRID.em);
      drawn.fill('#', from, from + Math.round(line.measure / SMALL_GRID.em));
    }
    return drawn.join('');
  });
}
