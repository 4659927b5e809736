/**
 * Sets glyphs into a page's stream. Each run starts where the layout says; inside it the pen follows
 * the advances of the font, and what the layout has spread or squeezed is written as corrections. The
 * pen is followed with the numbers as they are written, so that errors never add up.
 */
import type { Point } from '../../base/geometry.ts';
import type { GlyphsItem } from '../../display/display-list.ts';
import type { PdfFont } from './pdf-fonts.ts';
import { pdfNumber, utf16Hex } from './pdf-values.ts';

type GlyphRun = GlyphsItem['run'];

export interface PdfText {
  /** Adds a run whose glyphs count from `origin`, in points from the lower left corner, y upward. */
  add(run: GlyphRun, font: PdfFont, origin: Point): void;
}

/** Font and size that the stream has set last; they outlive a text. */
export interface FontState {
  font?: string;
}

/** Where glyphs go: along the direction of the text and across it, in points. */
interface Direction {
  readonly turned: boolean;
  readonly along: (i: number) => number;
  readonly across: (i: number) => number;
}

/** What is being written: the line begun last, and the pen on it. */
interface Pen {
  /** Start of the line in whole thousandths of a point, along and across. */
  startAlong: number;
  startAcross: number;
  turned: boolean;
  /** Distance of the pen from the start, in points. */
  at: number;
  /** Where across the pen stands, as the layout says it. */
  across: number | undefined;
  /** Operands of the operator that is open: glyphs and corrections. */
  operands: string;
  glyphs: string;
}

/** Zero-width space. */
const FILLER = '\u200b';

/** Starts a text in a stream that stands in no text yet. The caller ends it with ET. */
export function makePdfText(parts: string[], state: FontState): PdfText {
  const pen: Pen = {
    startAlong: 0,
    startAcross: 0,
    turned: false,
    at: 0,
    across: undefined,
    operands: '',
    glyphs: '',
  };
  parts.push('BT\n');
  return {
    add(run, font, origin) {
      const wanted = `/${font.name} ${pdfNumber(run.size)} Tf\n`;
      if (state.font !== wanted) parts.push(wanted);
      state.font = wanted;
      pen.across = undefined;
      const direction = directionOf(run, origin);
      const count = run.glyphs.length;
      let i = 0;
      while (i < count) {
        const end = clusterEnd(run, i);
        const text = run.text.slice(run.offsets[i], run.offsets[end] ?? run.text.length);
        if (end === i + 1) {
          placePen(parts, pen, run.size, { direction, i });
          showGlyph(pen, run.size, font, font.cidOf(run.glyphs[i]!, text));
          i = end;
        } else {
          // No font can say that two glyphs are one text, so the page says it; to readers that do
          // not listen the first glyph is the text and the others are nothing wide.
          closeOperator(parts, pen);
          parts.push(`/Span<</ActualText<feff${utf16Hex(text)}>>>BDC\n`);
          for (let own = text; i < end; i += 1, own = FILLER) {
            placePen(parts, pen, run.size, { direction, i });
            showGlyph(pen, run.size, font, font.cidOf(run.glyphs[i]!, own));
          }
          closeOperator(parts, pen);
          parts.push('EMC\n');
        }
      }
      closeOperator(parts, pen);
    },
  };
}

/** Turned text runs down the page: along it is downward, across it is to the right. */
function directionOf(run: GlyphRun, origin: Point): Direction {
  const x = (i: number): number => origin.x + run.xs[i]!;
  const { ys } = run;
  const y = (i: number): number => (ys === undefined ? origin.y : origin.y - ys[i]!);
  return run.turned === true
    ? { turned: true, along: (i) => -y(i), across: x }
    : { turned: false, along: x, across: y };
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
  if (across !== pen.across || direction.turned !== pen.turned) {
    closeOperator(parts, pen);
    startLine(parts, pen, direction.turned, { along, across });
    return;
  }
  // The tenth or hundredth part of a correction keeps large type exact to 0.005 pt.
  const digits = size <= 10 ? 1 : size <= 100 ? 10 : 100;
  const missing = ((along - pen.startAlong / 1000 - pen.at) * 1000) / size;
  const correction = Math.round(-missing * digits) / digits;
  if (correction === 0) return;
  closeGlyphs(pen);
  pen.operands += `${correction}`;
  pen.at -= (correction * size) / 1000;
}

function startLine(
  parts: string[],
  pen: Pen,
  turned: boolean,
  at: { readonly along: number; readonly across: number },
): void {
  const along = Math.round(at.along * 1000);
  const across = Math.round(at.across * 1000);
  if (turned !== pen.turned) {
    const [x, y] = turned ? [across, -along] : [along, across];
    parts.push(`${turned ? '0 -1 1 0' : '1 0 0 1'} ${x / 1000} ${y / 1000} Tm\n`);
  } else if (along !== pen.startAlong || across !== pen.startAcross) {
    parts.push(`${(along - pen.startAlong) / 1000} ${(across - pen.startAcross) / 1000} Td\n`);
  }
  pen.startAlong = along;
  pen.startAcross = across;
  pen.turned = turned;
  pen.at = 0;
  pen.across = at.across;
}

function showGlyph(pen: Pen, size: number, font: PdfFont, cid: number): void {
  pen.glyphs += font.codeOf(cid);
  pen.at += (font.widthOf(cid) * size) / 1000;
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
