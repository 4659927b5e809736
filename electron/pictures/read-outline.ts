// Reads the contour of what a picture file shows on its white or empty ground.
import { traceOutline } from '../../shared/layout/trace-outline.ts';
import type { Picture } from '../../shared/model/picture.ts';

/** Pixels along the longer side: finer than the measure of a line can follow. */
const FINE = 200;

/** The contour; undefined when the picture has no ground. Throws when the file is no picture. */
export async function readOutline(
  path: string,
  mostPixels: number,
): Promise<Picture['outline'] | undefined> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(path, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: FINE, height: FINE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return traceOutline({ data, width: info.width, height: info.height });
}
