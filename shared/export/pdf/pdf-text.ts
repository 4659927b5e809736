/**
 * Sets glyphs into a page's stream. Each run starts where the layout says; inside it the pen follows
 * the advances of the font, and what the layout has spread or squeezed is written as corrections. The
 * pen is followed with the numbers as they are written, so that errors never add up.
 */
import type { Point } from '../../base/geometry.ts';
import type { GlyphsItem } from '../../display/display-list.ts';
import { DOWN_ASIDE, DOWN_ORIGIN } from './pdf-fonts.ts';
import type { PageFont } from './plate-fonts.ts';
import { pdfNumber, utf16Hex } from './pdf-values.ts';

type GlyphRun = GlyphsItem['run'];

export interface PdfText {
  /** Adds a run whose glyphs count from `origin`, in points from the lower left corner, y upward. */
  add(run: GlyphRun, font: PageFont, origin: Point): void;
}

/** Font, size and horizontal scaling that the stream has set last; they outlive a text. */
export interface FontState {
  font?: string;
  /** Horizontal scaling in per cent. */
  stretch?: string;
}

/**
 * Which way the pen goes: to the right; to the right of a page that is turned; or down, with upright glyphs
 * of a font for vertical text, so that readers know how the text runs.
 */
type Way = 'right' | 'turned' | 'down';

/** Where glyphs go: along the direction of the text and across it, in points. */
interface Direction {
  readonly way: Way;
  readonly along: (i: number) => number;
  readonly across: (i: number) => number;
}

/** What is being written: the line begun last, and the pen on it. */
interface Pen {
  /** Start of the line in whole thousandths of a point, along and across. */
  startAlong: number;
  startAcross: number;
  way: Way;
  /** Distance of the pen from the start, in points. */
  at: number;
  /** Where across the pen stands, as the layout says it. */
  across: number | undefined;
  /** Operands of the operator that is open: glyphs and corrections. */
  operands: string;
  glyphs: string;
}

/** How far a font for vertical text advances. */
const EM = 1000;

/** Zero-width space. */
const FILLER = '\u200b';

/** Starts a text in a stream that stands in no text yet. The caller ends it with ET. */
export function makePdfText(parts: string[], state: FontState): PdfText {
  const pen: Pen = {
    startAlong: 0,
    startAcross: 0,
    way: 'right',
    at: 0,
    across: undefined,
    operands: '',
    glyphs: '',
  };
  parts.push('BT\n');
  return {
    add(run, font, origin) {
      const direction = directionOf(run, font, origin);
      setType(parts, state, direction.way === 'down' ? font.nameDown() : font.nameAcross(), run);
      // Advances and corrections are scaled with the glyphs.
      const along = run.size * (run.stretch ?? 1);
      pen.across = undefined;
      const show = (i: number, text: string): void => {
        placePen(parts, pen, along, { direction, i });
        showGlyph(pen, along, font, font.numberOf(run.glyphs[i]!, text));
      };
      const textOf = (i: number, end: number): string =>
        run.text.slice(run.offsets[i], run.offsets[end] ?? run.text.length);
      for (let i = 0, end = 0; i < run.glyphs.length; i = end) {
        end = clusterEnd(run, i);
        const level = direction.way === 'down' ? levelEnd(run, i) : i;
        if (level > end) {
          // Figures set across. Readers take what stands side by side in vertical text for two lines,
          // so the page says that they are one, and they begin with nothing seen on the axis.
          end = level;
          showAs(parts, pen, textOf(i, end), () => {
            const middle = (direction.across(i) + direction.across(end - 1)) / 2;
            const start = { ...direction, across: () => round(middle) };
            parts.push('3 Tr\n');
            placePen(parts, pen, run.size, { direction: start, i });
            showGlyph(pen, run.size, font, font.numberOf(run.glyphs[i]!, FILLER));
            closeOperator(parts, pen);
            parts.push('0 Tr\n');
            for (let one = i; one < end; one += 1) show(one, textOf(one, one + 1));
          });
        } else if (end === i + 1) show(i, textOf(i, end));
        else {
          // No font can say that two glyphs are one text, so the page says it; to readers that do
          // not listen the first glyph is the text and the others are nothing wide.
          const text = textOf(i, end);
          showAs(parts, pen, text, () => {
            for (let one = i; one < end; one += 1) show(one, one === i ? text : FILLER);
          });
        }
      }
      closeOperator(parts, pen);
    },
  };
}

