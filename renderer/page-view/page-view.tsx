// The pasteboard with the pages on it: zooms, pans, and hands pointer and keys on to the work.
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import type { FrameId, PageId } from '../../shared/base/ids.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { ARTICLE_DRAG } from '../panels/article-drag.ts';
import { isComposing } from '../actions/keys.ts';
import type { Desk } from '../state/desk.ts';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { placeInFrame, placeOnPage } from '../state/placing.ts';
import { spreadOf, storyOfFrame } from '../state/queries.ts';
import { frameAt, framesOfPage, PX_PER_PT } from './page-geometry.ts';
import { pressOnPage } from './page-keys.ts';
import { PagePointer, type PagePoint, type PointerHints } from './page-pointer.ts';
import { PageSheet } from './page-sheet.tsx';
import { limitZoom, PASTEBOARD, zoomToFit } from './page-zoom.ts';
import {
  useCaretInSight,
  useCurrentInSight,
  useZoomAnchor,
  type ElementRef,
  type SetAnchor,
} from './scrolling.ts';
import { panByKey, usePan } from './panning.ts';
import { useVisibleParts } from './visible-parts.ts';

/** Frames that can be chosen by a figure. */
const MOST_NUMBERS = 9;

/** The pages of the spread that is looked at. */
export function PageView({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const view = useDeskState((state) => state.view);
  const viewport = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<FrameId>();
  const [hints, setHints] = useState<PointerHints>();
  const pointer = useMemo(() => new PagePointer(desk, setHints), [desk]);
  const pages = usePagesInView(edition);
  const scale = view.zoom * PX_PER_PT;
  const numbers = useMemo(() => numbered(edition, view), [edition, view]);
  const anchor = useZoomAnchor(viewport, scale);
  useFit(viewport, edition, pages.length);
  useWheelZoom(viewport, anchor);
  useCurrentInSight(viewport, view.page, view.fit && scale);
  useCaretInSight(viewport);
  const pan = usePan(viewport);
  const visible = useVisibleParts(viewport, scale, pages);

  const pointAt = (event: {
    readonly target: EventTarget | null;
    readonly clientX: number;
    readonly clientY: number;
    readonly shiftKey: boolean;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
  }): PagePoint | undefined => {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const element = under?.closest<HTMLElement>('.page');
    return element ? pagePoint(element, event, scale) : undefined;
  };

  const pressKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const isUsed =
      pan.key(event.key) ||
      (event.key === 'Escape' && pointer.cancel()) ||
      panByKey(viewport.current, event) ||
      pressOnPage(desk, event, numbers);
    if (isUsed) event.preventDefault();
  };

  return (
    <div
      ref={viewport}
      className="pasteboard"
      role="region"
      aria-label={word('window.region.pages')}
      data-panning={pan.isReady || undefined}
      onPointerDown={(event) => {
        if (pan.begin(event) || event.button !== 0) return;
        const at = pointAt(event);
        if (!at) {
          desk.select([]);
          return;
        }
        focusPage(row.current, at.page, desk.store.get().view.isWriting);
        const isHeld = pointer.down(at, outPortOf(event.target));
        if (isHeld) event.currentTarget.setPointerCapture(event.pointerId);
        // The hidden editor keeps the focus while one clicks about in the text.
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (pan.move(event)) return;
        const held = event.currentTarget.hasPointerCapture(event.pointerId);
        if (held) {
          const start = pointer.page();
          const element = start && pageElement(row.current, start);
          if (element) pointer.move(pagePoint(element, event, scale));
          return;
        }
        const at = pointAt(event);
        setHovered(at && anyFrameAt(edition, at));
      }}
      onPointerUp={(event) => {
        if (pan.end(event)) return;
        pointer.up(pointAt(event));
      }}
      onPointerLeave={() => setHovered(undefined)}
      onDoubleClick={(event) => {
        const at = pointAt(event);
        if (at) void pointer.double(at);
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(ARTICLE_DRAG)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        const at = pointAt(event);
        setHovered(at && textFrameAt(edition, at));
      }}
      onDrop={(event) => {
        dropArticle(desk, edition, event, pointAt(event));
      }}
      onKeyDown={(event) => pressKey(event.nativeEvent)}
      onKeyUp={(event) => {
        pan.keyUp(event.key);
      }}
    >
      <div
        ref={row}
        className="spread"
        style={{
          padding: `${PASTEBOARD.top}px ${PASTEBOARD.side}px ${PASTEBOARD.foot}px`,
          gap: PASTEBOARD.between,
        }}
      >
        {pages.map((page) => (
          <PageSheet
            key={page.id}
            edition={edition}
            page={page}
            scale={scale}
            visible={visible.get(page.id)}
            hovered={hovered}
            hints={hints}
            numbers={numbers}
          />
        ))}
      </div>
    </div>
  );
}

