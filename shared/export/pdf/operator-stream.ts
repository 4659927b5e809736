/** The operators of a page while it is drawn: ASCII, and glyphs of which only the page's own numbers are known. */
import { FIRST_GLYPH } from './plate.ts';

/** Units that a stream holds at first; it doubles when a page needs more. */
const ROOM = 32_768;

/** Gathers operators; see `Plate`. */
export class OperatorStream {
  #units = new Uint16Array(ROOM);
  #length = 0;

  /** Adds operators, which are ASCII. */
  write(text: string): void {
    const end = this.#length + text.length;
    if (end > this.#units.length) this.#enlarge(end);
    const units = this.#units;
    for (let i = 0, at = this.#length; at < end; i += 1, at += 1) units[at] = text.charCodeAt(i);
    this.#length = end;
  }

  /** Adds the glyph with a number of the page. */
  writeGlyph(number: number): void {
    if (this.#length === this.#units.length) this.#enlarge(this.#length + 1);
    this.#units[this.#length] = FIRST_GLYPH + number;
    this.#length += 1;
  }

  /** All that was added. */
  finish(): Uint16Array {
    return this.#units.slice(0, this.#length);
  }

  #enlarge(least: number): void {
    const larger = new Uint16Array(Math.max(least, 2 * this.#units.length));
    larger.set(this.#units);
    this.#units = larger;
  }
}
