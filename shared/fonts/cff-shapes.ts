/** What a font with PostScript outlines answers about the shapes of its glyphs. */
import { failed, success, type Result } from '../base/result.ts';
import { openCff } from './cff-font.ts';
import { writeCff } from './cff-writer.ts';
import { writeU16, writeU32 } from './font-bytes.ts';
import type { FontFacts } from './font-facts.ts';
import { makeFontFile } from './font-file.ts';
import type { FontTables } from './font-tables.ts';
import type { Font, GlyphId, InkBox, Outline } from './font.ts';
import { readPoints } from './glyph-points.ts';
import { makeMissingGlyph, missingGlyphBox } from './missing-glyph.ts';
import { boxOf } from './outline-box.ts';
import { toOutline } from './outlines.ts';
import { makeHead, makeMetrics, withCount } from './subset.ts';

/** What is known of the font beside its outlines. */
export interface CffParts {
  readonly name: string;
  readonly facts: FontFacts;
  readonly advanceOf: (glyph: GlyphId) => number;
}

/** Opens the outlines. Fails when the table is damaged. */
export function makeCffShapes(
  tables: FontTables,
  parts: CffParts,
): Result<Pick<Font, 'inkOf' | 'outlineOf' | 'subset'>> {
  const { name, facts, advanceOf } = parts;
  const { offset, length } = tables.find('CFF ') ?? { offset: 0, length: 0 };
  const cff = openCff((at, count) => {
    const from = Math.min(Math.max(0, at), length);
    return tables.source.read(offset + from, Math.min(count, length - from));
  });
  if (cff === undefined) return failed('font-damaged', { name, table: 'CFF' });
  const outlines = new Map<GlyphId, Outline>();
  const boxes = new Map<GlyphId, InkBox | undefined>();
  const read = (glyph: GlyphId): Outline => {
    const outline = cff.outlineOf(glyph);
    return glyph === 0 && outline.commands === ''
      ? missingOutline(advanceOf(0), facts.unitsPerEm)
      : outline;
  };
  const outlineOf = (glyph: GlyphId): Outline => {
    const before = outlines.get(glyph);
    if (before !== undefined) return before;
    const outline = read(glyph);
    outlines.set(glyph, outline);
    return outline;
  };
  const inkOf = (glyph: GlyphId): InkBox | undefined => {
    if (boxes.has(glyph)) return boxes.get(glyph);
    const box = boxOf(outlineOf(glyph));
    boxes.set(glyph, box);
    return box;
  };
  return success({
    inkOf,
    outlineOf,
    subset: (wanted) => {
      const glyphs = [0, ...wanted];
      const metrics = { advanceOf, leftOf: (glyph: GlyphId) => inkOf(glyph)?.left ?? 0 };
      const table = writeCff({
        ...facts,
        glyphs: glyphs.map((glyph) => ({ outline: read(glyph), advance: advanceOf(glyph) })),
      });
      const bytes = makeFontFile('cff', [
        ['CFF ', table],
        ['head', makeHead(tables)],
        ['hhea', withCount(tables.read('hhea'), 34, glyphs.length)],
        ['hmtx', makeMetrics(metrics, glyphs)],
        ['maxp', makeCount(glyphs.length)],
      ]);
      return { kind: 'cff', bytes, glyphs };
    },
  });
}

/** A missing glyph that is blank gets the mark of our own, as lines. */
function missingOutline(advance: number, unitsPerEm: number): Outline {
  const box = missingGlyphBox(advance, unitsPerEm);
  return toOutline(readPoints(0, () => makeMissingGlyph(box, unitsPerEm)));
}

/** The version of `maxp` that says nothing but the number of glyphs. */
function makeCount(glyphs: number): Uint8Array {
  const maxp = new Uint8Array(6);
  writeU32(maxp, 0, 0x0000_5000);
  writeU16(maxp, 4, glyphs);
  return maxp;
}
