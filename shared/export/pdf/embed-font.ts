/**
 * Makes what a file holds of a font: its program, cut down to the glyphs that are used, and the way back from
 * glyphs to text. The last of each font is remembered: most keys that somebody types bring no new glyph.
 */
import { tableIn } from '../../fonts/font-file.ts';
import { glyphsToEmbed } from '../../fonts/font-rights.ts';
import type { Font, GlyphId, OutlineKind } from '../../fonts/font.ts';
import { deflate } from './deflate.ts';
import { digestOf } from './digest.ts';
import type { UsedFont } from './number-glyphs.ts';
import { latinBytes } from './pdf-file.ts';
import { hex16, utf16Hex } from './pdf-values.ts';

/** An embedded font. */
export interface EmbeddedFont {
  readonly kind: OutlineKind;
  /** Its PostScript name, with six letters before it that tell this subset from others. */
  readonly name: string;
  /**
   * The packed program and how long it is unpacked. Of a font with PostScript outlines the CFF table alone:
   * whole OpenType files came only with PDF 1.6.
   */
  readonly program: Uint8Array;
  readonly length: number;
  /** The packed map from glyphs to text. */
  readonly toUnicode: Uint8Array;
}

interface Kept extends Pick<UsedFont, 'glyphs' | 'texts'> {
  readonly embedded: EmbeddedFont;
}

const kept = new WeakMap<Font, Kept>();

/** Embeds the glyphs that are used of a font. */
export function embedFont({ font, glyphs, texts }: UsedFont): EmbeddedFont {
  const before = kept.get(font);
  if (before && sameList(before.glyphs, glyphs) && sameList(before.texts, texts)) {
    return before.embedded;
  }
  const embedded = makeEmbedded(font, glyphs, texts);
  kept.set(font, { glyphs, texts, embedded });
  return embedded;
}

function sameList<One>(a: readonly One[], b: readonly One[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function makeEmbedded(
  font: Font,
  glyphs: readonly GlyphId[],
  texts: readonly string[],
): EmbeddedFont {
  const { kind, bytes } = font.subset(glyphsToEmbed(font, glyphs));
  const program = kind === 'cff' ? tableIn(bytes, 'CFF ') : bytes;
  const tag = font.rights.wholeOnly ? '' : `${subsetTag(font, glyphs)}+`;
  return {
    kind,
    name: `${tag}${font.postScriptName}`,
    program: deflate(program),
    length: program.length,
    toUnicode: deflate(latinBytes(unicodeMap(texts))),
  };
}

/** Six capital letters that tell one subset of a font from another: they come from its glyphs. */
function subsetTag(font: Font, glyphs: readonly GlyphId[]): string {
  const digest = digestOf([latinBytes(`${font.key} ${glyphs.join(' ')}`)]);
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Number.parseInt(digest.slice(i * 4, i * 4 + 4), 16) % 26)),
  ).join('');
}

/** Texts of one CMap section; the format allows no more. */
const SECTION = 100;

/** The map from glyphs back to text. A glyph without a text of its own is left out. */
function unicodeMap(texts: readonly string[]): string {
  const lines = texts.flatMap((text, cid) =>
    text === '' ? [] : [`<${hex16(cid)}><${utf16Hex(text)}>`],
  );
  const sections: string[] = [];
  for (let i = 0; i < lines.length; i += SECTION) {
    const part = lines.slice(i, i + SECTION);
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`);
  }
  return (
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n' +
    '/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n' +
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n' +
    `${sections.join('')}endcmap CMapName currentdict/CMap defineresource pop end end\n`
  );
}
