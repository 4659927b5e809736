// How large pages are shown: steps of zoom, and the size at which a page or a spread fits the window.
import { PX_PER_PT } from './page-geometry.ts';

/** Smallest and largest zoom; 1 is the size on paper. */
const ZOOM_LIMITS = { least: 0.1, most: 8 } as const;

const STEPS = [...[0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8]];

/** Space around the pages on the pasteboard, in CSS pixels. */
export const PASTEBOARD = { side: 40, top: 44, foot: 32, between: 14 } as const;

/** A zoom within its limits. */
export function limitZoom(zoom: number): number {
  return Math.max(ZOOM_LIMITS.least, Math.min(ZOOM_LIMITS.most, zoom));
}

/** The next step of zoom, larger (1) or smaller (-1). */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  if (direction === 1) return STEPS.find((step) => step > zoom * 1.01) ?? ZOOM_LIMITS.most;
  return STEPS.findLast((step) => step < zoom * 0.99) ?? ZOOM_LIMITS.least;
}

/** The zoom at which so many pages side by side fit into a window, sizes in CSS pixels and points. */
export function zoomToFit(
  window: { readonly width: number; readonly height: number },
  page: { readonly width: number; readonly height: number },
  count: number,
): number {
  const room = {
    width: window.width - 2 * PASTEBOARD.side - (count - 1) * PASTEBOARD.between,
    height: window.height - PASTEBOARD.top - PASTEBOARD.foot,
  };
  const across = room.width / (count * page.width * PX_PER_PT);
  const down = room.height / (page.height * PX_PER_PT);
  return limitZoom(Math.min(across, down));
}
