// A web font with PostScript outlines in a real browser: its checker of fonts takes it, and what it draws
// is as wide and as high as print has it.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeWebFont } from '../../shared/export/web-font.ts';
import { makeWoff2 } from '../../shared/export/woff2.ts';
import { sourceOfBytes } from '../../shared/fonts/font-source.ts';
import { openFont } from '../../shared/fonts/open-font.ts';
import { carriedBook, carriedFont, fontBytes, latinShaper } from '../shared/fonts/carried-fonts.ts';
import { cffTwin } from '../support/cff-twin.ts';
import { launchDayang } from './support/launch.ts';

test('the browser takes the font and draws its letters where print does', async () => {
  const book = carriedBook();
  const key = 'libre-franklin-700';
  const bytes = cffTwin(fontBytes(key), carriedFont(book, key));
  book.close();
  const font = openFont(sourceOfBytes(bytes), { key: 'twin', shaper: latinShaper() });
  if (!font.ok) throw new Error('not opened');
  const letters = new Map(
    Array.from('Quay', (letter) => [
      letter.codePointAt(0)!,
      font.value.glyphOf(letter.codePointAt(0)!),
    ]),
  );
  const tables = makeWebFont(font.value, { family: 'twin', letters, clusters: new Map() });
  const packed = [...makeWoff2(tables, brotliCompressSync)];
  const dayang = await launchDayang();
  const drawn = await dayang.window.evaluate(async (numbers) => {
    const face = new FontFace('twin', Uint8Array.from(numbers).buffer);
    document.fonts.add(await face.load());
    const pen = new OffscreenCanvas(10, 10).getContext('2d')!;
    pen.font = '1000px twin';
    return Array.from('Quay', (letter) => {
      const metrics = pen.measureText(letter);
      return {
        advance: metrics.width,
        left: -metrics.actualBoundingBoxLeft,
        right: metrics.actualBoundingBoxRight,
        top: metrics.actualBoundingBoxAscent,
        bottom: -metrics.actualBoundingBoxDescent,
      };
    });
  }, packed);
  await dayang.close();
  const scale = 1000 / font.value.unitsPerEm;
  Array.from(letters.values()).forEach((glyph, i) => {
    const ink = font.value.inkOf(glyph)!;
    const shown = drawn[i]!;
    expect(shown.advance).toBeCloseTo(font.value.advanceOf(glyph) * scale, 0);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      // Chromium gives boxes in steps of a 64th of an em, rounded outward.
      expect(Math.abs(shown[side] - ink[side] * scale)).toBeLessThan(1000 / 64 + 1);
    }
  });
});
