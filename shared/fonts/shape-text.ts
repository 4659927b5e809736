/** Shapes the letters of one font: plainly where that is enough, else with the shaper, and once each. */
import type { GlyphId, ShapedText } from './font.ts';
import type { FontTables } from './font-tables.ts';
import { writeU16, writeU32 } from './font-bytes.ts';
import type { LatinShaper, ShapedFace } from './latin-shaper.ts';
import { makePlainShaping } from './plain-shaping.ts';

/** What shaping needs of a font, and who does it. */
export interface Shaping {
  readonly glyphOf: (codePoint: number) => GlyphId;
  readonly advanceOf: (glyph: GlyphId) => number;
  readonly shaper: LatinShaper;
}

/** Texts kept with their shapes; a page of English has some 2,000 different words. */
const KEPT = 8192;
/** Tables that tell the shaper all it asks; the outlines are not among them. */
const SHAPING_TABLES = [
  'GDEF',
  'GPOS',
  'GSUB',
  'OS/2',
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'kern',
  'maxp',
];

/**
 * Makes the shaping of a font, with or without features that are asked for. The same text gives the same
 * record until many others have come.
 */
export function makeShape(
  tables: FontTables,
  shaping: Shaping,
): (features: string) => (text: string) => ShapedText {
  const plain = makePlainShaping(tables, shaping.glyphOf, shaping.advanceOf);
  let face: ShapedFace | undefined;
  return (features) => {
    const kept = new Map<string, ShapedText>();
    return (text) => {
      const before = kept.get(text);
      if (before !== undefined) return before;
      let shaped = features === '' ? plain(text) : undefined;
      if (shaped === undefined) {
        face ??= shaping.shaper.open(withoutOutlines(tables));
        shaped = face.shape(text, features);
      }
      if (kept.size >= KEPT) kept.clear();
      kept.set(text, shaped);
      return shaped;
    };
  };
}

/** A font file that holds only what shaping needs: 0.4 MB instead of 15. */
function withoutOutlines(tables: FontTables): Uint8Array {
  const present = SHAPING_TABLES.map((tag) => ({ tag, bytes: tables.read(tag) })).filter(
    ({ bytes }) => bytes.length > 0,
  );
  const directory = 12 + present.length * 16;
  const size = present.reduce((sum, { bytes }) => sum + ((bytes.length + 3) & ~3), directory);
  const file = new Uint8Array(size);
  writeU32(file, 0, 0x0001_0000);
  writeU16(file, 4, present.length);
  let offset = directory;
  present.forEach(({ tag, bytes }, i) => {
    const record = 12 + i * 16;
    for (let letter = 0; letter < 4; letter += 1) file[record + letter] = tag.charCodeAt(letter);
    writeU32(file, record + 8, offset);
    writeU32(file, record + 12, bytes.length);
    file.set(bytes, offset);
    offset += (bytes.length + 3) & ~3;
  });
  return file;
}
