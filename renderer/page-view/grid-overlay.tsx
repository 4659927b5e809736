// The page grid over the page: type area, columns, and, when the page is shown large, every line.
import { memo } from 'react';
import {
  columnLeft,
  columnWidth,
  lineTop,
  typeArea,
  type PageGrid,
} from '../../shared/model/grid.ts';

/** Lines closer than this, in CSS pixels, would only make the page grey. */
const CLOSEST_LINES = 7;

/** The grid of a page at `scale` CSS pixels to the point. */
export const GridOverlay = memo(function GridOverlay(props: {
  readonly grid: PageGrid;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}) {
  const { grid, width, height, scale } = props;
  const area = typeArea(grid);
  const columns = Array.from({ length: grid.columns }, (_, i) => columnLeft(grid, i));
  const isLarge = grid.leading * scale >= CLOSEST_LINES;
  const lines = isLarge ? Array.from({ length: grid.lines + 1 }, (_, i) => lineTop(grid, i)) : [];
  return (
    <svg
      className="grid-overlay"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      aria-hidden="true"
    >
      {lines.map((y) => (
        <line key={y} className="grid-line" x1={area.x} x2={area.x + area.width} y1={y} y2={y} />
      ))}
      {columns.map((x) => (
        <rect
          key={x}
          className="grid-column"
          x={x}
          y={area.y}
          width={columnWidth(grid)}
          height={area.height}
        />
      ))}
      <rect className="grid-area" x={area.x} y={area.y} width={area.width} height={area.height} />
    </svg>
  );
});
