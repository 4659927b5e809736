// Which part of each page is on screen, for pages shown so large that only that part is painted.
import { useEffect, useState } from 'react';
import type { Rect } from '../../shared/base/geometry.ts';
import type { PageId } from '../../shared/base/ids.ts';
import type { Page } from '../../shared/model/page.ts';

/** The visible part of each page in points, known after the first scroll or size. */
export function useVisibleParts(
  viewport: { readonly current: HTMLDivElement | null },
  scale: number,
  pages: readonly Page[],
): ReadonlyMap<PageId, Rect> {
  const [parts, setParts] = useState<ReadonlyMap<PageId, Rect>>(new Map());
  useEffect(() => {
    const area = viewport.current;
    if (!area) return undefined;
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setParts(measure(area, scale));
      });
    };
    look();
    area.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(area);
    return () => {
      cancelAnimationFrame(frame);
      area.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [viewport, scale, pages]);
  return parts;
}

function measure(area: HTMLElement, scale: number): ReadonlyMap<PageId, Rect> {
  const window = area.getBoundingClientRect();
  const elements = [...area.querySelectorAll<HTMLElement>('.page')];
  return new Map(
    elements.map((element) => {
      const box = element.getBoundingClientRect();
      const left = Math.max(0, window.left - box.left);
      const top = Math.max(0, window.top - box.top);
      const right = Math.min(box.width, window.right - box.left);
      const bottom = Math.min(box.height, window.bottom - box.top);
      const part = {
        x: left / scale,
        y: top / scale,
        width: Math.max(1, right - left) / scale,
        height: Math.max(1, bottom - top) / scale,
      };
      return [element.dataset['page'] ?? '', part];
    }),
  );
}
