// Moves the pages about: with Space and a drag, the middle button, or Alt and the arrows.
import { useRef, useState, type PointerEvent as PointerEventOf } from 'react';
import type { ElementRef } from './scrolling.ts';

/** What of a pointer's event panning needs. */
type PanEvent = Pick<
  PointerEventOf<HTMLDivElement>,
  'button' | 'clientX' | 'clientY' | 'pointerId' | 'currentTarget' | 'preventDefault'
>;

/** Moves the pages about: Space and drag, or the middle button. */
export function usePan(viewport: ElementRef) {
  const [isReady, setReady] = useState(false);
  const last = useRef<{ x: number; y: number } | undefined>(undefined);
  return {
    isReady,
    begin(event: PanEvent): boolean {
      if (!isReady && event.button !== 1) return false;
      last.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
      event.preventDefault();
      return true;
    },
    move(event: PanEvent): boolean {
      if (!last.current) return false;
      viewport.current?.scrollBy(last.current.x - event.clientX, last.current.y - event.clientY);
      last.current = { x: event.clientX, y: event.clientY };
      return true;
    },
    end(event: PanEvent): boolean {
      if (!last.current) return false;
      last.current = undefined;
      event.currentTarget.releasePointerCapture(event.pointerId);
      return true;
    },
    key(key: string): boolean {
      if (key !== ' ') return false;
      if (!isReady) setReady(true);
      return true;
    },
    keyUp(key: string): void {
      if (key === ' ') setReady(false);
    },
  };
}

/** Alt with an arrow moves the pages about. */
export function panByKey(viewport: HTMLElement | null, event: KeyboardEvent): boolean {
  if (!event.altKey || event.shiftKey || !event.key.startsWith('Arrow')) return false;
  const ways: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-80, 0],
    ArrowRight: [80, 0],
    ArrowUp: [0, -80],
    ArrowDown: [0, 80],
  };
  const [x, y] = ways[event.key] ?? [0, 0];
  viewport?.scrollBy(x, y);
  return true;
}
