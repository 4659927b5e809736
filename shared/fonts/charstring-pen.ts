/** Draws what a charstring says: steps from point to point become an outline. */
import type { Outline } from './font.ts';

/** Points of one glyph beyond this are left out, as in TrueType outlines. */
const MOST_POINTS = 20_000;

/** A pen that leaves an outline. Contours close by themselves when the next begins. */
export class CharstringPen {
  private readonly commands: string[] = [];
  private readonly points: number[] = [];
  private isOpen = false;
  private x = 0;
  private y = 0;

  /** Puts the pen at a place: where a glyph, or an accent on it, has its origin. */
  startAt(x: number, y: number): void {
    this.close();
    this.x = x;
    this.y = y;
  }

  move(dx: number, dy: number): void {
    this.close();
    this.step(dx, dy);
    this.commands.push('M');
    this.isOpen = true;
  }

  line(dx: number, dy: number): void {
    if (!this.canDraw()) return;
    this.step(dx, dy);
    this.commands.push('L');
  }

  /** Six numbers from `at` on: to the first control point, on to the second, on to the end. */
  curve(steps: readonly number[], at = 0): void {
    if (!this.canDraw()) return;
    for (let i = at; i < at + 6; i += 2) this.step(steps[i] ?? 0, steps[i + 1] ?? 0);
    this.commands.push('C');
  }

  /** The outline drawn so far. */
  done(): Outline {
    this.close();
    return { commands: this.commands.join(''), points: this.points };
  }

  private canDraw(): boolean {
    return this.isOpen && this.points.length < MOST_POINTS * 2;
  }

  private close(): void {
    if (this.isOpen) this.commands.push('Z');
    this.isOpen = false;
  }

  private step(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
    this.points.push(this.x, this.y);
  }
}
