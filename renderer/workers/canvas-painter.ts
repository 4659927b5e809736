// Keeps the canvases of the window up to date: knows what each one shows, and paints what differs from
// what it should show, the urgent ones first.
import type { PageId, PictureId } from '../../shared/base/ids.ts';
import type { Rect } from '../../shared/base/geometry.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { findDirty } from './find-dirty.ts';
import type { CanvasRequest, Patch, PixelBox } from './layout-messages.ts';
import { paintPage, type Paints } from './paint-page.ts';

/** What a canvas shows. */
interface Shown {
  readonly request: CanvasRequest;
  readonly list: DisplayList;
  readonly paint: number;
}

/** Paints canvases from display lists. */
export class CanvasPainter {
  private requests: readonly CanvasRequest[] = [];
  private readonly shown = new Map<string, Shown>();
  /** Counts up when pictures or fonts have come, which change pages without changing lists. */
  private readonly paintOf = new Map<PageId, number>();

  /** Takes the canvases that are on screen. */
  look(requests: readonly CanvasRequest[]): void {
    this.requests = requests;
    const names = new Set(requests.map((request) => request.canvas));
    for (const name of this.shown.keys()) if (!names.has(name)) this.shown.delete(name);
  }

  /** Makes every canvas whose page shows a picture stale. */
  forgetPicture(picture: PictureId): void {
    for (const { list } of this.shown.values()) {
      const has = list.groups.some((group) =>
        group.paint.some((item) => item.kind === 'picture' && item.picture === picture),
      );
      if (has) this.paintOf.set(list.page, (this.paintOf.get(list.page) ?? 0) + 1);
    }
  }

  /** Makes every canvas stale. */
  forgetAll(): void {
    this.shown.clear();
  }

  /**
   * Paints the next canvases that are not as they should be: all that need little work, or one that
   * needs much. `isPatient` says which kind of canvas is meant. Empty when all are as they should be.
   */
  paintNext(
    listOf: (page: PageId) => DisplayList | undefined,
    paints: Paints,
    isPatient: boolean,
  ): readonly Patch[] {
    const patches: Patch[] = [];
    for (const request of this.requests) {
      if (request.patient !== isPatient) continue;
      const list = listOf(request.page);
      if (!list) continue;
      const part = this.staleBox(request, list);
      this.shown.set(request.canvas, { request, list, paint: this.paintNumber(request.page) });
      if (!part) continue;
      const bitmap = paintPage(list, part, request.scale, paints);
      const { canvas, page, scale, box: whole } = request;
      patches.push({ canvas, page, scale, whole, part, bitmap });
      if (part.width * part.height > whole.width * whole.height * 0.7) break;
    }
    return patches;
  }

  /** The part of a canvas that must be painted. */
  private staleBox(request: CanvasRequest, list: DisplayList): PixelBox | undefined {
    const shown = this.shown.get(request.canvas);
    const same =
      shown?.request.page === request.page &&
      shown.request.scale === request.scale &&
      sameBox(shown.request.box, request.box) &&
      shown.paint === this.paintNumber(request.page);
    if (!same) return request.box;
    const dirty = findDirty(shown.list, list);
    return dirty && cut(dirty, request);
  }

  private paintNumber(page: PageId): number {
    return this.paintOf.get(page) ?? 0;
  }
}

function sameBox(a: PixelBox, b: PixelBox): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** The pixels of a changed part that lie on a canvas, with a pixel to spare at each side. */
function cut(dirty: Rect, { box, scale }: CanvasRequest): PixelBox | undefined {
  const left = Math.max(box.x, Math.floor(dirty.x * scale) - 2);
  const top = Math.max(box.y, Math.floor(dirty.y * scale) - 2);
  const right = Math.min(box.x + box.width, Math.ceil((dirty.x + dirty.width) * scale) + 2);
  const bottom = Math.min(box.y + box.height, Math.ceil((dirty.y + dirty.height) * scale) + 2);
  if (right <= left || bottom <= top) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
