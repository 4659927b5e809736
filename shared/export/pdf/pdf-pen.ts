/**
 * The pen that sets glyphs into a page's stream. It follows the advances of the fonts with the numbers as they
 * are written, so that errors never add up; what the layout has spread or squeezed it writes as corrections.
 */
import type { OperatorStream } from './operator-stream.ts';
import type { PageFont } from './plate-fonts.ts';

/**
 * Which way the pen goes: to the right; to the right of a page that is turned; or down, with upright glyphs
 * of a font for vertical text, so that readers know how the text runs.
 */
export type Way = 'right' | 'turned' | 'down';

/** How far a font for vertical text advances. */
const EM = 1000;

/** A pen in a text of a stream. */
export class PdfPen {
  readonly #out: OperatorStream;
  #way: Way = 'right';
  /** Start of the line in whole thousandths of a point, along and across. */
  #startAlong = 0;
  #startAcross = 0;
  /** Distance of the pen from the start, in points, and where across it stands: not a number at first. */
  #at = Number.NaN;
  #across = Number.NaN;
  /** An operator that shows glyphs is open, and in it a string of glyphs. */
  #isOpen = false;
  #isInGlyphs = false;

  constructor(out: OperatorStream) {
    this.#out = out;
  }

  /** The next glyph begins a line of its own. */
  lift(): void {
    this.#across = Number.NaN;
  }

  /** Brings the pen to a place: by a correction on the line it is on, else by a new line. */
  moveTo(way: Way, along: number, across: number, size: number): void {
    if (across !== this.#across || way !== this.#way) {
      this.close();
      this.#startLine(way, along, across);
      return;
    }
    // The tenth or hundredth part of a correction keeps large type exact to 0.005 pt.
    const digits = size <= 10 ? 1 : size <= 100 ? 10 : 100;
    const missing = ((along - this.#startAlong / 1000 - this.#at) * 1000) / size;
    // A correction moves the pen back, up or to the left.
    const forward = way === 'down' ? 1 : -1;
    const correction = Math.round(forward * missing * digits) / digits;
    if (correction === 0) return;
    this.#closeGlyphs();
    this.#open();
    this.#out.write(String(correction));
    this.#at += (forward * correction * size) / 1000;
  }

  /** Shows a glyph of a page where the pen stands. */
  show(font: PageFont, number: number, size: number): void {
    this.#open();
    if (!this.#isInGlyphs) this.#out.write('<');
    this.#isInGlyphs = true;
    this.#out.writeGlyph(number);
    this.#at += ((this.#way === 'down' ? EM : font.widthOf(number)) * size) / 1000;
  }

  /** Ends the operator that is open. */
  close(): void {
    this.#closeGlyphs();
    if (this.#isOpen) this.#out.write(']TJ\n');
    this.#isOpen = false;
  }

  #open(): void {
    if (!this.#isOpen) this.#out.write('[');
    this.#isOpen = true;
  }

  #closeGlyphs(): void {
    if (this.#isInGlyphs) this.#out.write('>');
    this.#isInGlyphs = false;
  }

  #startLine(way: Way, along: number, across: number): void {
    const toAlong = Math.round(along * 1000);
    const toAcross = Math.round(across * 1000);
    if (way !== this.#way) {
      const x = way === 'right' ? toAlong : toAcross;
      const y = way === 'right' ? toAcross : 0 - toAlong;
      this.#out.write(`${way === 'turned' ? '0 -1 1 0' : '1 0 0 1'} ${x / 1000} ${y / 1000} Tm\n`);
    } else if (toAlong !== this.#startAlong || toAcross !== this.#startAcross) {
      const ahead = toAlong - this.#startAlong;
      const aside = toAcross - this.#startAcross;
      const x = way === 'down' ? aside : ahead;
      const y = way === 'down' ? 0 - ahead : aside;
      this.#out.write(`${x / 1000} ${y / 1000} Td\n`);
    }
    this.#startAlong = toAlong;
    this.#startAcross = toAcross;
    this.#way = way;
    this.#at = 0;
    this.#across = across;
  }
}
