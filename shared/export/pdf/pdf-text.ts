/** Sets runs of glyphs into a page's stream: each glyph where the layout says, with the text it stands for. */
import type { Point } from '../../base/geometry.ts';
import type { GlyphsItem } from '../../display/display-list.ts';
import type { OperatorStream } from './operator-stream.ts';
import { DOWN_ASIDE, DOWN_ORIGIN } from './pdf-fonts.ts';
import { PdfPen, type Way } from './pdf-pen.ts';
import { pdfNumber, utf16Hex } from './pdf-values.ts';
import type { PageFont } from './plate-fonts.ts';

type GlyphRun = GlyphsItem['run'];

/** Font, size and horizontal scaling that the stream has set last; they outlive a text. */
export interface FontState {
  font?: string;
  /** Horizontal scaling in per cent. */
  stretch?: string;
}

/** Where glyphs go: along the direction of the text and across it, in points. */
interface Direction {
  readonly way: Way;
  readonly along: (i: number) => number;
  readonly across: (i: number) => number;
}

/** A run on its way into the stream. */
interface OpenRun {
  readonly run: GlyphRun;
  readonly font: PageFont;
  readonly direction: Direction;
  /** Advances and corrections are scaled with the glyphs. */
  readonly size: number;
}

/** Zero-width space. */
const FILLER = '\u200b';

/** A text in a stream that stands in no text yet. The caller ends it with ET. */
export class PdfText {
  readonly #out: OperatorStream;
  readonly #state: FontState;
  readonly #pen: PdfPen;

  constructor(out: OperatorStream, state: FontState) {
    this.#out = out;
    this.#state = state;
    this.#pen = new PdfPen(out);
    out.write('BT\n');
  }

  /** Adds a run whose glyphs count from `origin`, in points from the lower left corner, y upward. */
  add(run: GlyphRun, font: PageFont, origin: Point): void {
    const direction = directionOf(run, font, origin);
    const isDown = direction.way === 'down';
    this.#setType(isDown ? font.nameDown() : font.nameAcross(), run);
    this.#pen.lift();
    const open: OpenRun = { run, font, direction, size: run.size * (run.stretch ?? 1) };
    for (let i = 0; i < run.glyphs.length;) i = this.#showNext(open, i);
    this.#pen.close();
  }

  /** Shows a glyph, with those that are one text with it, and gives the number of the next. */
  #showNext(open: OpenRun, i: number): number {
    const { run, direction } = open;
    const level = direction.way === 'down' ? levelEnd(run, i) : i;
    const end = clusterEnd(run, i);
    if (level > end) {
      this.#showLevel(open, i, level);
      return level;
    }
    if (end === i + 1) this.#show(open, i, textOf(run, i, end));
    else this.#showCluster(open, i, end);
    return end;
  }

  #show({ run, font, direction, size }: OpenRun, i: number, text: string): void {
    this.#pen.moveTo(direction.way, direction.along(i), direction.across(i), size);
    this.#pen.show(font, font.numberOf(run.glyphs[i]!, text), size);
  }

  /**
   * Glyphs that are one text together. No font can say so, so the page says it; to readers that do not listen
   * the first glyph is the text and the others are nothing wide.
   */
  #showCluster(open: OpenRun, from: number, to: number): void {
    const text = textOf(open.run, from, to);
    this.#beginSpan(text);
    for (let i = from; i < to; i += 1) this.#show(open, i, i === from ? text : FILLER);
    this.#endSpan();
  }

  /**
   * Figures set across. Readers take what stands side by side in vertical text for two lines, so the page says
   * that they are one, and they begin with nothing seen on the axis.
   */
  #showLevel(open: OpenRun, from: number, to: number): void {
    const { run, font, direction } = open;
    const middle = (direction.across(from) + direction.across(to - 1)) / 2;
    this.#beginSpan(textOf(run, from, to));
    this.#out.write('3 Tr\n');
    this.#pen.moveTo(direction.way, direction.along(from), round(middle), run.size);
    this.#pen.show(font, font.numberOf(run.glyphs[from]!, FILLER), run.size);
    this.#pen.close();
    this.#out.write('0 Tr\n');
    for (let i = from; i < to; i += 1) this.#show(open, i, textOf(run, i, i + 1));
    this.#endSpan();
  }

  /** Begins glyphs of which the page says what text they are together. */
  #beginSpan(text: string): void {
    this.#pen.close();
    this.#out.write(`/Span<</ActualText<feff${utf16Hex(text)}>>>BDC\n`);
  }

  #endSpan(): void {
    this.#pen.close();
    this.#out.write('EMC\n');
  }

  /** Sets font, size and horizontal scaling where they change. */
  #setType(name: string, { size, stretch = 1 }: GlyphRun): void {
    const state = this.#state;
    const font = `/${name} ${pdfNumber(size)} Tf\n`;
    if (state.font !== font) this.#out.write(font);
    state.font = font;
    const scaling = `${pdfNumber(Math.round(stretch * 1e5) / 1e3)} Tz\n`;
    if ((state.stretch ?? '100 Tz\n') !== scaling) this.#out.write(scaling);
    state.stretch = scaling;
  }
}

/** What a stretch of glyphs stands for. */
function textOf({ text, offsets }: GlyphRun, from: number, to: number): string {
  return text.slice(offsets[from], offsets[to] ?? text.length);
}

/**
 * Turned text runs down the page: along it is downward, across it is to the right. Upright glyphs of
 * vertical text hang from a point in their upper edge.
 */
function directionOf(run: GlyphRun, font: PageFont, origin: Point): Direction {
  const x = (i: number): number => origin.x + run.xs[i]!;
  const { ys, glyphs, size } = run;
  const baseline = run.rise === undefined ? origin.y : round(origin.y + run.rise);
  if (ys === undefined) return { way: 'right', along: x, across: () => baseline };
  const y = (i: number): number => origin.y - ys[i]!;
  if (run.turned === true) return { way: 'turned', along: (i) => -y(i), across: x };
  const aside = (i: number): number =>
    ((font.advanceOf(glyphs[i]!) / 2 - DOWN_ASIDE) * size) / 1000;
  const rise = (DOWN_ORIGIN * size) / 1000;
  return { way: 'down', along: (i) => -(y(i) + rise), across: (i) => round(x(i) + aside(i)) };
}

/** Sums of halves on the grid of lengths, so that equal places are equal numbers. */
function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}

/** The end of the glyphs that stand side by side with glyph `i` in vertical text. */
function levelEnd({ ys }: GlyphRun, i: number): number {
  let end = i + 1;
  while (ys !== undefined && end < ys.length && ys[end] === ys[i]) end += 1;
  return end;
}

/** The end of the glyphs that share one stretch of text with glyph `i`. */
function clusterEnd(run: GlyphRun, i: number): number {
  let end = i + 1;
  while (end < run.glyphs.length && run.offsets[end] === run.offsets[i]) end += 1;
  return end;
}
