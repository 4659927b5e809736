/**
 * The glyphs of a line as a browser will have to show them: each character, or cluster of characters,
 * with its glyph and place, in strips that lie on one baseline.
 */
import type { FontKey } from '../base/ids.ts';
import type { Point } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { GlyphsItem, TextLine } from '../display/display-list.ts';
import type { GlyphId } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { Ink } from '../model/ink.ts';

/** A character, or characters that share a glyph. */
export interface Cell {
  readonly text: string;
  /** White space that nobody draws but a copy has: what is left of a wide space, a tab of a table. */
  readonly unseen: string;
  /** One glyph; several when a cluster is drawn with more glyphs than it has characters. */
  readonly glyphs: readonly GlyphId[];
  readonly font: FontKey;
  readonly size: Pt;
  readonly ink: Ink;
  /** From the start of the strip, along its baseline. */
  readonly x: Pt;
  /** A hyphen that the copy does not have. */
  readonly added: boolean;
  /** The language of the words where that is not the one of their article. */
  readonly lang?: Language;
  /** The glyphs in their places, when there are several and a browser cannot set them. */
  readonly drawn?: GlyphsItem;
}

/** Cells on one baseline, from `at` to the right, or downward when it is turned. */
export interface Strip {
  readonly at: Point;
  readonly turned: boolean;
  /** Everything in it is so much wider than its own; `x` of its cells counts before that. */
  readonly stretch: number;
  readonly cells: readonly Cell[];
}

interface PlacedCell extends Cell {
  readonly at: Point;
  readonly turned: boolean;
  readonly stretch: number;
}

const SOFT_HYPHEN = '\u00ad';
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+$/u;

/**
 * Cuts a line into strips; nearly every horizontal line is one. `between` stands for characters of the
 * copy that layout left out between two runs: the tab between cells of a table, a space of a vertical line.
 */
export function stripsOf(line: TextLine, between: '\t' | ' ' = ' '): readonly Strip[] {
  const strips: OpenStrip[] = [];
  let end = line.items[0]?.run.from ?? 0;
  for (const item of line.items) {
    const last = strips.at(-1)?.cells;
    if (last && item.run.from > end) {
      const cell = last.pop()!;
      last.push({ ...cell, unseen: cell.unseen + between });
    }
    end = item.run.from + item.run.text.length;
    for (const cell of cellsOf(item)) addCell(strips, cell);
  }
  return strips;
}

interface OpenStrip extends Strip {
  readonly cells: Cell[];
}

function addCell(strips: OpenStrip[], { at, turned, stretch, ...cell }: PlacedCell): void {
  const strip = strips.at(-1);
  const isLike = strip?.turned === turned && strip.stretch === stretch;
  const along = isLike ? distanceAlong(strip, at) : undefined;
  if (strip && along !== undefined) strip.cells.push({ ...cell, x: along / stretch });
  else strips.push({ at, turned, stretch, cells: [{ ...cell, x: 0 }] });
}

/** How far along the baseline of a strip a point lies, or undefined when it is not on it. */
function distanceAlong(strip: Pick<Strip, 'at' | 'turned'>, at: Point): Pt | undefined {
  const [dx, dy] = [at.x - strip.at.x, at.y - strip.at.y];
  if (strip.turned) return dx === 0 && dy >= 0 ? dy : undefined;
  return dy === 0 && dx >= 0 ? dx : undefined;
}

const noLineFeed = (space: string): string => (space === '\n' ? ' ' : space);

/** The clusters of a run. Characters without a glyph of their own belong to the cluster before them. */
function cellsOf(item: GlyphsItem): readonly PlacedCell[] {
  const { run } = item;
  const cells: PlacedCell[] = [];
  const { offsets, glyphs, text } = run;
  for (let first = 0; first < glyphs.length;) {
    let next = first + 1;
    while (next < glyphs.length && offsets[next] === offsets[first]) next += 1;
    const from = first === 0 ? 0 : offsets[first]!;
    // A chosen line end that layout did not follow is a space here, or the browser would follow it.
    const words = text.slice(from, offsets[next] ?? text.length).replace(/\s/gu, noLineFeed);
    for (const part of splitCluster(words, glyphs.slice(first, next))) {
      const index = first + part.index;
      cells.push({
        ...part,
        font: run.font,
        size: run.size,
        ink: run.ink,
        x: 0,
        at: placeOfGlyph(item, index),
        turned: run.turned ?? false,
        stretch: run.stretch ?? 1,
        ...(run.lang !== undefined && { lang: run.lang }),
        ...(part.glyphs.length > 1 && { drawn: cutItem(item, first, next) }),
      });
    }
    first = next;
  }
  return cells;
}

/** Where the origin of a glyph lies on the page. */
function placeOfGlyph({ at, run }: GlyphsItem, index: number): Point {
  const { xs, ys, rise = 0 } = run;
  return { x: at.x + xs[index]!, y: at.y + (ys?.[index] ?? 0) - rise };
}

function cutItem({ kind, at, run }: GlyphsItem, first: number, next: number): GlyphsItem {
  const { ys, ...rest } = run;
  const cut = {
    offsets: run.offsets.slice(first, next),
    glyphs: run.glyphs.slice(first, next),
    xs: run.xs.slice(first, next),
    ...(ys && { ys: ys.slice(first, next) }),
  };
  return { kind, at, run: { ...rest, ...cut } };
}

type Part = Pick<Cell, 'text' | 'unseen' | 'glyphs' | 'added'> & { readonly index: number };

/** One part for each character when every character has its glyph; otherwise one for all. */
function splitCluster(words: string, glyphs: readonly GlyphId[]): readonly Part[] {
  if (words === SOFT_HYPHEN) return [{ text: '-', unseen: '', glyphs, added: true, index: 0 }];
  const blank = words.trim() === '';
  // A selector has been heard by layout; browsers are shown the glyph and given the selector to copy.
  const seen = blank ? [...words].slice(0, 1) : [...words.trimEnd().replace(SELECTORS, '')];
  const text = seen.join('');
  const unseen = words.slice(text.length);
  if (seen.length !== glyphs.length) return [{ text, unseen, glyphs, added: false, index: 0 }];
  return seen.map((character, index) => ({
    text: character,
    unseen: index === seen.length - 1 ? unseen : '',
    glyphs: glyphs.slice(index, index + 1),
    added: false,
    index,
  }));
}
