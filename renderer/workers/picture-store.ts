// The pictures of the pages in the layout worker: asked for when a page first shows them, decoded away
// from the work, and scaled once for each size they are shown at.
import type { PictureId } from '../../shared/base/ids.ts';

/** Pictures that have been asked for. */
export interface PictureStore {
  /** The pixels of a picture for a place of some size; undefined while they are on their way. */
  readonly find: (id: PictureId, width: number, height: number) => ImageBitmap | undefined;
  /** Takes the bytes of a picture; gives true when they are one. */
  readonly take: (id: PictureId, bytes: ArrayBuffer | undefined) => Promise<boolean>;
  readonly clear: () => void;
}

interface Known {
  readonly full?: ImageBitmap;
  scaled?: ImageBitmap;
}

/** Makes the store; `ask` is called once for each picture. */
export function makePictureStore(ask: (id: PictureId) => void): PictureStore {
  const known = new Map<PictureId, Known>();
  return {
    find(id, width, height) {
      const picture = known.get(id);
      if (!picture) {
        known.set(id, {});
        ask(id);
      }
      if (!picture?.full) return undefined;
      if (width >= picture.full.width || width < 1 || height < 1) return picture.full;
      if (picture.scaled?.width !== width || picture.scaled.height !== height) {
        picture.scaled = scale(picture.full, width, height);
      }
      return picture.scaled;
    },
    async take(id, bytes) {
      if (!bytes) return false;
      try {
        known.set(id, { full: await createImageBitmap(new Blob([bytes])) });
        return true;
      } catch {
        // Not a picture that this program can show: its place stays grey, and preflight names it.
        return false;
      }
    },
    clear() {
      known.clear();
    },
  };
}

function scale(full: ImageBitmap, width: number, height: number): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return full;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(full, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}
