/**
 * Pages set in a paper's own font: the twin of a carried font with PostScript outlines goes into PDF and web
 * page as sound as the original, and is drawn like it by programs that no one here wrote.
 */
import { brotliCompressSync } from 'node:zlib';
import { decompress } from 'woff2-encoder';
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import { findForbiddenFont, fontsOfWords } from '../../../shared/export/forbidden-font.ts';
import { makeWebFont } from '../../../shared/export/web-font.ts';
import { makeWoff2 } from '../../../shared/export/woff2.ts';
import { pageToSvg } from '../../../shared/export/svg-page.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import type { Font, FontBook } from '../../../shared/fonts/font.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import { cffTwin, withEm, withRights } from '../../support/cff-twin.ts';
import {
  carriedBook,
  carriedFont,
  fontBytes,
  latinShaper,
  makeJudge,
} from '../fonts/carried-fonts.ts';
import { ALL_PROGRAMS, difference, judge, missingPrograms } from './pdf/judges.ts';
import { makeGroup, makeLines, makePage, textOfPage } from './pdf/specimen-page.ts';

const carried = carriedBook();
afterAll(() => carried.close());
const shaper = latinShaper();
const missing = missingPrograms(...ALL_PROGRAMS);
if (missing.length > 0) console.warn(`Skipped, not installed: ${missing.join(', ')}`);

function open(bytes: Uint8Array): Font {
  const font = openFont(sourceOfBytes(bytes), { key: 'own', shaper });
  return present(font.ok ? font.value : undefined, 'not opened');
}

function bookOf(font: Font): FontBook {
  return { find: (key) => (key === 'own' ? font : carried.find(key)) };
}

const HAN = 'ma-shan-zheng-400';
const LATIN = 'libre-franklin-500';
const COPY =
  '白鹭江大桥今晨恢复通车早高峰过江时间缩短二十五分钟货车仍须绕行北环市民步行过江只要十分钟';

function page(font: Font, text = COPY) {
  const lines = makeLines(
    bookOf(font),
    text,
    { font: 'own', size: 24 },
    {
      at: { x: 14, y: 34 },
      characters: 11,
      leading: 34,
    },
  );
  return makePage([makeGroup(lines)]);
}

function pdfOf(font: Font, text = COPY): Uint8Array {
  return exportPdf({
    pages: [page(font, text)],
    fonts: bookOf(font),
    pictures: () => undefined,
    title: '大样日报',
    author: '大样日报',
    date: '2024-11-23',
  });
}

const HAN_TWIN = cffTwin(fontBytes(HAN), carriedFont(carried, HAN));
const LATIN_TWIN = cffTwin(fontBytes(LATIN), carriedFont(carried, LATIN));
const twin = open(HAN_TWIN);

describe.skipIf(missing.length > 0)('a PDF set in a font with PostScript outlines', () => {
  const file = judge(pdfOf(twin));
  afterAll(() => file.close());

  it('is sound, the font embedded in part and with its way back to text', () => {
    expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
    const [, , line = ''] = file.run('pdffonts', 'file').split('\n');
    expect(line).toMatch(/^[A-Z]{6}\+\S+\s+CID Type 0C\s+Identity-H\s+yes yes yes/u);
  });

  it('gives its text back', () => {
    const text = file.run('pdftotext', 'file', '-').replace(/\s/gu, '');
    expect(text).toBe(textOfPage(page(twin)).replace(/\n/gu, ''));
  });

  it.each([
    ['pdftoppm', 1000],
    ['mutool', 1000],
    ['gs', 1000],
    ['pdftoppm', 2048],
    ['mutool', 2048],
    ['gs', 2048],
  ] as const)(
    'is drawn by %s as the TrueType original is, at %i units to the em',
    async (program, em) => {
      const files = [LATIN_TWIN, fontBytes(LATIN)].map((bytes) =>
        judge(pdfOf(open(withEm(bytes, em)), 'Offices naïve façade & Quay 1,017 WAVES')),
      );
      const [ours, theirs] = await Promise.all(files.map((one) => one.draw(program, 150)));
      files.forEach((one) => one.close());
      const drawn = present(ours, 'nothing drawn');
      const wanted = present(theirs, 'nothing drawn');
      // Curves of two kinds, each rendered with its own rules: edges may differ by a few grey values.
      const blank = { ...drawn, pixels: new Uint8Array(drawn.pixels.length).fill(255) };
      expect(difference(drawn, wanted)).toBeLessThan(difference(blank, wanted) / 8);
    },
  );
});

describe.skipIf(missing.length > 0)('a font that may be embedded only whole', () => {
  it.each([
    ['TrueType', fontBytes(LATIN), 'CID TrueType'],
    ['PostScript', LATIN_TWIN, 'CID Type 0C'],
  ])('goes into the PDF with all its glyphs: %s', (_, bytes, type) => {
    const font = open(withRights(bytes, 0x0104));
    const file = judge(pdfOf(font, 'Offices naïve'));
    const [, , line = ''] = file.run('pdffonts', 'file').split('\n');
    expect(line).toMatch(
      new RegExp(`^LibreFranklin-Medium\\s+${type}\\s+Identity-H\\s+yes no  yes`, 'u'),
    );
    expect(file.run('pdftotext', 'file', '-').replace(/\s/gu, '')).toBe('Officesnaïve');
    const whole = pdfOf(font, 'Offices naïve').length;
    expect(whole).toBeGreaterThan(pdfOf(open(bytes), 'Offices naïve').length * 4);
    file.close();
  });
});

describe('a web font with PostScript outlines', () => {
  it('gives every character the outline and the advance that print has', async () => {
    const letters = new Map(
      Array.from(COPY, (char) => [char.codePointAt(0)!, twin.glyphOf(char.codePointAt(0)!)]),
    );
    const tables = makeWebFont(twin, { family: 'own', letters, clusters: new Map() });
    const judged = makeJudge(await decompress(makeWoff2(tables, brotliCompressSync)));
    const original = makeJudge(HAN_TWIN);
    for (const [code, glyph] of letters) {
      const [shown] = judged.shape({ text: String.fromCodePoint(code), script: 'Hani' });
      expect(judged.outline(shown?.glyph ?? 0)).toEqual(original.outline(glyph));
      expect(shown?.advance).toBe(original.advance(glyph));
    }
  });
});

describe('a drawing', () => {
  it('has the curves of a font with PostScript outlines', () => {
    const svg = pageToSvg(page(twin), bookOf(twin), () => undefined);
    expect(svg).toMatch(/<path id="g0" d="M[-\d. ]+C/u);
  });
});

describe('a font that may not be embedded', () => {
  it.each([
    [0x0002, 'font-restricted'],
    [0x0204, 'font-bitmap-only'],
  ])('is found on the pages set in it (bits %i)', (bits, code) => {
    const font = open(withRights(fontBytes(LATIN), bits));
    const found = findForbiddenFont(fontsOfWords([page(font, 'Offices')]), bookOf(font));
    expect(found).toEqual({ code, values: { name: 'LibreFranklin-Medium' } });
    expect(findForbiddenFont(fontsOfWords([page(twin)]), bookOf(twin))).toBeUndefined();
    expect(findForbiddenFont(fontsOfWords([makePage([])]), bookOf(font))).toBeUndefined();
  });
});
