// Keeps the canvases of the window up to date: knows what each one shows, and paints what differs from
// what it should show. Large canvases come in bands, so that a keystroke never waits for a whole page.
import type { PageId, PictureId } from '../../shared/base/ids.ts';
import type { Rect } from '../../shared/base/geometry.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { findDirty } from './find-dirty.ts';
import type { CanvasRequest, PatchPlace, PixelBox } from './layout-messages.ts';
import { paintPage, type Paints } from './paint-page.ts';
import type { Pixels } from './pixel-sheet.ts';

/** A band has about so many pixels. */
const BAND = 350_000;

/** What a canvas shows, and the bands of it that are still to be painted. */
interface Shown {
  readonly request: CanvasRequest;
  readonly list: DisplayList;
  readonly paint: number;
  readonly bands: readonly PixelBox[];
}

/** A part of a canvas, painted. */
export interface PaintedPatch extends PatchPlace {
  readonly pixels: Pixels;
}

/** Gives the display list of a page. */
export type ListOf = (page: PageId) => DisplayList | undefined;

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
      if (has) this.paintOf.set(list.page, this.paintNumber(list.page) + 1);
    }
  }

  /** Makes every canvas stale. */
  forgetAll(): void {
    this.shown.clear();
  }

  /** Paints what has changed on canvases that are painted already. */
  paintChanges(listOf: ListOf, paints: Paints, isPatient: boolean): readonly PaintedPatch[] {
    const patches: PaintedPatch[] = [];
    for (const request of this.requests) {
      const list = request.patient === isPatient ? listOf(request.page) : undefined;
      if (!list) continue;
      const shown = this.shown.get(request.canvas);
      if (!shown || !this.isSame(shown, request)) {
        const bands = bandsOf(request.box);
        const paint = this.paintNumber(request.page);
        this.shown.set(request.canvas, { request, list, paint, bands });
        continue;
      }
      if (shown.list === list) continue;
      this.shown.set(request.canvas, { ...shown, list });
      const dirty = findDirty(shown.list, list);
      const part = dirty && cut(dirty, request);
      if (part) patches.push(patchOf(request, part, list, paints));
    }
    return patches;
  }

  /** Paints the next band of a canvas that is new, larger or smaller; undefined when none is left. */
  paintBand(paints: Paints, isPatient: boolean): PaintedPatch | undefined {
    for (const { canvas, patient } of this.requests) {
      const shown = patient === isPatient ? this.shown.get(canvas) : undefined;
      const [band, ...bands] = shown?.bands ?? [];
      if (!shown || !band) continue;
      this.shown.set(canvas, { ...shown, bands });
      return patchOf(shown.request, band, shown.list, paints);
    }
    return undefined;
  }

  private isSame(shown: Shown, { page, scale, box }: CanvasRequest): boolean {
    const { request } = shown;
    return (
      request.page === page &&
      request.scale === scale &&
      sameBox(request.box, box) &&
      shown.paint === this.paintNumber(page)
    );
  }

  private paintNumber(page: PageId): number {
    return this.paintOf.get(page) ?? 0;
  }
}

function patchOf(
  { canvas, page, scale, box: whole }: CanvasRequest,
  part: PixelBox,
  list: DisplayList,
  paints: Paints,
): PaintedPatch {
  return { canvas, page, scale, whole, part, pixels: paintPage(list, part, scale, paints) };
}

/** A box from top to bottom in bands of about the same number of pixels. */
function bandsOf({ x, y, width, height }: PixelBox): readonly PixelBox[] {
  const count = Math.max(1, Math.round((width * height) / BAND));
  const depth = Math.ceil(height / count);
  return Array.from({ length: Math.ceil(height / depth) }, (_, i) => ({
    x,
    y: y + i * depth,
    width,
    height: Math.min(depth, height - i * depth),
  }));
}

function sameBox(a: PixelBox, b: PixelBox): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** The pixels of a changed part that lie on a canvas, with a pixel or two to spare at each side. */
function cut(dirty: Rect, { box, scale }: CanvasRequest): PixelBox | undefined {
  const left = Math.max(box.x, Math.floor(dirty.x * scale) - 2);
  const top = Math.max(box.y, Math.floor(dirty.y * scale) - 2);
  const right = Math.min(box.x + box.width, Math.ceil((dirty.x + dirty.width) * scale) + 2);
  const bottom = Math.min(box.y + box.height, Math.ceil((dirty.y + dirty.height) * scale) + 2);
  if (right <= left || bottom <= top) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
