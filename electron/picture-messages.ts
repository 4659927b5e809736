// What the main process and the picture process say to each other.
import type { Picture } from '../shared/model/picture.ts';

/** Asks for the size of a picture, for a preview of it, or for the contour of what it shows. */
export interface PictureQuestion {
  readonly serial: number;
  readonly kind: 'measure' | 'preview' | 'outline';
  readonly path: string;
}

/** The size in pixels, upright, and the preview when asked; without a size the file is no picture. */
export interface PictureAnswer {
  readonly serial: number;
  readonly width?: number;
  readonly height?: number;
  /** Absent when the picture has no ground around what it shows. */
  readonly outline?: Picture['outline'] & {};
  readonly bytes?: Uint8Array<ArrayBuffer>;
}
