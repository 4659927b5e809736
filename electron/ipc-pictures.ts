// Pictures between the folder of the edition and the window: a preview to look at, and a file that a
// person adds. Decoding happens in sharp's own threads.
import * as fs from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { failed, success, type Result } from '../shared/base/result.ts';
import { isPictureFile, sameFileName } from '../shared/model/file-names.ts';
import type { Picture } from '../shared/model/picture.ts';
import { failureOf } from './files/disk.ts';
import { resolveInside } from './files/inside.ts';

/** Longest side of a preview in pixels: sharp on screen up to about 300 %. */
const PREVIEW = 2200;
/** Larger pictures are refused before they are decoded. */
const MOST_PIXELS = 400_000_000;

/** Reads a picture as an sRGB preview that the window can show. */
export async function readPreview(
  folder: string,
  picture: Picture,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
  const path = await resolveInside(folder, `pictures/${picture.file}`);
  if (!path.ok) return path;
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(path.value, { limitInputPixels: MOST_PIXELS }).rotate();
    const { hasAlpha } = await image.metadata();
    const small = image
      .resize({ width: PREVIEW, height: PREVIEW, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const bytes = await (hasAlpha ? small.png() : small.jpeg({ quality: 88 })).toBuffer();
    return success({ bytes: new Uint8Array(bytes) });
  } catch {
    return failed('picture-unreadable', { file: picture.file });
  }
}

/** Copies a picture into the folder of the edition and gives its name there and its size. */
export async function importPicture(
  folder: string,
  path: string,
): Promise<Result<{ file: string; width: number; height: number }>> {
  const { default: sharp } = await import('sharp');
  let size: { width: number; height: number };
  try {
    const { autoOrient } = await sharp(path, { limitInputPixels: MOST_PIXELS }).metadata();
    size = { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return failed('picture-unreadable', { file: basename(path) });
  }
  try {
    const pictures = join(folder, 'pictures');
    await fs.mkdir(pictures, { recursive: true });
    const file = freeName(basename(path), await fs.readdir(pictures));
    const target = await resolveInside(folder, `pictures/${file}`);
    if (!target.ok) return target;
    await fs.copyFile(path, target.value, fs.constants.COPYFILE_EXCL);
    return success({ file, ...size });
  } catch (error) {
    return { ok: false, failure: failureOf(error, basename(path)) };
  }
}

/** A name that the folder may hold and does not hold yet. */
export function freeName(name: string, taken: readonly string[]): string {
  const ending = extname(name).toLowerCase();
  const stem = basename(name, extname(name)).normalize('NFC').slice(0, 60);
  const base = isPictureFile(`${stem}${ending}`) ? stem : 'picture';
  let file = `${base}${ending}`;
  for (let number = 2; taken.some((other) => sameFileName(other, file)); number += 1) {
    file = `${base}-${number}${ending}`;
  }
  return file;
}
