// One page on the pasteboard: its pixels, its grid, its frames as elements, and the marks of the work.
import { useMemo } from 'react';
import type { Rect } from '../../shared/base/geometry.ts';
import type { FrameId } from '../../shared/base/ids.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { nearestCells } from '../../shared/model/grid.ts';
import { useDeskState, useWords } from '../state/desk-context.tsx';
import { onlyFrame, storyOfFrame, viewOfPage } from '../state/queries.ts';
import { FrameBoxes } from './frame-boxes.tsx';
import { GridOverlay } from './grid-overlay.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { framesOfPage } from './page-geometry.ts';
import { CaretMarks, PointerMarks, SelectionHandles, ThreadArrows } from './page-marks.tsx';
import type { PointerHints } from './page-pointer.ts';

interface PageSheetProps {
  readonly edition: Edition;
  readonly page: Page;
  readonly scale: number;
  readonly visible: Rect | undefined;
  readonly hovered: FrameId | undefined;
  readonly hints: PointerHints | undefined;
  readonly numbers: ReadonlyMap<FrameId, number>;
}

/** A page as it is worked on. */
export function PageSheet(props: PageSheetProps) {
  const { edition, page, scale, visible, hovered, hints, numbers } = props;
  const { word } = useWords();
  const view = useDeskState((state) => state.view);
  const layout = useDeskState((state) => state.layout);
  const caret = useDeskState((state) => state.caret);
  const frames = useMemo(() => framesOfPage(edition, page), [edition, page]);
  const { width, height, grid } = edition.paper;
  const only = onlyFrame(edition, view.selection);
  const isHere = only && page.frames.includes(only.id);
  const isChanging = hints?.page === page.id;
  const pageView = viewOfPage(layout, page.id);
  const isCurrent = view.page === page.id;
  const name = word('window.page.name', { folio: page.folio, section: page.section });
  return (
    <section className="sheet" data-current={isCurrent || undefined}>
      <header className="sheet-title" aria-hidden="true">
        <strong>{page.folio}</strong> {page.section}
      </header>
      <div
        className="page"
        role="application"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={name}
        data-page={page.id}
        data-tool={view.tool.kind}
        data-writing={view.isWriting || undefined}
        style={{ width: width * scale, height: height * scale }}
      >
        <PageCanvas
          name={`page ${page.id}`}
          page={page.id}
          width={width}
          height={height}
          scale={scale}
          visible={visible}
        />
        {view.guides && <GridOverlay grid={grid} width={width} height={height} scale={scale} />}
        <FrameBoxes
          edition={edition}
          layout={layout}
          pageView={pageView}
          frames={frames}
          selection={view.selection}
          hovered={view.isWriting ? undefined : hovered}
          numbers={numbers}
          scale={scale}
        />
        {view.threads && <ThreadArrows edition={edition} page={page} scale={scale} />}
        {only && isHere && !view.isWriting && (
          <SelectionHandles
            box={only.box}
            scale={scale}
            label={isChanging || view.tool.kind === 'resize' ? sizeLabel() : undefined}
          />
        )}
        {view.stretch && <CaretMarks caret={caret} page={page.id} scale={scale} />}
        {isChanging && <PointerMarks hints={hints} width={width} height={height} scale={scale} />}
      </div>
    </section>
  );

  /** The size of the chosen frame in columns and lines, and how its story fits. */
  function sizeLabel(): string | undefined {
    if (!only) return undefined;
    const cells = nearestCells(grid, only.box);
    const size = word('window.frame.size', { columns: cells.columns, lines: cells.lines });
    const story = only.kind === 'text' ? storyOfFrame(edition, only.id) : undefined;
    const fit = story && layout?.stories.find((one) => one.story === story.id);
    if (!fit || fit.over === 0) return size;
    const key = fit.over > 0 ? 'window.fit.over-lines' : 'window.fit.short-lines';
    return `${size} · ${word(key, { lines: Math.abs(fit.over) })}`;
  }
}
