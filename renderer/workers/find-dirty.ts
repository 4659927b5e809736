// Finds the part of a page that has changed between two display lists, so that only that is painted
// again. Groups and runs keep their identity while nothing in them changes.
import type { Rect } from '../../shared/base/geometry.ts';
import type {
  DisplayGroup,
  DisplayList,
  PaintItem,
  ShapeItem,
  TextLine,
} from '../../shared/display/display-list.ts';
import { inkRoom } from './draw-line.ts';

/** The smallest box around everything that differs; undefined when nothing does. */
export function findDirty(before: DisplayList, after: DisplayList): Rect | undefined {
  if (before === after) return undefined;
  const kept = new Set(after.groups);
  const known = new Set(before.groups);
  const gone = signsOf(before.groups.filter((group) => !kept.has(group)));
  const come = signsOf(after.groups.filter((group) => !known.has(group)));
  const bounds = new Bounds();
  for (const [sign, box] of gone) if (!come.has(sign)) bounds.add(box);
  for (const [sign, box] of come) if (!gone.has(sign)) bounds.add(box);
  return bounds.value();
}

const runNumbers = new WeakMap<object, number>();
let lastNumber = 0;

function numberOf(run: object): number {
  let number = runNumbers.get(run);
  if (number === undefined) {
    number = lastNumber += 1;
    runNumbers.set(run, number);
  }
  return number;
}

/** What is drawn, named so that the same thing at the same place has the same name. */
function signsOf(groups: readonly DisplayGroup[]): Map<string, Rect> {
  const signs = new Map<string, Rect>();
  for (const group of groups) {
    for (const item of group.paint) signs.set(JSON.stringify(item), itemBox(item));
    for (const line of group.lines) {
      const first = line.items[0];
      if (!first) continue;
      signs.set(`${numberOf(first.run)} ${first.at.x} ${first.at.y}`, lineBox(line));
    }
  }
  return signs;
}

function lineBox(line: TextLine): Rect {
  const room = inkRoom(line);
  const at = line.items[0]?.at;
  if (!room || !at) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: at.x + room.left, y: at.y + room.top, width: room.width, height: room.height };
}

function itemBox(item: PaintItem): Rect {
  switch (item.kind) {
    case 'fill':
      return item.box;
    case 'picture':
      return item.clip;
    case 'stroke': {
      const half = Math.max(item.weight, 2);
      const x = Math.min(item.from.x, item.to.x) - half;
      const y = Math.min(item.from.y, item.to.y) - half;
      const width = Math.abs(item.to.x - item.from.x) + 2 * half;
      return { x, y, width, height: Math.abs(item.to.y - item.from.y) + 2 * half };
    }
    case 'shape':
      return shapeBox(item);
    case 'glyphs':
      return lineBox({ items: [item], joint: '' });
  }
}

/** The box around all points of a shape, with a pixel more at every side for its soft edge. */
export function shapeBox({ at, outline }: ShapeItem): Rect {
  const xs = outline.points.filter((_, i) => i % 2 === 0);
  const ys = outline.points.filter((_, i) => i % 2 === 1);
  const [left, right] = [Math.min(...xs) - 1, Math.max(...xs) + 1];
  const [bottom, top] = [Math.min(...ys) - 1, Math.max(...ys) + 1];
  return { x: at.x + left, y: at.y - top, width: right - left, height: top - bottom };
}

class Bounds {
  private left = Infinity;
  private top = Infinity;
  private right = -Infinity;
  private bottom = -Infinity;

  add({ x, y, width, height }: Rect): void {
    this.left = Math.min(this.left, x);
    this.top = Math.min(this.top, y);
    this.right = Math.max(this.right, x + width);
    this.bottom = Math.max(this.bottom, y + height);
  }

  value(): Rect | undefined {
    if (this.left > this.right) return undefined;
    const { left: x, top: y } = this;
    return { x, y, width: this.right - x, height: this.bottom - y };
  }
}
