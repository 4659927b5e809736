/**
 * A line of the page as an element in its place, exactly as wide as on paper: the browser advances by
 * the widths of the font, and letter-spacing says what layout added or took away.
 */
import { present } from '../base/check.ts';
import type { Pt } from '../base/units.ts';
import type { GlyphsItem, TextLine } from '../display/display-list.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import { stripsOf, type Cell, type Strip } from './html-cells.ts';
import { colourOf, decimal, escapeText, replicaLength } from './markup.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { WebFace, WebFaces } from './web-faces.ts';
import { WEB_ASCENT } from './web-font.ts';

/** What lines are written with. */
export interface LineSite {
  readonly fonts: FontBook;
  readonly faces: WebFaces;
  readonly styles: StyleSheet;
  /** Glyphs that no web font can show; the page draws them as shapes over the words. */
  readonly drawn: GlyphsItem[];
}

/** How a cell looks, and the space after it, as classes. */
interface Look {
  readonly dress: string;
  readonly spacing: string;
  /** Shows a hyphen that is not among the words. */
  readonly added: boolean;
  /** The language of the words where that is not the one of their article. */
  readonly lang: Language | undefined;
}

/** Gaps nearer to each other than this, in points, are the same gap. */
const SAME = 0.004;

/**
 * Writes a line; vertical lines become an element a character. A space that joins hangs at its end, and
 * `between` stands for what layout left out between runs.
 */
export function lineMarkup(line: TextLine, site: LineSite, between: '\t' | ' ' = ' '): string {
  const strips = stripsOf(line, between);
  return strips
    .map((strip, i) => stripMarkup(strip, line.joint === ' ' && i === strips.length - 1, site))
    .join('');
}

function stripMarkup(strip: Strip, spaced: boolean, site: LineSite): string {
  const { cells, turned, stretch } = strip;
  const spaces = spacesAfter(cells, site.fonts);
  const looks = cells.map((cell, i) => lookOf(cell, spaces[i]!, site));
  const size = Math.max(...cells.map((cell) => cell.size));
  const usual = usualLook(looks.filter((_, i) => cells[i]!.size === size));
  const base = { ...usual, added: false, lang: languageOfAll(looks) };
  let markup = '';
  for (let i = 0; i < cells.length;) {
    let next = i + 1;
    while (next < cells.length && joins(cells, next) && sameLook(looks[i]!, looks[next]!))
      next += 1;
    const own = cells.slice(i, next);
    markup += own[0]!.drawn
      ? drawnMarkup(own[0]!, spaces[i]!, site)
      : dressed(own.map(shownWords).join(''), looks[i]!, base);
    markup += unseenMarkup(own.at(-1)!);
    i = next;
  }
  const wide =
    stretch === 1 ? '' : `;transform:scaleX(${decimal(stretch, 9)});transform-origin:0 0`;
  const place = `left:${replicaLength(strip.at.x)};top:${replicaLength(strip.at.y - WEB_ASCENT * size)}${wide}`;
  const classes = ['l', ...(turned ? ['t'] : []), base.dress, base.spacing].join(' ').trim();
  return `<span class="${classes}" style="${place}"${langOf(base, undefined)}>${markup}${spaced ? ' ' : ''}</span>`;
}

/**
 * What must be added after each cell, in points, so that the next one stands in its place: one value for
 * cells that need the same, found from both ends of them, so that what is rounded does not add up.
 */
function spacesAfter(cells: readonly Cell[], fonts: FontBook): readonly Pt[] {
  const advances = cells.map((cell) => advanceOf(cell, fonts));
  const gaps = cells.slice(1).map((next, i) => next.x - cells[i]!.x - advances[i]!);
  const spaces: Pt[] = [];
  let pen = cells[0]?.x ?? 0;
  for (let first = 0; first < gaps.length;) {
    let next = first + 1;
    while (next < gaps.length && Math.abs(gaps[next]! - gaps[first]!) < SAME) next += 1;
    const natural = advances.slice(first, next).reduce((sum, advance) => sum + advance, 0);
    const wanted = (cells[next]!.x - pen - natural) / (next - first);
    const space = Math.round(wanted * 1000) / 1000 + 0;
    for (let i = first; i < next; i += 1) spaces.push(space);
    pen += natural + space * (next - first);
    first = next;
  }
  // Nothing stands after the last cell, so it may look like the one before.
  spaces.push(spaces.at(-1) ?? 0);
  return spaces;
}

