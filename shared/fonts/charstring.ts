/**
 * Reads a Type 2 charstring (Adobe Technical Note 5177) into an outline. Hints for screens are stepped
 * over. Whatever a damaged font says, the work is bounded and the answer is an outline, perhaps an empty one.
 */
import type { CffList } from './cff-index.ts';
import { PATH_OPERATORS } from './charstring-paths.ts';
import { CharstringPen } from './charstring-pen.ts';
import { SUM_OPERATORS } from './charstring-sums.ts';
import { readI16, readU32, readU8 } from './font-bytes.ts';
import type { Outline } from './font.ts';

/** A charstring and the subroutines of its part of the font. */
export interface GlyphProgram {
  readonly bytes: Uint8Array;
  readonly local: CffList | undefined;
}

/** What a charstring may call on. */
export interface CharstringFont {
  readonly global: CffList | undefined;
  /** The program of a letter or an accent by its number in Adobe's standard encoding. */
  readonly findStandard: (code: number) => GlyphProgram | undefined;
}

const OP = {
  callLocal: 10,
  return: 11,
  escape: 12,
  end: 14,
  hintMask: 19,
  counterMask: 20,
  number: 28,
  callGlobal: 29,
} as const;
const STEMS = [1, 3, 18, 23];
/** How many numbers an operator that moves the pen takes; one more is the width. */
const MOVES: ReadonlyMap<number, number> = new Map([
  [4, 1],
  [21, 2],
  [22, 1],
]);

/** The format allows ten; deeper calls are left out. */
const DEEPEST = 10;
/** Numbers on the stack; CFF allows 48, a few fonts have more. */
const MOST_NUMBERS = 513;
/** Numbers and operators of one glyph with all it calls; the most intricate Han character has 6,000. */
const MOST_STEPS = 60_000;

/** Reads the outline of a glyph, in font units. */
export function readCharstring(program: GlyphProgram, font: CharstringFont): Outline {
  const pen = new CharstringPen();
  const reading = new Reading(font, pen);
  reading.draw(program);
  const accented = reading.accented;
  if (accented !== undefined) {
    const [dx, dy, base, accent] = accented;
    for (const [code, x, y] of [
      [base, 0, 0],
      [accent, dx, dy],
    ] as const) {
      const part = font.findStandard(code);
      pen.startAt(x, y);
      if (part !== undefined) new Reading(font, pen).draw(part);
    }
  }
  return pen.done();
}

/** One charstring being read. */
class Reading {
  /** Set at the end of a letter made of two: where the accent stands, the base, the accent. */
  accented: readonly [number, number, number, number] | undefined;
  private readonly font: CharstringFont;
  private readonly pen: CharstringPen;
  private readonly store: number[] = [];
  private stack: number[] = [];
  private stems = 0;
  private steps = 0;
  private isWidthRead = false;
  private isDone = false;

  constructor(font: CharstringFont, pen: CharstringPen) {
    this.font = font;
    this.pen = pen;
  }

  draw({ bytes, local }: GlyphProgram): void {
    this.run(bytes, local, 0);
  }

  private run(bytes: Uint8Array, local: CffList | undefined, depth: number): void {
    let at = 0;
    while (at < bytes.length && !this.isDone) {
      this.steps += 1;
      if (this.steps > MOST_STEPS) this.isDone = true;
      const first = readU8(bytes, at);
      if (first === OP.return) return;
      if (first >= 32 || first === OP.number) {
        at = this.readNumber(bytes, at);
      } else if (first === OP.callLocal || first === OP.callGlobal) {
        this.call(first === OP.callLocal ? local : this.font.global, local, depth);
        at += 1;
      } else {
        at = this.readOperator(bytes, at);
      }
    }
  }

  /** Does what an operator says; gives where the next one begins. */
  private readOperator(bytes: Uint8Array, at: number): number {
    const first = readU8(bytes, at);
    if (first === OP.escape) {
      this.operate(1200 + readU8(bytes, at + 1));
      return at + 2;
    }
    this.operate(first);
    const isMask = first === OP.hintMask || first === OP.counterMask;
    return at + 1 + (isMask ? (this.stems + 7) >> 3 : 0);
  }

  private call(list: CffList | undefined, local: CffList | undefined, depth: number): void {
    const number = this.stack.pop();
    if (list === undefined || number === undefined || depth >= DEEPEST) return;
    const bias = list.count < 1240 ? 107 : list.count < 33_900 ? 1131 : 32_768;
    this.run(list.read(Math.trunc(number) + bias), local, depth + 1);
  }

  private operate(operator: number): void {
    const reckon = SUM_OPERATORS.get(operator);
    if (reckon) {
      reckon(this.stack, this.store);
      return;
    }
    const moves = MOVES.get(operator);
    if (moves !== undefined) this.takeWidth(this.stack.length > moves);
    if (STEMS.includes(operator) || operator === OP.hintMask || operator === OP.counterMask) {
      this.takeWidth(this.stack.length % 2 === 1);
      this.stems += this.stack.length >> 1;
    }
    if (operator === OP.end) this.end();
    PATH_OPERATORS.get(operator)?.(this.pen, this.stack);
    this.stack = [];
  }

  /** The first operator of a glyph may have its width before its own numbers; the width is hmtx's affair. */
  private takeWidth(isThere: boolean): void {
    if (isThere && !this.isWidthRead) this.stack.shift();
    this.isWidthRead = true;
  }

  private end(): void {
    this.isDone = true;
    const [dx, dy, base, accent] = this.stack.slice(-4);
    if (dx === undefined || dy === undefined || base === undefined || accent === undefined) return;
    this.accented = [dx, dy, base, accent];
  }

  private readNumber(bytes: Uint8Array, at: number): number {
    const first = readU8(bytes, at);
    if (first === OP.number) return this.push(readI16(bytes, at + 1), at + 3);
    if (first <= 246) return this.push(first - 139, at + 1);
    if (first === 255) return this.push((readU32(bytes, at + 1) | 0) / 65_536, at + 5);
    const second = readU8(bytes, at + 1);
    const value =
      first <= 250 ? (first - 247) * 256 + second + 108 : (251 - first) * 256 - second - 108;
    return this.push(value, at + 2);
  }

  private push(value: number, next: number): number {
    if (this.stack.length < MOST_NUMBERS) this.stack.push(value);
    return next;
  }
}