/** An article let go over a page goes into the text frame there, or onto the blank place. */
function dropArticle(
  desk: Desk,
  edition: Edition,
  event: DragEvent,
  at: PagePoint | undefined,
): void {
  const article = event.dataTransfer.getData(ARTICLE_DRAG);
  if (article === '' || !at) return;
  event.preventDefault();
  const frame = textFrameAt(edition, at);
  if (frame === undefined) placeOnPage(desk, article, at.page, at.point);
  else placeInFrame(desk, article, frame);
}

/** The frame whose port for text that does not fit lies under the pointer. */
function outPortOf(target: EventTarget): FrameId | undefined {
  const port = target instanceof Element ? target.closest<HTMLElement>('[data-out-port]') : null;
  return port?.dataset['outPort'];
}

/** The frame at a place of a page. */
function anyFrameAt(edition: Edition, at: PagePoint): FrameId | undefined {
  const page = edition.pages[at.page];
  return page && frameAt(framesOfPage(edition, page), at.point, at.scale, edition.paper.grid);
}

/** The text frame at a place of a page. */
function textFrameAt(edition: Edition, at: PagePoint): FrameId | undefined {
  const page = edition.pages[at.page];
  const texts = page ? framesOfPage(edition, page).filter(({ kind }) => kind === 'text') : [];
  return frameAt(texts, at.point, at.scale, edition.paper.grid);
}

/** The pages of the spread that is looked at, or the one page. */
function usePagesInView(edition: Edition): readonly Page[] {
  const { page, facing } = useDeskState((state) => state.view);
  const { pageIds, pages } = edition;
  // The same list while only words change: what is measured for it need not be measured at every key.
  return useMemo(() => {
    if (page === undefined) return [];
    const ids = facing ? spreadOf(pageIds, page) : [page];
    return ids.flatMap((id) => pages[id] ?? []);
  }, [pageIds, pages, page, facing]);
}

function pageElement(row: HTMLElement | null, page: PageId): HTMLElement | undefined {
  return row?.querySelector<HTMLElement>(`.page[data-page="${page}"]`) ?? undefined;
}

/** Takes the keyboard to a page, unless the words have it. */
function focusPage(row: HTMLElement | null, page: PageId, isWriting: boolean): void {
  const element = pageElement(row, page);
  if (!isWriting && element && !element.contains(document.activeElement)) {
    element.focus({ preventScroll: true });
  }
}

function pagePoint(
  element: HTMLElement,
  event: Pick<PointerEvent, 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  scale: number,
): PagePoint {
  const box = element.getBoundingClientRect();
  return {
    page: element.dataset['page'] ?? '',
    point: { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale },
    scale,
    shift: event.shiftKey,
    free: event.ctrlKey || event.metaKey,
  };
}

/** Frames that the next key may choose: empty ones to thread to, any text frame to place into. */
function numbered(
  edition: Edition,
  view: { readonly page: PageId | undefined; readonly tool: { readonly kind: string } },
): ReadonlyMap<FrameId, number> {
  const page = view.page === undefined ? undefined : edition.pages[view.page];
  if (!page || (view.tool.kind !== 'thread' && view.tool.kind !== 'place')) return new Map();
  const frames = framesOfPage(edition, page).filter(
    (frame) =>
      frame.kind === 'text' &&
      (view.tool.kind === 'place' || storyOfFrame(edition, frame.id) === undefined),
  );
  return new Map(frames.slice(0, MOST_NUMBERS).map((frame, i) => [frame.id, i + 1]));
}

/** Makes the pages fit the window while they are told to. */
function useFit(viewport: ElementRef, edition: Edition, count: number): void {
  const desk = useDesk();
  const fit = useDeskState((state) => state.view.fit);
  const { width, height } = edition.paper;
  useLayoutEffect(() => {
    const area = viewport.current;
    if (!area || fit === undefined || count === 0) return undefined;
    const adapt = (): void => {
      const pages = fit === 'spread' ? count : 1;
      const room = { width: area.offsetWidth, height: area.offsetHeight };
      const zoom = zoomToFit(room, { width, height }, pages);
      if (Math.abs(zoom - desk.store.get().view.zoom) > 0.0005) desk.look({ zoom });
    };
    adapt();
    const size = new ResizeObserver(adapt);
    size.observe(area);
    return () => size.disconnect();
  }, [desk, viewport, fit, count, width, height]);
}

/** Ctrl with the wheel, or two fingers on a pad, zoom about the pointer. */
function useWheelZoom(viewport: ElementRef, anchor: SetAnchor): void {
  const desk = useDesk();
  const hold = useRef(anchor);
  useEffect(() => {
    hold.current = anchor;
  });
  useEffect(() => {
    const area = viewport.current;
    if (!area) return undefined;
    const zoom = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      hold.current(event.clientX, event.clientY);
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      const by = Math.max(-120, Math.min(120, event.deltaY * lines));
      const next = limitZoom(desk.store.get().view.zoom * Math.exp(-by / 400));
      desk.look({ zoom: next, fit: undefined });
    };
    area.addEventListener('wheel', zoom, { passive: false });
    return () => area.removeEventListener('wheel', zoom);
  }, [desk, viewport]);
}
