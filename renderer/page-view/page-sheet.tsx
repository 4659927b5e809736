// One page on the pasteboard: its pixels, its grid, its frames as elements, and the marks of the work.
import { useMemo } from 'react';
import type { Rect } from '../../shared/base/geometry.ts';
import type { FrameId } from '../../shared/base/ids.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import type { Page } from '../../shared/model/page.ts';
import { nearestCells } from '../../shared/model/grid.ts';
import { useDeskState, useWords } from '../state/desk-context.tsx';
import { onlyFrame, storyOfFrame, viewOfPage } from '../state/queries.ts';
import { FrameBoxes } from './frame-boxes.tsx';
import { GridOverlay } from './grid-overlay.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { framesOfPage } from './page-geometry.ts';
import {
  CaretMarks,
  PointerMarks,
  SelectionHandles,
  StepHandles,
  ThreadArrows,
  ToneMarks,
} from './page-marks.tsx';
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
  const frames = useMemo(() => framesOfPage(edition, page), [edition, page]);
  const { width, height, grid } = edition.paper;
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
        <WorkMarks edition={edition} page={page} scale={scale} hints={hints} />
      </div>
    </section>
  );
}

/** What lies over the frames while one works on the page. */
function WorkMarks(props: {
  readonly edition: Edition;
  readonly page: Page;
  readonly scale: number;
  readonly hints: PointerHints | undefined;
}) {
  const { edition, page, scale, hints } = props;
  const view = useDeskState((state) => state.view);
  const caret = useDeskState((state) => state.caret);
  const tones = useDeskState((state) => state.tones);
  const { width, height } = edition.paper;
  const only = onlyFrame(edition, view.selection);
  const isHere = only && page.frames.includes(only.id) && !view.isWriting;
  const here = hints?.page === page.id ? hints : undefined;
  return (
    <>
      {view.tones && <ToneMarks tones={tones} page={page.id} scale={scale} />}
      {view.threads && <ThreadArrows edition={edition} page={page} scale={scale} />}
      {isHere && (
        <ChosenFrame
          edition={edition}
          frame={only}
          scale={scale}
          isChanging={here !== undefined || view.tool.kind === 'resize'}
        />
      )}
      {view.stretch && <CaretMarks caret={caret} page={page.id} scale={scale} />}
      {here && <PointerMarks hints={here} width={width} height={height} scale={scale} />}
    </>
  );
}

/** The handles of the chosen frame; while it changes, its size and how its story fits. */
function ChosenFrame(props: {
  readonly edition: Edition;
  readonly frame: Frame;
  readonly scale: number;
  readonly isChanging: boolean;
}) {
  const { edition, frame, scale, isChanging } = props;
  const { word } = useWords();
  const layout = useDeskState((state) => state.layout);
  const { columns, lines } = nearestCells(edition.paper.grid, frame.box);
  const size = word('window.frame.size', { columns, lines });
  const story = frame.kind === 'text' ? storyOfFrame(edition, frame.id) : undefined;
  const over = (story && layout?.stories.find((one) => one.story === story.id)?.over) ?? 0;
  const key = over > 0 ? 'window.fit.over-lines' : 'window.fit.short-lines';
  const fit = over === 0 ? '' : ` · ${word(key, { lines: Math.abs(over) })}`;
  const label = isChanging ? `${size}${fit}` : undefined;
  return (
    <>
      <StepHandles frame={frame} grid={edition.paper.grid} scale={scale} />
      <SelectionHandles box={frame.box} scale={scale} label={label} />
    </>
  );
}
