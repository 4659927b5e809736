// What the main process and the picture process say to each other.

/** Asks for the size of a picture, or for a preview of it. */
export interface PictureQuestion {
  readonly serial: number;
  readonly kind: 'measure' | 'preview';
  readonly path: string;
}

/** The size in pixels, upright, and the preview when asked; without a size the file is no picture. */
export interface PictureAnswer {
  readonly serial: number;
  readonly width?: number;
  readonly height?: number;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}
