// Paints a part of a page from its display list: grounds, pictures, rules, then lines. Edges are brought
// to whole device pixels, so that rules are crisp.
import type { Rect } from '../../shared/base/geometry.ts';
import type { PictureId } from '../../shared/base/ids.ts';
import type {
  DisplayList,
  FillItem,
  PaintItem,
  PictureItem,
  ShapeItem,
  StrokeItem,
  TextLine,
} from '../../shared/display/display-list.ts';
import { screenColour } from '../../shared/model/ink.ts';
import { drawLine, inkRoom, type Letters } from './draw-line.ts';
import { shapeBox } from './find-dirty.ts';
import type { PixelBox } from './layout-messages.ts';
import { rasterise } from './rasterise-outline.ts';
import { intersect, PixelSheet, type Pixels } from './pixel-sheet.ts';

/** What a page is painted with. */
export interface Paints extends Letters {
  /** The pixels of a picture drawn at a size, or at least `part` of them; see `PicturePart`. */
  readonly picture: (id: PictureId, size: PictureSize, part: PixelBox) => PicturePart | undefined;
}

/** How large a picture is drawn, in device pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a drawn picture; `x`, `y` lead from its corner to theirs. */
export interface PicturePart extends Pixels {
  readonly x: number;
  readonly y: number;
}

/** What stands for a picture that is on its way. */
const WAITING = [0xe4, 0xe6, 0xe8] as const;

/** Paints what lies in `box`, in device pixels of the page at `scale` pixels to the point. */
export function paintPage(
  list: DisplayList,
  box: PixelBox,
  scale: number,
  paints: Paints,
): PixelSheet {
  const sheet = new PixelSheet(box.width, box.height);
  const seen = (x: number, y: number, width: number, height: number): boolean =>
    x * scale < box.x + box.width &&
    (x + width) * scale > box.x &&
    y * scale < box.y + box.height &&
    (y + height) * scale > box.y;
  const lines: TextLine[] = [];
  for (const group of list.groups) {
    for (const item of group.paint) paintItem(item, { sheet, box, scale, paints });
    for (const line of group.lines) {
      const room = inkRoom(line);
      const at = line.items[0]?.at;
      if (room && at && seen(at.x + room.left, at.y + room.top, room.width, room.height)) {
        lines.push(line);
      }
    }
  }
  for (const line of lines) {
    const at = line.items[0]?.at;
    if (!at) continue;
    const x = Math.round(at.x * scale) - box.x;
    const y = Math.round(at.y * scale) - box.y;
    drawLine(sheet, line, paints, { x, y, scale });
  }
  paints.masks.trim();
  return sheet;
}

interface Work {
  readonly sheet: PixelSheet;
  readonly box: PixelBox;
  readonly scale: number;
  readonly paints: Paints;
}

function paintItem(item: PaintItem, work: Work): void {
  switch (item.kind) {
    case 'fill':
      paintFill(item, work);
      break;
    case 'stroke':
      paintStroke(item, work);
      break;
    case 'picture':
      paintPicture(item, work);
      break;
    case 'shape':
      paintShape(item, work);
      break;
    case 'glyphs': {
      const { sheet, box, scale, paints } = work;
      const at = { x: item.at.x * scale - box.x, y: item.at.y * scale - box.y, scale };
      drawLine(sheet, { items: [item], joint: '' }, paints, at);
      break;
    }
  }
}

/** A box of the page in whole device pixels of the sheet. */
function toPixels(rect: Rect, { box, scale }: Work): PixelBox {
  const x = Math.round(rect.x * scale);
  const y = Math.round(rect.y * scale);
  return {
    x: x - box.x,
    y: y - box.y,
    width: Math.round((rect.x + rect.width) * scale) - x,
    height: Math.round((rect.y + rect.height) * scale) - y,
  };
}

function paintFill(item: FillItem, work: Work): void {
  work.sheet.fill(toPixels(item.box, work), screenColour(item.ink));
}

/** Rules stand upright or lie flat; thinner than a pixel they are drawn one pixel wide and paler. */
function paintStroke(item: StrokeItem, work: Work): void {
  const { sheet, box, scale } = work;
  const weight = item.weight * scale;
  const wide = Math.max(1, Math.round(weight));
  const strength = Math.max(0.35, Math.min(1, weight / wide));
  const flat = Math.abs(item.to.x - item.from.x) >= Math.abs(item.to.y - item.from.y);
  const from = flat ? item.from.x * scale - box.x : item.from.y * scale - box.y;
  const to = flat ? item.to.x * scale - box.x : item.to.y * scale - box.y;
  const middle = flat ? item.from.y * scale - box.y : item.from.x * scale - box.x;
  const across = Math.round(middle - wide / 2);
  const colour = screenColour(item.ink);
  const stroke = (start: number, end: number): void => {
    const long = end - start;
    const area = flat
      ? { x: start, y: across, width: long, height: wide }
      : { x: across, y: start, width: wide, height: long };
    sheet.tint(area, colour, strength);
  };
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  if (!item.dash) {
    stroke(Math.round(start), Math.round(end));
    return;
  }
  const [dash, gap] = item.dash.map((part) => Math.max(1, part * scale)) as [number, number];
  const step = dash + gap;
  const count = Math.ceil((end - start) / step);
  for (let i = 0; i < count; i += 1) {
    stroke(start + i * step, Math.min(end, start + i * step + dash));
  }
}

/** Shapes keep their place to a part of a pixel, as letters do. */
function paintShape(item: ShapeItem, work: Work): void {
  const { sheet, box, scale } = work;
  const room = intersect(toPixels(shapeBox(item), work), { ...box, x: 0, y: 0 });
  if (room.width === 0 || room.height === 0) return;
  const [left, top] = [item.at.x * scale - box.x, item.at.y * scale - box.y];
  const [x, y] = [Math.floor(left), Math.floor(top)];
  const placing = { unit: scale, x: left - x, y: top - y, turned: false };
  const mask = rasterise(item.outline, placing);
  if (mask) sheet.ink(mask, x, y, screenColour(item.ink));
}

function paintPicture(item: PictureItem, work: Work): void {
  const { sheet, paints } = work;
  const edge = toPixels(item.clip, work);
  const place = toPixels(item.box, work);
  const whole = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const inSight = intersect(intersect(edge, place), whole);
  const { width: wide, height: high } = intersect(edge, whole);
  if (wide === 0 || high === 0) return;
  const part = { ...inSight, x: inSight.x - place.x, y: inSight.y - place.y };
  const image = paints.picture(item.picture, place, part);
  if (image) sheet.lay(image, place.x + image.x, place.y + image.y, edge);
  else sheet.fill(edge, WAITING);
}
