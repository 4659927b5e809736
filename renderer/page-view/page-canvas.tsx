// The pixels of a page. The worker paints them; this element asks for the part that is on screen, and
// while it waits shows what it has, stretched to the new size.
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Rect } from '../../shared/base/geometry.ts';
import type { PageId } from '../../shared/base/ids.ts';
import { useDesk } from '../state/desk-context.tsx';
import type { PixelBox } from '../workers/layout-messages.ts';

/** Up to so many device pixels a page is painted whole; larger, only what is near the window. */
const MOST_PIXELS = 9_000_000;
/** A new size is painted when the zooming pauses, in milliseconds. */
const SETTLE = 70;

interface PageCanvasProps {
  readonly name: string;
  readonly page: PageId;
  /** Size of the page in points. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels to the point. */
  readonly scale: number;
  /** What of the page is on screen, in points; absent: all of it. */
  readonly visible?: Rect | undefined;
  readonly isPatient?: boolean;
}

/** The painted page. */
export function PageCanvas(props: PageCanvasProps) {
  const { name, page, width, height, scale, visible, isPatient = false } = props;
  const { layout } = useDesk();
  const element = useRef<HTMLCanvasElement>(null);
  const shown = useRef<{ box: PixelBox; scale: number } | undefined>(undefined);
  const asked = useRef<PixelBox | undefined>(undefined);
  const lastScale = useRef(0);
  const density = window.devicePixelRatio;
  const pixels = Math.round(scale * density * 10_000) / 10_000;

  useLayoutEffect(() => {
    place(element.current, shown.current, scale);
  }, [scale]);

  useEffect(() => {
    const box = boxToPaint({ width, height, pixels, visible, before: asked.current });
    const show = (): void => {
      const canvas = element.current;
      if (!canvas) return;
      asked.current = box;
      lastScale.current = scale;
      layout.show(
        { canvas: name, page, scale: pixels, box, patient: isPatient },
        {
          element: canvas,
          shows: (now, at) => {
            shown.current = { box: now, scale: at };
            place(canvas, shown.current, scale);
          },
        },
      );
    };
    const isZooming = lastScale.current !== 0 && lastScale.current !== scale;
    if (!isZooming) {
      show();
      return undefined;
    }
    const timer = setTimeout(show, SETTLE);
    return () => clearTimeout(timer);
  }, [layout, name, page, width, height, scale, pixels, visible, isPatient]);

  useEffect(() => () => layout.hide(name), [layout, name]);

  return <canvas ref={element} className="page-canvas" aria-hidden="true" />;
}

/** Puts what a canvas shows where it belongs on the page. */
function place(
  canvas: HTMLCanvasElement | null,
  shown: { box: PixelBox; scale: number } | undefined,
  scale: number,
): void {
  if (!canvas || !shown) return;
  const ratio = scale / shown.scale;
  canvas.style.left = `${shown.box.x * ratio}px`;
  canvas.style.top = `${shown.box.y * ratio}px`;
  canvas.style.width = `${shown.box.width * ratio}px`;
  canvas.style.height = `${shown.box.height * ratio}px`;
}

interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly pixels: number;
  readonly visible: Rect | undefined;
  readonly before: PixelBox | undefined;
}

/** The part of a page to paint: all of it, or what is on screen with half as much again around. */
function boxToPaint({ width, height, pixels, visible, before }: Wanted): PixelBox {
  const whole = {
    x: 0,
    y: 0,
    width: Math.ceil(width * pixels),
    height: Math.ceil(height * pixels),
  };
  if (!visible || whole.width * whole.height <= MOST_PIXELS) return whole;
  const seen = toPixels(visible, pixels, whole, 0);
  const last = before && lies(seen, before) && lies(before, whole) ? before : undefined;
  const isUseful = last && last.width * last.height <= MOST_PIXELS * 1.5;
  return isUseful ? last : toPixels(visible, pixels, whole, 0.4);
}

function lies(inner: PixelBox, outer: PixelBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function toPixels(rect: Rect, pixels: number, whole: PixelBox, margin: number): PixelBox {
  const left = Math.max(0, Math.floor((rect.x - margin * rect.width) * pixels));
  const top = Math.max(0, Math.floor((rect.y - margin * rect.height) * pixels));
  const right = Math.ceil((rect.x + (1 + margin) * rect.width) * pixels);
  const bottom = Math.ceil((rect.y + (1 + margin) * rect.height) * pixels);
  return {
    x: Math.min(left, whole.width - 1),
    y: Math.min(top, whole.height - 1),
    width: Math.max(1, Math.min(right, whole.width) - left),
    height: Math.max(1, Math.min(bottom, whole.height) - top),
  };
}
