/**
 * Outlines of single characters as drawing programs write them: the path data of an SVG on a square of 1000
 * by 1000, y downward. Read into the plain steps that every output draws.
 */

/** M x y, L x y, Q cx cy x y, C c1x c1y c2x c2y x y, Z, all absolute. */
export interface GlyphPath {
  readonly commands: string;
  readonly points: readonly number[];
}

/** How many numbers each command takes. Arcs are not among them: whoever draws one makes it a curve. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

const WHOLE = /^\s*(?:[MLHVQCZ][\s,\d.eE+-]*)+$/iu;
const COMMAND = /([MLHVQCZ])([^MLHVQCZ]*)/giu;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu;

/** Points may lie a little outside of the square, no further. */
const FURTHEST = 3000;

/** Reads path data; undefined when it is none, or holds what is not drawn here. Open contours are closed. */
export function readGlyphPath(data: string): GlyphPath | undefined {
  if (!WHOLE.test(data)) return undefined;
  const pen = new Pen();
  for (const [, command = '', rest = ''] of data.matchAll(COMMAND)) {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    if (!takes(command, numbers)) return undefined;
    pen.drawAll(command, numbers);
  }
  const { commands, points } = pen;
  pen.close();
  const isNear = points.every((one) => Number.isFinite(one) && Math.abs(one) <= FURTHEST);
  return commands[0] === 'M' && points.length > 4 && isNear
    ? { commands: commands.join(''), points }
    : undefined;
}

/** Says whether a command may have these numbers, once or again and again. */
function takes(command: string, numbers: readonly number[]): boolean {
  const count = COUNTS[command.toUpperCase()] ?? 0;
  if (count === 0) return numbers.length === 0;
  return numbers.length > 0 && numbers.length % count === 0;
}

/** Draws step by step, every step absolute. */
class Pen {
  readonly commands: string[] = [];
  readonly points: number[] = [];
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;

  /** Closes the contour that is open, if there is one. */
  close(): void {
    if (this.commands.length > 0 && this.commands.at(-1) !== 'Z') this.commands.push('Z');
    [this.x, this.y] = [this.startX, this.startY];
  }

  drawAll(command: string, numbers: readonly number[]): void {
    const count = COUNTS[command.toUpperCase()] ?? 0;
    if (count === 0) this.close();
    for (let i = 0; i < numbers.length; i += count)
      this.draw(command, numbers.slice(i, i + count), i > 0);
  }

  /** One step; `again` says that its command has had numbers before: after M these are lines. */
  private draw(command: string, numbers: readonly number[], again: boolean): void {
    const name = command.toUpperCase();
    const isBegun = name === 'M' && !again;
    const [fromX, fromY] = command === name ? [0, 0] : [this.x, this.y];
    const [first = 0] = numbers;
    if (name === 'H') this.add('L', [fromX + first, this.y]);
    else if (name === 'V') this.add('L', [this.x, fromY + first]);
    else {
      const points = numbers.map((number, i) => number + (i % 2 === 0 ? fromX : fromY));
      if (isBegun) this.close();
      this.add(name === 'M' && again ? 'L' : name, points);
    }
    if (isBegun) [this.startX, this.startY] = [this.x, this.y];
  }

  private add(command: string, points: readonly number[]): void {
    this.commands.push(command);
    this.points.push(...points);
    [this.x, this.y] = points.slice(-2) as [number, number];
  }
}
