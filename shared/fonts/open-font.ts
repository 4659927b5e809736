/**
 * Opens a font, TrueType or OpenType with PostScript outlines: what is small and always needed is read at once, everything else when it is
 * first asked for.
 */
import type { FontKey } from '../base/ids.ts';
import { failed, success, type Result } from '../base/result.ts';
import { makeCffShapes } from './cff-shapes.ts';
import { readCharacterMap, type CharacterMap } from './character-map.ts';
import { readI16, readU16 } from './font-bytes.ts';
import type { FontSource } from './font-source.ts';
import { readTables, type FontTables } from './font-tables.ts';
import type { Font, GlyphId, InkBox, Outline } from './font.ts';
import { makeGlyphData, type GlyphData } from './glyph-data.ts';
import { readPoints } from './glyph-points.ts';
import { later, makeLanguageForms } from './language-forms.ts';
import type { LatinShaper } from './latin-shaper.ts';
import { makeFeatureQuery } from './letter-features.ts';
import { makeMissingGlyph, missingGlyphBox } from './missing-glyph.ts';
import { readFontFacts } from './font-facts.ts';
import { makeViews } from './font-views.ts';
import { toOutline } from './outlines.ts';
import { makeShape } from './shape-text.ts';
import { makeSubset } from './subset.ts';
import { readVariations } from './variation-sequences.ts';

/** Under which key a font is opened, and who shapes its letters. */
export interface FontOpening {
  readonly key: FontKey;
  readonly shaper: LatinShaper;
  /** Which font of a collection, from 0; absent: the first, or the only one. */
  readonly face?: number;
  /** How it is called in failures; absent: its key. */
  readonly name?: string;
}

/** Opens a font. Fails with a sentence for other kinds of fonts and for damaged files. */
export function openFont(source: FontSource, opening: FontOpening): Result<Font> {
  const { key, shaper, face, name = key } = opening;
  const tables = readTables(source, { name, face });
  if (!tables.ok) return tables;
  const facts = readFontFacts(tables.value, name);
  if (!facts.ok) return facts;
  const { metricCount, longOffsets, ...record } = facts.value;
  const { glyphCount } = record;
  if (glyphCount === 0 || metricCount === 0) return failed('font-damaged', { name, table: 'hmtx' });
  const metrics = makeMetrics(tables.value, metricCount);
  const characters = later(() => readCharacterMap(tables.value.read('cmap')));
  const known = (glyph: GlyphId): GlyphId => (glyph < glyphCount ? glyph : 0);
  const letterOf: CharacterMap = (codePoint) => known(characters()(codePoint));
  const variations = later(() => readVariations(tables.value.read('cmap')));
  const forms = { tables: tables.value, letterOf, variations, known };
  const shapes =
    tables.value.outlines === 'cff'
      ? makeCffShapes(tables.value, { name, facts: facts.value, advanceOf: metrics.advanceOf })
      : makeShapes(tables.value, {
          data: makeGlyphData(tables.value, longOffsets, glyphCount),
          metrics,
          unitsPerEm: record.unitsPerEm,
        });
  if (!shapes.ok) return shapes;
  const letters = { glyphOf: letterOf, advanceOf: metrics.advanceOf, shaper };
  const shapeWith = makeShape(tables.value, letters);
  return success(
    makeViews(
      {
        ...record,
        key,
        ...makeLanguageForms(forms, 'zh-Hans'),
        advanceOf: metrics.advanceOf,
        ...shapes.value,
        shape: shapeWith(''),
        hasFeature: makeFeatureQuery(tables.value),
      },
      { formsOf: (language) => makeLanguageForms(forms, language), shapeWith },
    ),
  );
}

interface Metrics {
  readonly advanceOf: (glyph: GlyphId) => number;
  /** Undefined where the table ends before the glyph. */
  readonly leftOf: (glyph: GlyphId) => number | undefined;
}

/** Advances and left edges; glyphs past the last advance share it. */
function makeMetrics(tables: FontTables, count: number): Metrics {
  const hmtx = later(() => tables.read('hmtx'));
  return {
    advanceOf: (glyph) => readU16(hmtx(), Math.min(glyph, count - 1) * 4),
    leftOf(glyph) {
      const at = glyph < count ? glyph * 4 + 2 : count * 4 + (glyph - count) * 2;
      return at + 2 <= hmtx().length ? readI16(hmtx(), at) : undefined;
    },
  };
}

/** What a font with TrueType outlines answers about the shapes of its glyphs. */
function makeShapes(
  tables: FontTables,
  parts: { readonly data: GlyphData; readonly metrics: Metrics; readonly unitsPerEm: number },
): Result<Pick<Font, 'inkOf' | 'outlineOf' | 'subset'>> {
  const { data, metrics, unitsPerEm } = parts;
  const missing = later(() => {
    if (data.read(0).length > 0) return undefined;
    const box = missingGlyphBox(metrics.advanceOf(0), unitsPerEm);
    return { box, bytes: makeMissingGlyph(box, unitsPerEm) };
  });
  const boxes = new Map<GlyphId, InkBox | undefined>();
  const outlines = new Map<GlyphId, Outline>();
  const read = (glyph: GlyphId): Uint8Array =>
    (glyph === 0 ? missing()?.bytes : undefined) ?? data.read(glyph);
  const boxOf = (glyph: GlyphId): InkBox | undefined =>
    (glyph === 0 ? missing()?.box : undefined) ?? readBox(data.readHeader(glyph));
  const leftOf = (glyph: GlyphId): number =>
    (glyph === 0 && missing() ? undefined : metrics.leftOf(glyph)) ?? boxOf(glyph)?.left ?? 0;
  return success({
    inkOf(glyph) {
      if (boxes.has(glyph)) return boxes.get(glyph);
      const box = boxOf(glyph);
      const placed = box && moved(box, leftOf(glyph) - box.left);
      boxes.set(glyph, placed);
      return placed;
    },
    outlineOf(glyph) {
      const before = outlines.get(glyph);
      if (before !== undefined) return before;
      const outline = toOutline(readPoints(glyph, read));
      const placed = shifted(outline, leftOf(glyph) - (boxOf(glyph)?.left ?? 0));
      outlines.set(glyph, placed);
      return placed;
    },
    subset: (glyphs) =>
      makeSubset(
        { tables, data, advanceOf: metrics.advanceOf, leftOf, missingGlyph: missing()?.bytes },
        glyphs,
      ),
  });
}

/**
 * The metrics of a glyph say where its ink begins, and its box where that is in its own numbers: where the
 * two differ, as in some Chinese fonts, it is drawn where the metrics have it.
 */
function shifted(outline: Outline, by: number): Outline {
  if (by === 0 || outline.commands === '') return outline;
  return { ...outline, points: outline.points.map((n, i) => (i % 2 === 0 ? n + by : n)) };
}

function moved(box: InkBox, by: number): InkBox {
  return by === 0 ? box : { ...box, left: box.left + by, right: box.right + by };
}

function readBox(header: Uint8Array): InkBox | undefined {
  if (header.length === 0) return undefined;
  return {
    left: readI16(header, 2),
    bottom: readI16(header, 4),
    right: readI16(header, 6),
    top: readI16(header, 8),
  };
}
