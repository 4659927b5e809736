/** The fonts of the program for tests, and HarfBuzz itself as the judge of what we read from them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as harfBuzz from 'harfbuzzjs';
import { makeNodeFontBook, type NodeFontBook } from '../../../electron/fonts/node-font-book.ts';
import type { FontKey } from '../../../shared/base/ids.ts';
import { present } from '../../../shared/base/check.ts';
import { fontFileOf } from '../../../shared/fonts/catalogue.ts';
import type { Font, InkBox } from '../../../shared/fonts/font.ts';
import { makeLatinShaper, type LatinShaper } from '../../../shared/fonts/latin-shaper.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const built = join(root, 'dist');

/** The book of the built fonts; builds them when they are not there yet. */
export function carriedBook(): NodeFontBook {
  const ready = ['fonts/lxgw-wenkai-400.ttf', 'wasm/harfbuzz.wasm'];
  if (!ready.every((file) => existsSync(join(built, file)))) {
    spawnSync(process.execPath, [join(root, 'build', 'build.mjs')], { stdio: 'inherit' });
  }
  return makeNodeFontBook(built);
}

/** The shaper of the program, for fonts that tests open themselves. */
export function latinShaper(): LatinShaper {
  carriedBook().close();
  return makeLatinShaper(() => new Uint8Array(readFileSync(join(built, 'wasm', 'harfbuzz.wasm'))));
}

/** A carried font, or a failed test. */
export function carriedFont(book: NodeFontBook, key: FontKey): Font {
  return present(book.find(key), `the tests cannot open ${key}`);
}

/** The bytes of a carried font. */
export function fontBytes(key: FontKey): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(built, 'fonts', fontFileOf(key))));
}

/** What HarfBuzz makes of a text. */
export interface JudgedGlyph {
  readonly glyph: number;
  readonly offset: number;
  readonly advance: number;
  readonly shift: number;
}

interface JudgedText {
  readonly text: string;
  readonly script: string;
  readonly language?: string;
  readonly vertical?: boolean;
  /** Features as HarfBuzz's own programs write them: `+smcp`, `-liga`. */
  readonly features?: readonly string[];
}

/** A font in HarfBuzz's own hands, through its own JavaScript. */
export interface Judge {
  shape(text: JudgedText): readonly JudgedGlyph[];
  /** The outline as SVG path commands. */
  outline(glyph: number): readonly { readonly type: string; readonly values: readonly number[] }[];
  advance(glyph: number): number;
  ink(glyph: number): InkBox | undefined;
}

/** Gives a font file to HarfBuzz, or one font of a collection. */
export function makeJudge(bytes: Uint8Array, index = 0): Judge {
  const face = new harfBuzz.Face(new harfBuzz.Blob(bytes), index);
  const font = new harfBuzz.Font(face);
  return {
    shape({ text, script, language, vertical, features = [] }) {
      const buffer = new harfBuzz.Buffer();
      buffer.addText(text);
      buffer.setDirection(vertical === true ? harfBuzz.Direction.TTB : harfBuzz.Direction.LTR);
      buffer.setScript(script);
      if (language !== undefined) buffer.setLanguage(language);
      harfBuzz.shape(
        font,
        buffer,
        features.flatMap((one) => harfBuzz.Feature.fromString(one) ?? []),
      );
      return buffer.getGlyphInfosAndPositions().map((info) => ({
        glyph: info.codepoint,
        offset: info.cluster,
        advance: info.xAdvance ?? 0,
        shift: info.xOffset ?? 0,
      }));
    },
    outline: (glyph) => font.glyphToJson(glyph),
    advance: (glyph) => font.glyphHAdvance(glyph),
    ink(glyph) {
      const box = font.glyphExtents(glyph);
      if (box === undefined || box.width === 0) return undefined;
      const { xBearing: left, yBearing: top } = box;
      return { left, bottom: top + box.height, right: left + box.width, top };
    },
  };
}
