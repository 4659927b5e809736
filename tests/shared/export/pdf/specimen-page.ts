/** Pages set by hand for the tests of the PDF writer: plain lines, spread lines, letters, vertical text. */
import type { FontKey } from '../../../../shared/base/ids.ts';
import { present } from '../../../../shared/base/check.ts';
import type { Point } from '../../../../shared/base/geometry.ts';
import type {
  ArticleZone,
  DisplayGroup,
  DisplayList,
  GlyphsItem,
  TextLine,
} from '../../../../shared/display/display-list.ts';
import type { Font, FontBook } from '../../../../shared/fonts/font.ts';
import type { GlyphRun } from '../../../../shared/layout/laid-out.ts';
import { BLACK, type Ink } from '../../../../shared/model/ink.ts';

/** How a line is set; `spread` is added after each glyph, in points. */
export interface LineDress {
  readonly font: FontKey;
  readonly size: number;
  readonly ink?: Ink;
  readonly spread?: number;
}

/** A broadsheet page in points. */
export const BROADSHEET = { width: 1105.512, height: 1559.055 };

function fontOf(book: FontBook, key: FontKey): Font {
  return present(book.find(key), `no font ${key}`);
}

interface Glyphs {
  readonly glyphs: readonly number[];
  readonly offsets: readonly number[];
  readonly advances: readonly number[];
}

/** Han text glyph by glyph, with the long dash as one; letters as the shaper gives them. */
function glyphsOf(font: Font, text: string): Glyphs {
  if (/^[\u0020-\u024f]+$/u.test(text)) return font.shape(text);
  const glyphs: number[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    const glyph = font.glyphOf(char.codePointAt(0)!);
    const before = glyphs.at(-1);
    const joined = before === undefined ? undefined : font.ligatureOf(before, glyph);
    if (joined === undefined) {
      glyphs.push(glyph);
      offsets.push(at);
    } else {
      glyphs[glyphs.length - 1] = joined;
    }
    at += char.length;
  }
  return { glyphs, offsets, advances: glyphs.map((glyph) => font.advanceOf(glyph)) };
}

/** One run that begins `x` points from the left end of its line. */
export function makeRun(book: FontBook, text: string, dress: LineDress, x = 0): GlyphRun {
  const font = fontOf(book, dress.font);
  const { glyphs, offsets, advances } = glyphsOf(font, text);
  const xs: number[] = [];
  let pen = x;
  for (const advance of advances) {
    xs.push(pen);
    pen += (advance / font.unitsPerEm) * dress.size + (dress.spread ?? 0);
  }
  const { size, ink = BLACK } = dress;
  return { font: dress.font, size, ink, text, from: 0, offsets, glyphs, xs };
}

/** One line of one run. */
export function makeLine(book: FontBook, text: string, dress: LineDress, at: Point): TextLine {
  return lineOf(at, [makeRun(book, text, dress)]);
}

/** A line of given runs. */
export function lineOf(at: Point, runs: readonly GlyphRun[]): TextLine {
  return { items: runs.map((run): GlyphsItem => ({ kind: 'glyphs', at, run })), joint: '' };
}

/** Lines of equal length, cut where the measure ends; baselines are `leading` apart. */
export function makeLines(
  book: FontBook,
  text: string,
  dress: LineDress,
  column: { readonly at: Point; readonly characters: number; readonly leading: number },
): readonly TextLine[] {
  const chars = Array.from(text);
  const lines: TextLine[] = [];
  for (let i = 0; i < chars.length; i += column.characters) {
    const part = chars.slice(i, i + column.characters).join('');
    const y = column.at.y + lines.length * column.leading;
    lines.push(makeLine(book, part, dress, { x: column.at.x, y }));
  }
  return lines;
}

/** A group of lines with one role. */
export function makeGroup(
  lines: readonly TextLine[],
  role: DisplayGroup['role'] = 'paragraph',
): DisplayGroup {
  return { frame: 'f', role, paint: [], lines };
}

/** A page of groups. */
export function makePage(
  groups: readonly DisplayGroup[],
  more: Partial<DisplayList> & { readonly zones?: readonly ArticleZone[] } = {},
): DisplayList {
  return {
    page: 'p',
    folio: 'A01',
    section: '要闻',
    width: 300,
    height: 200,
    bleed: 0,
    lang: 'zh-Hans',
    groups,
    zones: [],
    ...more,
  };
}

/** The text of a page, line by line, in the order of its groups. */
export function textOfPage(list: DisplayList): string {
  return list.groups
    .flatMap((group) => group.lines)
    .map((line) => line.items.map((item) => item.run.text).join(''))
    .join('\n');
}
