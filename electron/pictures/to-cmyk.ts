// Turns pixels into a picture for press: the inks of newsprint for colour, black ink alone for grey.
import type { Sharp } from 'sharp';
import type { Result } from '../../shared/base/result.ts';
import { success } from '../../shared/base/result.ts';
import type { PdfPicture } from '../../shared/export/pdf/pdf-pictures.ts';
import { findPressProfile } from './press-profile.ts';

/** Pixels of three bytes, red, green and blue. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Makes an image from pixels; given by the caller so that sharp is loaded only where it is needed. */
export type OpenPixels = (pixels: Pixels) => Sharp;

/** Above this the eye of a printer sees no more; presses ask for 85 at least. */
const QUALITY = 90;
/** Parts of a grey pixel differ by so much after JPEG at most; colour begins above. */
const GREY_SPREAD = 12;

/** Makes the picture for press. Fails when the program's colour profile is missing. */
export async function toPress(pixels: Pixels, open: OpenPixels): Promise<Result<PdfPicture>> {
  if (isGrey(pixels.data)) return success(await toGrey(pixels, open));
  const profile = findPressProfile();
  if (!profile.ok) return profile;
  // No further change of colour space: the profile already gives inks, and a second one would spoil them.
  const jpeg = await open(pixels)
    .withIccProfile(profile.value, { attach: false })
    .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const { width, height } = pixels;
  return success({ width, height, space: 'cmyk', jpeg: bytesOf(jpeg), decodeInverted: true });
}

async function toGrey(pixels: Pixels, open: OpenPixels): Promise<PdfPicture> {
  const jpeg = await open(pixels).toColourspace('b-w').jpeg({ quality: QUALITY }).toBuffer();
  const { width, height } = pixels;
  return { width, height, space: 'gray', jpeg: bytesOf(jpeg), decodeInverted: false };
}

/** Says whether no pixel has a colour. A colour picture says so at its first coloured pixel. */
function isGrey(data: Buffer): boolean {
  for (let at = 0; at + 2 < data.length; at += 3) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > GREY_SPREAD) return false;
  }
  return true;
}

function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}
