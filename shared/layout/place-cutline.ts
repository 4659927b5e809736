/** Sets the cutline of a picture in its frame, its lines on the grid of the page. */
import type { Pt } from '../base/units.ts';
import type { Article } from '../model/article.ts';
import type { CutlineFrame } from '../model/frame.ts';
import { baselineOf, firstLineBelow, type PageGrid } from '../model/grid.ts';
import { innerBox } from './column-grid.ts';
import type { PlacedLine } from './laid-out.ts';
import { setBlock, type Composer } from './set-block.ts';

/** The lines of a cutline in their places; `overflow` is the height it lacks. */
export function placeCutline(
  frame: CutlineFrame,
  article: Article,
  grid: PageGrid,
  composer: Composer,
): { readonly lines: readonly PlacedLine[]; readonly overflow: Pt } {
  const index = article.blocks.findIndex((block) => block.attrs?.picture === frame.picture);
  const block = article.blocks[index];
  if (!block || block.content.length === 0) return { lines: [], overflow: 0 };
  const inner = innerBox(frame);
  const style = composer.house.paragraphs.cutline;
  const measures = { of: () => inner.width, name: `cutline ${inner.width}` };
  const top = firstLineBelow(grid, inner.y);
  const source = { article: article.id, block: index };
  const lines = setBlock(block, style, measures, composer).map((line, n) => {
    const gridLine = top + n * style.lineHeight;
    return { line, at: { x: inner.x, y: baselineOf(grid, gridLine) }, column: 0, gridLine, source };
  });
  const foot = (lines.at(-1)?.at.y ?? 0) + style.size * 0.2;
  return { lines, overflow: Math.max(0, foot - (inner.y + inner.height) - 0.1) };
}
