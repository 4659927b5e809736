/**
 * Letters of a page as SVG: every outline stands once among the definitions, in font units, and each
 * run uses it at its places.
 */
import { present } from '../base/check.ts';
import type { FontKey } from '../base/ids.ts';
import type { GlyphsItem } from '../display/display-list.ts';
import type { FontBook, GlyphId, Outline } from '../fonts/font.ts';
import { colourOf, decimal, points } from './markup.ts';

/** Outlines that a drawing uses, by font and glyph, in the order of their first use. */
export interface GlyphDefinitions {
  readonly names: Map<FontKey, Map<GlyphId, string>>;
  readonly paths: string[];
}

/** Makes an empty list of definitions. */
export function makeDefinitions(): GlyphDefinitions {
  return { names: new Map(), paths: [] };
}

/** Draws a run, adding outlines it is the first to use. The font must be in the book: layout used it. */
export function glyphsShape(
  { at, run }: GlyphsItem,
  fonts: FontBook,
  definitions: GlyphDefinitions,
): string {
  const font = present(fonts.find(run.font), `a page is set in ${run.font}, which is not carried`);
  const names = namesOf(run.font, definitions);
  const scale = run.size / font.unitsPerEm;
  const { stretch = 1 } = run;
  const uses = run.glyphs.map((glyph, i) => {
    let name = names.get(glyph);
    if (name === undefined) {
      name = define(font.outlineOf(glyph), definitions);
      names.set(glyph, name);
    }
    if (name === '') return '';
    const x = decimal(run.xs[i]! / (scale * stretch), 1);
    const y = decimal((run.ys?.[i] ?? 0) / -scale, 1);
    if (run.turned) return `<use href="#${name}" transform="matrix(0-1 1 0 ${x} ${y})"/>`;
    return `<use href="#${name}" x="${x}"${y === '0' ? '' : ` y="${y}"`}/>`;
  });
  if (uses.every((use) => use === '')) return '';
  const size = decimal(scale, 9);
  const width = stretch === 1 ? size : decimal(scale * stretch, 9);
  const place = `matrix(${width} 0 0-${size} ${points(at.x)} ${points(at.y - (run.rise ?? 0))})`;
  return `<g transform="${place}" fill="${colourOf(run.ink)}">${uses.join('')}</g>`;
}

function namesOf(font: FontKey, { names }: GlyphDefinitions): Map<GlyphId, string> {
  let own = names.get(font);
  if (!own) {
    own = new Map();
    names.set(font, own);
  }
  return own;
}

/** Adds an outline to the definitions; blank ones are not drawn and have no name. */
function define(outline: Outline, { paths }: GlyphDefinitions): string {
  if (outline.commands === '') return '';
  const name = `g${paths.length.toString(36)}`;
  paths.push(`<path id="${name}" d="${pathOf(outline, 1)}"/>`);
  return name;
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** The path data of an outline, its numbers to so many digits. */
export function pathOf({ commands, points: numbers }: Outline, digits: 1 | 3): string {
  let next = 0;
  return [...commands]
    .map((command) => {
      const count = COUNTS[command] ?? 0;
      const own = numbers.slice(next, next + count).map((number) => decimal(number, digits));
      next += count;
      return command + own.join(' ');
    })
    .join('');
}
