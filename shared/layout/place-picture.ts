/** Places a picture in its frame: filling it around its point of focus, or whole inside it. */
import type { Rect } from '../base/geometry.ts';
import type { PictureFrame } from '../model/frame.ts';
import type { Picture } from '../model/picture.ts';
import { innerBox } from './column-grid.ts';

/** The box the whole picture is drawn into; what lies outside the frame is cut off. */
export function placePicture(frame: PictureFrame, picture: Picture): Rect {
  const inner = innerBox(frame);
  const across = inner.width / picture.width;
  const down = inner.height / picture.height;
  const scale = frame.crop === 'fill' ? Math.max(across, down) : Math.min(across, down);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const focus = frame.crop === 'fill' ? frame.focus : { x: 0.5, y: 0.5 };
  return {
    x: inner.x + (inner.width - width) * focus.x,
    y: inner.y + (inner.height - height) * focus.y,
    width,
    height,
  };
}
