/**
 * Traces the contour of what a picture shows on an empty or white ground, from its pixels: what text may
 * run around. It is seen from the sides, as lines of text see it: hollows between are filled.
 */
import type { ShareOfBox } from '../model/wrap.ts';

/** Pixels of red, green, blue and alpha, row by row. A few hundred across are enough. */
export interface TracedPixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels as light as this, of 255, are white: ground that a camera or a scanner saw. */
const WHITE = 240;
/** Less opaque than this, of 255, is ground when the picture has any. */
const OPAQUE = 128;
/** A contour may leave out bends of so many pixels; it is drawn so much further out. */
const TOLERANCE = 1;
/** Corners are stored to so many parts of the picture. */
const PARTS = 10_000;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is not ground in one row of pixels, from its left edge to its right. */
interface Span {
  readonly left: number;
  readonly right: number;
}

/** The contour as shares of the picture; undefined when it has no ground, or nothing on it. */
export function traceOutline(pixels: TracedPixels): readonly ShareOfBox[] | undefined {
  const spans = spansOf(pixels);
  const first = spans.findIndex((span) => span !== undefined);
  const last = spans.findLastIndex((span) => span !== undefined);
  const { width, height } = pixels;
  const fills = spans.every((span) => span?.left === 0 && span.right === width);
  if (first < 0 || fills) return undefined;
  const left: Place[] = [];
  const right: Place[] = [];
  // One row more on each side: the corners of a row's pixels lie above and below its middle.
  for (let row = first - 1; row <= last + 1; row += 1) {
    const around = [spans[row - 1], spans[row], spans[row + 1]].flatMap((span) => span ?? []);
    if (around.length === 0) continue;
    const y = Math.max(0, Math.min(height, row + 0.5));
    const out = { left: around.map((span) => span.left), right: around.map((span) => span.right) };
    left.push({ x: Math.max(0, Math.min(...out.left) - TOLERANCE), y });
    right.push({ x: Math.min(width, Math.max(...out.right) + TOLERANCE), y });
  }
  const share = (part: number): number => Math.round(part * PARTS) / PARTS;
  return [...simplified(left), ...simplified(right).toReversed()].map(({ x, y }) => ({
    x: share(x / width),
    y: share(y / height),
  }));
}

function spansOf({ data, width, height }: TracedPixels): readonly (Span | undefined)[] {
  const hasHoles = someAlpha(data);
  const isGround = (pixel: number): boolean =>
    hasHoles
      ? data[4 * pixel + 3]! < OPAQUE
      : Math.min(data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!) >= WHITE;
  return Array.from({ length: height }, (_, row) => {
    let left = 0;
    let right = width;
    while (left < width && isGround(row * width + left)) left += 1;
    while (right > left && isGround(row * width + right - 1)) right -= 1;
    return left < right ? { left, right } : undefined;
  });
}

function someAlpha(data: Uint8Array): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at]! < OPAQUE) return true;
  return false;
}

/** Leaves out corners that lie on the way between others (Douglas and Peucker). */
function simplified(line: readonly Place[]): readonly Place[] {
  const [from, to] = [line[0], line.at(-1)];
  if (!from || !to || line.length < 3) return line;
  let furthest = 0;
  let at = 0;
  line.forEach((place, i) => {
    const away = distance(place, from, to);
    if (away > furthest) [furthest, at] = [away, i];
  });
  if (furthest <= TOLERANCE) return [from, to];
  return [...simplified(line.slice(0, at + 1)), ...simplified(line.slice(at)).slice(1)];
}

/** Distance of a place from the straight line through two others. */
function distance(place: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  return Math.abs((place.x - from.x) * dy - (place.y - from.y) * dx) / length;
}
