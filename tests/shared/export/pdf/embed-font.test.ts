/** Font programs of a file: made of the glyphs alone, whatever word used them first and what was made before. */
import { afterAll, describe, expect, it } from 'vitest';
import { embedFont, type EmbeddedFont } from '../../../../shared/export/pdf/embed-font.ts';
import { exportPdf } from '../../../../shared/export/pdf/export-pdf.ts';
import { numberGlyphs, type UsedFont } from '../../../../shared/export/pdf/number-glyphs.ts';
import { drawPage } from '../../../../shared/export/pdf/pdf-page.ts';
import { carriedBook } from '../../fonts/carried-fonts.ts';
import { makeGroup, makeLine, makePage } from './specimen-page.ts';

const FONT = 'noto-serif-sc-400';
const book = carriedBook();
afterAll(() => book.close());

const pageOf = (text: string, fonts = book): ReturnType<typeof makePage> =>
  makePage([makeGroup([makeLine(fonts, text, { font: FONT, size: 9.5 }, { x: 20, y: 40 })])], {
    ...{ width: 300, height: 60 },
  });

function usedIn(...texts: readonly string[]): UsedFont {
  const plates = texts.map((text) =>
    drawPage(pageOf(text), { fonts: book, isMissing: () => false }),
  );
  return numberGlyphs(plates, book).fonts.get(FONT)!;
}

describe('the glyphs of a file', () => {
  it('are numbered as in their font, each with its text', () => {
    const { glyphs, texts } = usedIn('黄天', '地玄');
    expect([...glyphs].sort((a, b) => a - b)).toEqual(glyphs);
    expect(texts.slice(1).toSorted()).toEqual(Array.from('地天玄黄').toSorted());
    expect(texts.slice(1).map((text) => book.find(FONT)!.glyphOf(text.codePointAt(0)!))).toEqual(
      glyphs,
    );
  });

  it('make one program, in whatever order and on whatever page they come', () => {
    const programOf = (...texts: readonly string[]): EmbeddedFont => embedFont(usedIn(...texts));
    const first = programOf('天地玄黄');
    expect(programOf('黄玄地天')).toBe(first);
    expect(programOf('地天', '玄黄天')).toBe(first);
    const other = programOf('天地玄');
    expect(other.name).not.toBe(first.name);
    // Made anew after another was made of the same font, and equal.
    expect(programOf('天地玄黄')).toEqual(first);
  });
});

it('the same page gives the same bytes after others were made, and with fonts opened anew', () => {
  const facts = { title: '', author: '', date: '2024-11-23', pictures: () => undefined };
  const bytesOf = (text: string, fonts = book): Buffer =>
    Buffer.from(exportPdf({ ...facts, pages: [pageOf(text, fonts)], fonts }));
  const fresh = carriedBook();
  const first = bytesOf('供热改造', fresh);
  fresh.close();
  const others = ['供热', '温暖工程', '供热改造', '改造供热'].map((text) => bytesOf(text));
  expect(others[2]!.equals(first)).toBe(true);
  expect(others[3]!.equals(first)).toBe(false);
});
