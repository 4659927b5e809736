/**
 * HarfBuzz reads the same OpenType fonts; what we read of their PostScript outlines must be the same. The
 * fonts are those that Ghostscript brings; DAYANG_JUDGED_FONTS names more (file, or file#number), parted by
 * colons.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import type { GlyphId, Outline } from '../../../shared/fonts/font.ts';
import { latinShaper, makeJudge, type Judge } from './carried-fonts.ts';

const FOLDER = '/usr/share/fonts/opentype/urw-base35';
const OWN = [
  'NimbusRoman-Regular',
  'NimbusSansNarrow-BoldOblique',
  'Z003-MediumItalic',
  'D050000L',
];
const installed = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const more = (process.env['DAYANG_JUDGED_FONTS'] ?? '').split(':').filter((path) => path !== '');
const paths = [
  ...OWN.map((name) => `${name}.otf`)
    .filter((name) => installed.includes(name))
    .map((name) => join(FOLDER, name)),
  ...more,
];

/** At most so many glyphs of a font are compared, spread over all of it. */
const MOST = 3000;

describe.skipIf(paths.length === 0).each(paths)('%s', (path) => {
  const [file = '', number = '0'] = path.split('#');
  const bytes = new Uint8Array(readFileSync(file));
  const face = Number(number);
  const opened = openFont(sourceOfBytes(bytes), {
    key: basename(file),
    shaper: latinShaper(),
    face,
  });
  const font = present(opened.ok ? opened.value : undefined, `cannot open ${path}`);
  const judge = makeJudge(bytes, face);
  const step = Math.max(1, Math.floor(font.glyphCount / MOST));
  const glyphs = Array.from({ length: font.glyphCount }, (_, i) => i).filter((i) => i % step === 0);

  it('draws the outlines that HarfBuzz draws', () => {
    for (const glyph of glyphs) {
      if (glyph === 0) continue;
      expect({ glyph, drawn: strokes(font.outlineOf(glyph)) }).toEqual({
        glyph,
        drawn: judgedStrokes(judge, glyph),
      });
    }
  });

  it('advances as HarfBuzz does, its ink inside the box that HarfBuzz gives', () => {
    for (const glyph of glyphs) {
      if (glyph === 0) continue;
      expect(font.advanceOf(glyph)).toBe(judge.advance(glyph));
      const ink = font.inkOf(glyph);
      const box = judge.ink(glyph);
      expect(ink === undefined).toBe(box === undefined);
      if (!ink || !box) continue;
      // HarfBuzz takes control points for ink.
      expect(ink.left).toBeGreaterThanOrEqual(box.left - 1);
      expect(ink.right).toBeLessThanOrEqual(box.right + 1);
      expect(ink.bottom).toBeGreaterThanOrEqual(box.bottom - 1);
      expect(ink.top).toBeLessThanOrEqual(box.top + 1);
    }
  });

  it('is drawn by its subset as by itself', () => {
    const wanted = glyphs.filter((glyph) => glyph !== 0).slice(0, 800);
    const subset = font.subset(wanted);
    expect(subset.kind).toBe(font.subset([]).kind);
    const part = makeJudge(subset.bytes);
    wanted.forEach((glyph, i) => {
      expect({ glyph, drawn: judgedStrokes(part, i + 1) }).toEqual({
        glyph,
        drawn: judgedStrokes(judge, glyph),
      });
      expect(part.advance(i + 1)).toBe(judge.advance(glyph));
    });
    expect(font.subset(wanted).bytes).toEqual(subset.bytes);
  });

  it('gives Chinese characters and marks the glyphs that HarfBuzz gives, across and down', () => {
    const isHan = font.glyphOf('永'.codePointAt(0)!) !== 0;
    const characters = isHan ? '永样，。、；：？！（）《》“”‘’—…·～' : '';
    for (const text of characters) {
      const glyph = font.glyphOf(text.codePointAt(0)!);
      const asked = { text, script: 'Hani', language: 'zh-Hans' };
      expect({ text, glyph }).toEqual({ text, glyph: judge.shape(asked)[0]?.glyph });
      const down = judge.shape({ ...asked, vertical: true })[0]?.glyph;
      expect({ text, glyph: font.verticalOf(glyph) }).toEqual({ text, glyph: down });
    }
  });

  it.each(['Waffle fjord', 'AVATAR To', '1,234.5%', 'naïve Łódź'])(
    'shapes %s as HarfBuzz does',
    (text) => {
      const ours = font.shape(text);
      const judged = judge.shape({ text, script: 'Latn' });
      expect(ours.glyphs).toEqual(judged.map(({ glyph }) => glyph));
      const end = (advances: readonly number[]): number =>
        advances.reduce((sum, one) => sum + one, 0);
      expect(end(ours.advances)).toBe(end(judged.map(({ advance }) => advance)));
    },
  );
});

/** Lines and curves with all their points; what leads nowhere is left out. Numbers to a thousandth. */
function strokes({ commands, points }: Outline): readonly string[] {
  const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };
  let at = 0;
  return tidy(
    [...commands].map((type) => {
      at += counts[type] ?? 0;
      return { type, values: points.slice(at - (counts[type] ?? 0), at) };
    }),
  );
}

function judgedStrokes(judge: Judge, glyph: GlyphId): readonly string[] {
  return tidy(judge.outline(glyph));
}

function tidy(
  steps: readonly { readonly type: string; readonly values: readonly number[] }[],
): readonly string[] {
  const found: string[] = [];
  let start: readonly number[] = [];
  let pen: readonly number[] = [];
  for (const { type, values } of steps) {
    // HarfBuzz gives its numbers in single precision.
    const rounded = values.map((value) => Math.round(value * 100) / 100);
    const to = rounded.slice(-2);
    if (type === 'M') start = to;
    const end = type === 'Z' ? start : to;
    const leads = end[0] !== pen[0] || end[1] !== pen[1] || rounded.length > 2;
    if (type !== 'M' && leads) found.push([...pen, ...(type === 'Z' ? end : rounded)].join(' '));
    pen = end;
  }
  // A TrueType contour of control points alone may begin at any of them.
  return found.sort();
}