function advanceOf(cell: Cell, fonts: FontBook): Pt {
  const font = present(
    fonts.find(cell.font),
    `a page is set in ${cell.font}, which is not carried`,
  );
  const units = cell.glyphs.reduce((sum, glyph) => sum + font.advanceOf(glyph), 0);
  return (units / font.unitsPerEm) * cell.size;
}

function lookOf(cell: Cell, space: Pt, { faces, styles }: LineSite): Look {
  const face = faces.faceOf(cell);
  const dress = `font-family:${familyOf(face)};font-size:${replicaLength(cell.size)};color:${colourOf(cell.ink)}`;
  const spacing = space === 0 ? '' : styles.classOf(`letter-spacing:${replicaLength(space)}`);
  return { dress: styles.classOf(dress), spacing, added: cell.added, lang: cell.lang };
}

/** Every face has a variable with its fallbacks, which the style sheet of the page sets. */
function familyOf(face: WebFace | undefined): string {
  return face ? `var(--${face.family})` : 'serif';
}

function sameLook(a: Look, b: Look): boolean {
  const isDress = a.dress === b.dress && a.spacing === b.spacing;
  return isDress && a.added === b.added && a.lang === b.lang;
}

function usualLook(looks: readonly Look[]): Look {
  const counts = new Map<string, { readonly look: Look; count: number }>();
  for (const look of looks) {
    const key = `${look.dress} ${look.spacing}`;
    const known = counts.get(key) ?? { look, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  const ordered = [...counts.values()].sort((a, b) => b.count - a.count);
  return present(ordered[0], 'a strip has no cells').look;
}

/** Wraps words that look otherwise than their line. A line's own spacing is taken back by class n. */
function dressed(words: string, look: Look, base: Look): string {
  if (sameLook(look, base)) return words;
  const dress = look.dress === base.dress ? [] : [look.dress];
  const spacing = look.spacing === base.spacing ? [] : [look.spacing === '' ? 'n' : look.spacing];
  const classes = [...dress, ...spacing, ...(look.added ? ['h'] : [])];
  return `<i${classOf(classes)}${langOf(look, base)}>${words}</i>`;
}

function classOf(classes: readonly string[]): string {
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

/** The language that all words of a line name. */
function languageOfAll(looks: readonly Look[]): Language | undefined {
  const [first] = looks;
  return looks.every(({ lang }) => lang === first?.lang) ? first?.lang : undefined;
}

/** The attribute of a language that the element around does not have. */
function langOf({ lang }: Look, around: Look | undefined): string {
  return lang === undefined || lang === around?.lang ? '' : ` lang="${lang}"`;
}

/** Says whether a cell may stand in one element with the one before it. */
function joins(cells: readonly Cell[], index: number): boolean {
  const before = cells[index - 1]!;
  return before.unseen === '' && !before.drawn && !cells[index]!.drawn;
}

/** A hyphen of our own comes from the style sheet, so that nobody copies it. */
function shownWords(cell: Cell): string {
  return cell.added ? '' : escapeText(cell.text);
}

function unseenMarkup({ unseen }: Cell): string {
  return unseen === '' ? '' : `<i class="z">${escapeText(unseen)}</i>`;
}

/** Words without size, as wide as the glyphs that the page draws over them. */
function drawnMarkup(cell: Cell, space: Pt, site: LineSite): string {
  if (cell.drawn) site.drawn.push(cell.drawn);
  const width = replicaLength(advanceOf(cell, site.fonts) + space);
  return `<i class="z" style="padding-right:${width}">${escapeText(cell.text)}</i>`;
}
