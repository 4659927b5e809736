// Reads picture files: their size, a picture for press at the size in which it is printed, and a small
// picture for a web page. sharp is loaded when the first picture comes; most runs have none.
import { basename } from 'node:path';
import type { Metadata, Sharp } from 'sharp';
import { failed, success, type Result } from '../../shared/base/result.ts';
import type { Pt } from '../../shared/base/units.ts';
import type { PdfPicture } from '../../shared/export/pdf/pdf-pictures.ts';
import { toPress, type Pixels } from './to-cmyk.ts';

/** Larger pictures are refused before they are decoded. */
const MOST_PIXELS = 120_000_000;
/** A picture finer than this is made coarser: newsprint shows 200 pixels an inch. */
const FINEST = 300;
const FINE = 250;
/** Makes good for what reducing has softened. */
const SHARPEN = { sigma: 0.6 };
const WEB_QUALITY = 82;

/** Reads the size in pixels, after the orientation tag has been applied. */
export async function readPictureSize(
  path: string,
): Promise<Result<{ readonly width: number; readonly height: number }>> {
  return await attempt(path, async (image) => sizeOf(await image.metadata()));
}

/** Reads a picture for press, in the inks of the page and as fine as its printed width needs. */
export async function readPictureForPress(
  path: string,
  printedWidth: Pt,
): Promise<Result<PdfPicture>> {
  const pixels = await attempt(path, async (image) => {
    const size = sizeOf(await image.metadata());
    const width = widthForPress(size.width, printedWidth);
    const reduced = width < size.width ? image.resize({ width }).sharpen(SHARPEN) : image;
    return await pixelsOf(reduced);
  });
  if (!pixels.ok) return pixels;
  const { default: sharp } = await import('sharp');
  return await toPress(pixels.value, ({ data, width, height }) =>
    sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: MOST_PIXELS }),
  );
}

/** Reads a picture as a JPEG in sRGB whose longer side has at most so many pixels. */
export async function readWebPicture(
  path: string,
  longest: number,
): Promise<Result<{ readonly jpeg: Uint8Array; readonly width: number; readonly height: number }>> {
  return await attempt(path, async (image) => {
    const { data, info } = await image
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: WEB_QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { jpeg: new Uint8Array(data), width: info.width, height: info.height };
  });
}

/** Opens a picture the right way up and asks something of it; a file that is no picture gives a failure. */
async function attempt<T>(path: string, ask: (image: Sharp) => Promise<T>): Promise<Result<T>> {
  const { default: sharp } = await import('sharp');
  const file = basename(path);
  try {
    const { width, height } = await sharp(path, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) {
      const values = { file, megapixels: Math.ceil((width * height) / 1e6) };
      return failed('picture-too-large', { ...values, most: MOST_PIXELS / 1e6 });
    }
    const image = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    return success(await ask(image.autoOrient()));
  } catch {
    return failed('picture-unreadable', { file });
  }
}

function sizeOf({ autoOrient }: Metadata): { readonly width: number; readonly height: number } {
  return { width: autoOrient.width, height: autoOrient.height };
}

/** Pixels across that the picture needs where it is printed; never more than it has. */
function widthForPress(width: number, printedWidth: Pt): number {
  const inches = printedWidth / 72;
  return width <= FINEST * inches ? width : Math.max(1, Math.round(FINE * inches));
}

async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
