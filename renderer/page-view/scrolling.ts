// Where the pasteboard is scrolled to: the same place stays in sight while the zoom changes, and the page
// or the caret that one works on comes into sight.
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { PageId } from '../../shared/base/ids.ts';
import { useDesk, useDeskState } from '../state/desk-context.tsx';

/** An element that may not be there yet. */
export type ElementRef = { readonly current: HTMLDivElement | null };

/** Names the point of the window that the next zoom keeps in its place. */
export type SetAnchor = (clientX: number, clientY: number) => void;

/** A place of a page in shares of its size, and where it was seen. */
interface Anchor {
  readonly page: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Space kept between the caret and the edge of the window, in CSS pixels. */
const CARET_ROOM = 48;

/** Keeps a place of the pages where it is while the zoom changes: the pointer's, the work's, the middle. */
export function useZoomAnchor(viewport: ElementRef, scale: number): SetAnchor {
  const desk = useDesk();
  const anchor = useRef<Anchor | undefined>(undefined);
  useEffect(() => {
    let { zoom } = desk.store.get().view;
    // Heard before anything is drawn anew, so what is measured is what one still sees.
    return desk.store.subscribe(() => {
      const now = desk.store.get().view.zoom;
      if (now === zoom) return;
      zoom = now;
      const area = viewport.current;
      if (!area || anchor.current) return;
      const { clientX, clientY } = placeOfWork(area);
      anchor.current = measure(area, clientX, clientY);
    });
  }, [desk, viewport]);
  useLayoutEffect(() => {
    const held = anchor.current;
    anchor.current = undefined;
    const area = viewport.current;
    if (!held || !area || !held.page.isConnected) return;
    const box = held.page.getBoundingClientRect();
    area.scrollBy(
      box.left + held.x * box.width - held.clientX,
      box.top + held.y * box.height - held.clientY,
    );
  }, [viewport, scale]);
  return (clientX, clientY) => {
    const area = viewport.current;
    if (area) anchor.current = measure(area, clientX, clientY);
  };
}

function measure(area: HTMLElement, clientX: number, clientY: number): Anchor | undefined {
  const pages = [...area.querySelectorAll<HTMLElement>('.page')];
  const distance = (page: HTMLElement): number => {
    const box = page.getBoundingClientRect();
    return Math.max(box.left - clientX, clientX - box.right, 0);
  };
  const [page] = pages.sort((a, b) => distance(a) - distance(b));
  if (!page) return undefined;
  const box = page.getBoundingClientRect();
  const x = (clientX - box.left) / box.width;
  const y = (clientY - box.top) / box.height;
  return { page, x, y, clientX, clientY };
}

/** The caret, or the chosen frame, when it is in sight; else the middle of the window. */
function placeOfWork(area: HTMLElement): { readonly clientX: number; readonly clientY: number } {
  const sight = area.getBoundingClientRect();
  const middle = {
    clientX: sight.left + sight.width / 2,
    clientY: sight.top + sight.height / 2,
  };
  const work = area.querySelector('.caret') ?? area.querySelector('.frame-box[data-selected]');
  if (!work) return middle;
  const box = work.getBoundingClientRect();
  const clientX = box.left + box.width / 2;
  const clientY = box.top + box.height / 2;
  const isSeen =
    clientX > sight.left && clientX < sight.right && clientY > sight.top && clientY < sight.bottom;
  return isSeen ? { clientX, clientY } : middle;
}

/**
 * Brings the current page into sight when it becomes another one, and again when the pages are fitted to
 * another size: `fitted` is their scale while they are fitted.
 */
export function useCurrentInSight(
  viewport: ElementRef,
  page: PageId | undefined,
  fitted: number | undefined,
): void {
  useLayoutEffect(() => {
    if (page === undefined) return;
    const element = viewport.current?.querySelector(`.page[data-page="${page}"]`);
    element?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [viewport, page, fitted]);
}

/** Keeps the caret in sight while one types on the page. */
export function useCaretInSight(viewport: ElementRef): void {
  const caret = useDeskState((state) => (state.view.isWriting ? state.caret.caret : undefined));
  useLayoutEffect(() => {
    const area = viewport.current;
    const element = caret && area?.querySelector('.caret');
    if (!area || !element) return;
    const box = element.getBoundingClientRect();
    const sight = area.getBoundingClientRect();
    const over = (start: number, end: number, least: number, most: number): number =>
      start < least + CARET_ROOM
        ? start - least - CARET_ROOM
        : Math.max(0, end - most + CARET_ROOM);
    area.scrollBy(
      over(box.left, box.right, sight.left, sight.right),
      over(box.top, box.bottom, sight.top, sight.bottom),
    );
  }, [viewport, caret]);
}
