/** A picture of the edition: a file in its `pictures/` folder and what is known about it. */
import type { PictureId } from '../base/ids.ts';
import type { ShareOfBox } from './wrap.ts';

export interface Picture {
  readonly id: PictureId;
  /** File name inside `pictures/`, without a path. */
  readonly file: string;
  /** Size in pixels, after the orientation tag has been applied. */
  readonly width: number;
  readonly height: number;
  /** The contour of what it shows on its white or empty ground: corners as shares of the picture. */
  readonly outline?: readonly ShareOfBox[];
  /** What the picture shows, for those who cannot see it. */
  readonly alt?: string;
  /** Who made it (图片署名). */
  readonly credit?: string;
}
