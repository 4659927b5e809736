// Paints a part of a page from its display list: grounds, pictures, rules, then lines as strips. Edges
// are brought to whole device pixels, so that rules are crisp and strips are copied, not resampled.
import type { Rect } from '../../shared/base/geometry.ts';
import type { PictureId } from '../../shared/base/ids.ts';
import type {
  DisplayList,
  FillItem,
  PaintItem,
  PictureItem,
  StrokeItem,
  TextLine,
} from '../../shared/display/display-list.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { cssColour, inkRoom, type Pen } from './draw-line.ts';
import type { PixelBox } from './layout-messages.ts';
import type { StripCache } from './strip-cache.ts';

/** What a page is painted with. */
export interface Paints {
  readonly fonts: FontBook;
  readonly strips: StripCache;
  /** The pixels of a picture near a size; undefined while they are on their way. */
  readonly picture: (id: PictureId, width: number, height: number) => ImageBitmap | undefined;
}

/** Paints what lies in `box`, in device pixels of the page at `scale` pixels to the point. */
export function paintPage(
  list: DisplayList,
  box: PixelBox,
  scale: number,
  paints: Paints,
): ImageBitmap {
  const canvas = new OffscreenCanvas(box.width, box.height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('Dayang is wrong: a worker without a canvas.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, box.width, box.height);
  const seen = (x: number, y: number, width: number, height: number): boolean =>
    x * scale < box.x + box.width &&
    (x + width) * scale > box.x &&
    y * scale < box.y + box.height &&
    (y + height) * scale > box.y;
  const lines: TextLine[] = [];
  for (const group of list.groups) {
    for (const item of group.paint) paintItem(pen, item, { box, scale, paints, seen });
    for (const line of group.lines) {
      const room = inkRoom(line);
      const at = line.items[0]?.at;
      if (room && at && seen(at.x + room.left, at.y + room.top, room.width, room.height)) {
        lines.push(line);
      }
    }
  }
  paints.strips.prepare(lines, paints.fonts, scale);
  for (const line of lines) {
    const at = line.items[0]?.at;
    if (!at) continue;
    const x = Math.round(at.x * scale) - box.x;
    const y = Math.round(at.y * scale) - box.y;
    paints.strips.draw(pen, line, paints.fonts, { x, y, scale });
  }
  return canvas.transferToImageBitmap();
}

interface Sheet {
  readonly box: PixelBox;
  readonly scale: number;
  readonly paints: Paints;
  readonly seen: (x: number, y: number, width: number, height: number) => boolean;
}

function paintItem(pen: Pen, item: PaintItem, sheet: Sheet): void {
  switch (item.kind) {
    case 'fill':
      paintFill(pen, item, sheet);
      break;
    case 'stroke':
      paintStroke(pen, item, sheet);
      break;
    case 'picture':
      paintPicture(pen, item, sheet);
      break;
    case 'glyphs':
      break;
  }
}

/** A box of the page in whole device pixels of the canvas. */
function toPixels(rect: Rect, { box, scale }: Sheet): PixelBox {
  const x = Math.round(rect.x * scale);
  const y = Math.round(rect.y * scale);
  return {
    x: x - box.x,
    y: y - box.y,
    width: Math.round((rect.x + rect.width) * scale) - x,
    height: Math.round((rect.y + rect.height) * scale) - y,
  };
}

function paintFill(pen: Pen, item: FillItem, sheet: Sheet): void {
  const { x, y, width, height } = toPixels(item.box, sheet);
  pen.fillStyle = cssColour(item.ink);
  pen.fillRect(x, y, width, height);
}

/** Rules stand upright or lie flat; thinner than a pixel they are drawn one pixel wide and paler. */
function paintStroke(pen: Pen, item: StrokeItem, sheet: Sheet): void {
  const { box, scale } = sheet;
  const weight = item.weight * scale;
  const wide = Math.max(1, Math.round(weight));
  pen.globalAlpha = Math.max(0.35, Math.min(1, weight / wide));
  const flat = Math.abs(item.to.x - item.from.x) >= Math.abs(item.to.y - item.from.y);
  const [x, y] = [item.from.x * scale - box.x, item.from.y * scale - box.y];
  const length = (flat ? item.to.x - item.from.x : item.to.y - item.from.y) * scale;
  const across = Math.round((flat ? y : x) - wide / 2);
  if (item.dash) {
    pen.strokeStyle = cssColour(item.ink);
    pen.lineWidth = wide;
    pen.setLineDash(item.dash.map((part) => Math.max(1, part * scale)));
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(flat ? x + length : x, flat ? y : y + length);
    pen.stroke();
    pen.setLineDash([]);
  } else {
    pen.fillStyle = cssColour(item.ink);
    if (flat) pen.fillRect(Math.round(x), across, Math.round(length), wide);
    else pen.fillRect(across, Math.round(y), wide, Math.round(length));
  }
  pen.globalAlpha = 1;
}

function paintPicture(pen: Pen, item: PictureItem, sheet: Sheet): void {
  const { clip } = item;
  if (!sheet.seen(clip.x, clip.y, clip.width, clip.height)) return;
  const place = toPixels(item.box, sheet);
  const image = sheet.paints.picture(item.picture, place.width, place.height);
  const edge = toPixels(clip, sheet);
  if (!image) {
    pen.fillStyle = '#e4e6e8';
    pen.fillRect(edge.x, edge.y, edge.width, edge.height);
    return;
  }
  pen.save();
  pen.beginPath();
  pen.rect(edge.x, edge.y, edge.width, edge.height);
  pen.clip();
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, place.x, place.y, place.width, place.height);
  pen.restore();
}