/** Sets font, size and horizontal scaling where they change. */
function setType(
  parts: string[],
  state: FontState,
  name: string,
  { size, stretch = 1 }: GlyphRun,
): void {
  const font = `/${name} ${pdfNumber(size)} Tf\n`;
  if (state.font !== font) parts.push(font);
  state.font = font;
  const scaling = `${pdfNumber(Math.round(stretch * 1e5) / 1e3)} Tz\n`;
  if ((state.stretch ?? '100 Tz\n') !== scaling) parts.push(scaling);
  state.stretch = scaling;
}

/** Shows glyphs of which the page says what text they are together. */
function showAs(parts: string[], pen: Pen, text: string, show: () => void): void {
  closeOperator(parts, pen);
  parts.push(`/Span<</ActualText<feff${utf16Hex(text)}>>>BDC\n`);
  show();
  closeOperator(parts, pen);
  parts.push('EMC\n');
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

/** Says whether the glyphs of a run are upright ones of vertical text. */
export function runsDown(run: GlyphRun): boolean {
  return run.ys !== undefined && run.turned !== true;
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

/** Brings the pen to a glyph's place: by a correction on the line it is on, else by a new line. */
function placePen(
  parts: string[],
  pen: Pen,
  size: number,
  { direction, i }: { readonly direction: Direction; readonly i: number },
): void {
  const along = direction.along(i);
  const across = direction.across(i);
  if (across !== pen.across || direction.way !== pen.way) {
    closeOperator(parts, pen);
    startLine(parts, pen, direction.way, { along, across });
    return;
  }
  // The tenth or hundredth part of a correction keeps large type exact to 0.005 pt.
  const digits = size <= 10 ? 1 : size <= 100 ? 10 : 100;
  const missing = ((along - pen.startAlong / 1000 - pen.at) * 1000) / size;
  // A correction moves the pen back, up or to the left.
  const forward = direction.way === 'down' ? 1 : -1;
  const correction = Math.round(forward * missing * digits) / digits;
  if (correction === 0) return;
  closeGlyphs(pen);
  pen.operands += `${correction}`;
  pen.at += (forward * correction * size) / 1000;
}

function startLine(
  parts: string[],
  pen: Pen,
  way: Way,
  at: { readonly along: number; readonly across: number },
): void {
  const along = Math.round(at.along * 1000);
  const across = Math.round(at.across * 1000);
  if (way !== pen.way) {
    const [x, y] = way === 'right' ? [along, across] : [across, 0 - along];
    parts.push(`${way === 'turned' ? '0 -1 1 0' : '1 0 0 1'} ${x / 1000} ${y / 1000} Tm\n`);
  } else if (along !== pen.startAlong || across !== pen.startAcross) {
    const [ahead, aside] = [along - pen.startAlong, across - pen.startAcross];
    const [x, y] = way === 'down' ? [aside, 0 - ahead] : [ahead, aside];
    parts.push(`${x / 1000} ${y / 1000} Td\n`);
  }
  pen.startAlong = along;
  pen.startAcross = across;
  pen.way = way;
  pen.at = 0;
  pen.across = at.across;
}

function showGlyph(pen: Pen, size: number, font: PageFont, number: number): void {
  pen.glyphs += font.charOf(number);
  pen.at += ((pen.way === 'down' ? EM : font.widthOf(number)) * size) / 1000;
}

function closeGlyphs(pen: Pen): void {
  if (pen.glyphs !== '') pen.operands += `<${pen.glyphs}>`;
  pen.glyphs = '';
}

function closeOperator(parts: string[], pen: Pen): void {
  closeGlyphs(pen);
  if (pen.operands !== '') parts.push(`[${pen.operands}]TJ\n`);
  pen.operands = '';
}
