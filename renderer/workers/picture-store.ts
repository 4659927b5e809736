// The pictures of the pages in the layout worker: asked for when a page first shows them, decoded away
// from the work, and drawn once for each size they are shown at.
import type { PictureId } from '../../shared/base/ids.ts';
import type { PixelBox } from './layout-messages.ts';
import type { PicturePart, PictureSize } from './paint-page.ts';
import { intersect } from './pixel-sheet.ts';

/** Longest side that is kept, in pixels: sharp on screen up to about 300 %. */
const MOST_SIDE = 2200;

/** Up to so many pixels a picture is drawn whole; larger, only the part that is painted. */
const MOST_PIXELS = 4_000_000;

/** Sizes a picture is kept at: on the page, among the thumbnails, and one more. */
const KEPT_SIZES = 3;

/** Pictures that have been asked for. */
export interface PictureStore {
  /** The pixels of a picture at a size, `part` of it at least; undefined while it is on its way. */
  readonly find: (id: PictureId, size: PictureSize, part: PixelBox) => PicturePart | undefined;
  /** Takes the bytes of a picture; gives true when they are one. */
  readonly take: (id: PictureId, bytes: ArrayBuffer | undefined) => Promise<boolean>;
  /** Pictures as addresses that a drawing can hold in itself, once those on their way are there. */
  readonly addresses: (ids: readonly PictureId[]) => Promise<ReadonlyMap<PictureId, string>>;
  readonly clear: () => void;
}

/** A picture drawn at a size, or a part of it. */
interface Drawn {
  readonly size: PictureSize;
  readonly part: PicturePart;
}

interface Known {
  readonly full?: ImageBitmap;
  readonly file?: Blob;
  /** Settled when its bytes have come, or when it is known that none will. */
  readonly coming: Promise<void>;
  readonly settle: () => void;
  /** The newest first. */
  drawn?: readonly Drawn[];
}

/** Makes the store; `ask` is called once for each picture. */
export function makePictureStore(ask: (id: PictureId) => void): PictureStore {
  const known = new Map<PictureId, Known>();
  const lookUp = (id: PictureId): Known => {
    const before = known.get(id);
    if (before) return before;
    const asked = awaited();
    known.set(id, asked);
    ask(id);
    return asked;
  };
  return {
    find(id, size, part) {
      const picture = lookUp(id);
      if (!picture.full) return undefined;
      const before = picture.drawn ?? [];
      const kept = before.find((one) => holds(one, size, part));
      if (kept) return kept.part;
      const { width, height } = size;
      const isSmall = width * height <= MOST_PIXELS;
      const drawn = drawPart(picture.full, size, isSmall ? { x: 0, y: 0, width, height } : part);
      if (drawn) picture.drawn = [{ size, part: drawn }, ...before].slice(0, KEPT_SIZES);
      return drawn;
    },
    async take(id, bytes) {
      const asked = known.get(id) ?? awaited();
      try {
        if (!bytes) return false;
        const file = new Blob([bytes], { type: typeOf(bytes) });
        known.set(id, { ...asked, full: await decode(file), file });
        return true;
      } catch {
        // Not a picture that this program can show: its place stays grey, and preflight names it.
        return false;
      } finally {
        asked.settle();
      }
    },
    async addresses(ids) {
      await Promise.all(ids.map((id) => lookUp(id).coming));
      const there = ids.flatMap((id) => {
        const file = known.get(id)?.file;
        return file ? [{ id, file }] : [];
      });
      const urls = await Promise.all(there.map(({ file }) => dataUrl(file)));
      return new Map(there.map(({ id }, i) => [id, urls[i] ?? '']));
    },
    clear() {
      for (const { settle } of known.values()) settle();
      known.clear();
    },
  };
}

/** A picture that has been asked for. */
function awaited(): Known {
  let settle = (): void => undefined;
  const coming = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { coming, settle };
}

function holds(drawn: Drawn, { width, height }: PictureSize, part: PixelBox): boolean {
  if (drawn.size.width !== width || drawn.size.height !== height) return false;
  const shared = intersect(drawn.part, part);
  return shared.width === part.width && shared.height === part.height;
}

/** Draws a part of a picture at a size; a part without pixels is one too. */
function drawPart(
  full: ImageBitmap,
  { width, height }: PictureSize,
  part: PixelBox,
): PicturePart | undefined {
  if (part.width < 1 || part.height < 1) return { ...part, bytes: new Uint8ClampedArray(0) };
  const canvas = new OffscreenCanvas(part.width, part.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(full, -part.x, -part.y, width, height);
  const { data } = pen.getImageData(0, 0, part.width, part.height);
  return { ...part, bytes: data };
}

function scale(full: ImageBitmap, width: number, height: number): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return full;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(full, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}

/** Decodes a picture; one for print is brought to a size that is enough on screen. */
async function decode(file: Blob): Promise<ImageBitmap> {
  const full = await createImageBitmap(file);
  if (Math.max(full.width, full.height) <= MOST_SIDE) return full;
  const share = MOST_SIDE / Math.max(full.width, full.height);
  const small = scale(full, Math.round(full.width * share), Math.round(full.height * share));
  full.close();
  return small;
}

/** Told by the first byte: PNG, WebP (which begins with RIFF), else JPEG. */
function typeOf(bytes: ArrayBuffer): string {
  const types: Readonly<Record<number, string>> = { 0x89: 'image/png', 0x52: 'image/webp' };
  return types[new Uint8Array(bytes)[0] ?? 0] ?? 'image/jpeg';
}

async function dataUrl(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  // Spread in pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return `data:${file.type};base64,${btoa(letters)}`;
}
