// A process of its own for pictures that the window cannot decode by itself: sharp must not run in the
// main process, where its libraries and the system's would get in each other's way on Linux.
import type { PictureAnswer, PictureQuestion } from './picture-messages.ts';
import { readOutline } from './pictures/read-outline.ts';

/** Longest side of a preview in pixels: sharp on screen up to about 300 %. */
const PREVIEW = 2200;
/** Larger pictures are refused before they are decoded. */
const MOST_PIXELS = 400_000_000;

process.parentPort.on('message', ({ data }: { readonly data: PictureQuestion }) => {
  void answer(data).then((message) => {
    process.parentPort.postMessage(message);
  });
});

async function answer({ serial, kind, path }: PictureQuestion): Promise<PictureAnswer> {
  try {
    const { default: sharp } = await import('sharp');
    const image = sharp(path, { limitInputPixels: MOST_PIXELS });
    const { autoOrient, hasAlpha } = await image.metadata();
    const { width, height } = autoOrient;
    if (kind === 'measure') return { serial, width, height };
    if (kind === 'outline') {
      const outline = await readOutline(path, MOST_PIXELS);
      return { serial, width, height, ...(outline && { outline }) };
    }
    const small = image
      .rotate()
      .resize({ width: PREVIEW, height: PREVIEW, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const bytes = await (hasAlpha ? small.png() : small.jpeg({ quality: 88 })).toBuffer();
    return { serial, width, height, bytes: new Uint8Array(bytes) };
  } catch {
    // Whatever sharp says, it comes to this: the file is no picture that can be read.
    return { serial };
  }
}
