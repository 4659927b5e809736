// What lies over the frames of a page while one works: handles of the chosen frame, guides that hold a
// box, arrows of threads, the caret and the selected words. None of it is printed.
import { memo } from 'react';
import type { Rect } from '../../shared/base/geometry.ts';
import type { PageId } from '../../shared/base/ids.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import type { PageGrid } from '../../shared/model/grid.ts';
import type { Page } from '../../shared/model/page.ts';
import type { CaretView, ToneBox } from '../workers/layout-messages.ts';
import { HANDLES, placeOf, STEP_HANDLE, stepHandlesAt } from './page-geometry.ts';
import type { PointerHints } from './page-pointer.ts';

/** The handles of the one chosen frame, with its size while it changes. */
export function SelectionHandles(props: {
  readonly box: Rect;
  readonly scale: number;
  readonly label: string | undefined;
}) {
  const { box, scale, label } = props;
  return (
    <div className="selection" style={placeOf(box, scale)} aria-hidden="true">
      {HANDLES.map(({ name, x, y }) => (
        <span
          key={name}
          className="handle"
          data-handle={name}
          style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
        />
      ))}
      {label !== undefined && <span className="selection-label">{label}</span>}
    </div>
  );
}

/** The handles of the single columns of the chosen frame. */
export function StepHandles(props: {
  readonly frame: Frame;
  readonly grid: PageGrid;
  readonly scale: number;
}) {
  const { frame, grid, scale } = props;
  const { width, height } = STEP_HANDLE;
  return stepHandlesAt(frame, grid, scale).map(({ column, end, at }) => (
    <span
      key={`${column} ${end}`}
      className="step-handle"
      data-step={`${column} ${end}`}
      aria-hidden="true"
      style={{ left: at.x * scale - width / 2, top: at.y * scale - height / 2, width, height }}
    />
  ));
}

/** Guides, and the box that is being drawn. */
export function PointerMarks(props: {
  readonly hints: PointerHints;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}) {
  const { hints, width, height, scale } = props;
  return (
    <>
      {hints.guides.map(({ axis, at }) => (
        <span
          key={axis}
          className="guide"
          aria-hidden="true"
          style={
            axis === 'x'
              ? { left: at * scale, top: 0, width: 1, height: height * scale }
              : { left: 0, top: at * scale, width: width * scale, height: 1 }
          }
        />
      ))}
      {hints.drawn && <span className="drawn" style={placeOf(hints.drawn, scale)} />}
      {hints.thread && (
        <svg className="threads" width={width * scale} height={height * scale} aria-hidden="true">
          <line
            x1={hints.thread.from.x * scale}
            y1={hints.thread.from.y * scale}
            x2={hints.thread.to.x * scale}
            y2={hints.thread.to.y * scale}
          />
        </svg>
      )}
    </>
  );
}

/** The caret and the selected words. */
export function CaretMarks(props: {
  readonly caret: CaretView;
  readonly page: PageId;
  readonly scale: number;
}) {
  const { caret, page, scale } = props;
  const place = caret.caret?.page === page ? caret.caret : undefined;
  const boxes = caret.marked.filter((marked) => marked.page === page);
  return (
    <>
      {boxes.map(({ box }, i) => (
        <span key={i} className="marked" aria-hidden="true" style={placeOf(box, scale)} />
      ))}
      {place && boxes.length === 0 && (
        <span
          // A new place begins the blinking anew, so that the caret is seen while it moves.
          key={`${place.box.x} ${place.box.y}`}
          className="caret"
          data-across={place.box.height === 0 || undefined}
          aria-hidden="true"
          style={placeOf(place.box, scale)}
        />
      )}
    </>
  );
}

/** Tints over the tight and the loose lines of a page. */
export const ToneMarks = memo(function ToneMarks(props: {
  readonly tones: readonly ToneBox[];
  readonly page: PageId;
  readonly scale: number;
}) {
  const { tones, page, scale } = props;
  return tones.flatMap((one, i) =>
    one.page === page
      ? [
          <span
            key={i}
            className="tone"
            data-tone={one.tone}
            aria-hidden="true"
            style={placeOf(one.box, scale)}
          />,
        ]
      : [],
  );
});

/** Arrows from frame to frame along each thread on a page. */
export const ThreadArrows = memo(function ThreadArrows(props: {
  readonly edition: Edition;
  readonly page: Page;
  readonly scale: number;
}) {
  const { edition, page, scale } = props;
  const { width, height } = edition.paper;
  const arrows = Object.values(edition.stories).flatMap((story) =>
    story.thread.slice(1).flatMap((id, i) => {
      const from = edition.frames[story.thread[i] ?? '']?.box;
      const to = edition.frames[id]?.box;
      const isHere = page.frames.includes(id) && page.frames.includes(story.thread[i] ?? '');
      if (!from || !to || !isHere) return [];
      return [{ id, x1: from.x + from.width, y1: from.y + from.height, x2: to.x, y2: to.y }];
    }),
  );
  if (arrows.length === 0) return null;
  return (
    <svg
      className="threads"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      aria-hidden="true"
    >
      {arrows.map(({ id, x1, y1, x2, y2 }) => (
        <g key={id}>
          <line x1={x1} y1={y1} x2={x2} y2={y2} />
          <circle cx={x1} cy={y1} r={3 / scale} />
          <circle cx={x2} cy={y2} r={3 / scale} />
        </g>
      ))}
    </svg>
  );
});
