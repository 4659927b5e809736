/** The PDF as the programs of others see it: sound, its fonts embedded, its text and boxes right, black alone. */
import { afterAll, describe, expect, it } from 'vitest';
import { exportPdf, type PdfInput } from '../../../../shared/export/pdf/export-pdf.ts';
import { PAPER } from '../../../../shared/model/ink.ts';
import { carriedBook } from '../../fonts/carried-fonts.ts';
import { ALL_PROGRAMS, difference, judge, missingPrograms } from './judges.ts';
import {
  BROADSHEET,
  lineOf,
  makeGroup,
  makeLine,
  makeLines,
  makePage,
  makeRun,
  textOfPage,
} from './specimen-page.ts';

const book = carriedBook();
afterAll(() => book.close());

const missing = missingPrograms(...ALL_PROGRAMS);
if (missing.length > 0) console.warn(`Skipped, not installed: ${missing.join(', ')}`);

const BODY = { font: 'noto-serif-sc-400', size: 9.5 };
const COPY =
  '供热改造的脚步声声入耳，“温暖工程”温暖人心。2024年5月17日，万通花园小区供热管网改造开工——' +
  '占地面积13.4万平方米，共有26栋楼1017户住户。“今年供暖期……室内温度一定会上来的！”（记者 王晓丽）';

function input(pages: PdfInput['pages'], more: Partial<PdfInput> = {}): PdfInput {
  return {
    pages,
    fonts: book,
    pictures: () => undefined,
    title: '大样日报 2024年11月23日',
    author: '大样日报',
    date: '2024-11-23',
    ...more,
  };
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\f]/gu, '');
}

/** A page with everything that text can be: spread, squeezed, large, Latin, turned, upright, raised, white. */
function specimen(): PdfInput['pages'][number] {
  const columns = { characters: 20, leading: 14.25 };
  const latin = makeRun(book, 'Official fjord, AVATAR 1,234.5%', {
    font: 'source-serif-4-400',
    size: 10,
  });
  const turned = {
    ...makeRun(book, 'AI', { font: 'libre-franklin-700', size: 20 }),
    xs: [-7, -7],
    ys: [60, 74],
    turned: true,
  };
  const upright = {
    ...makeRun(book, '竖排', { font: 'noto-sans-sc-900', size: 20 }),
    xs: [-10, -10],
    ys: [17.6, 37.6],
  };
  const raised = {
    ...makeRun(book, 'x2', { font: 'source-serif-4-400', size: 10 }),
    ys: [0, -3.5],
  };
  const rare = makeRun(book, '\u{20bb7}\u{20000}龘𠮷', BODY);
  return makePage(
    [
      makeGroup(
        [
          makeLine(
            book,
            '让群众幸福“升温”',
            { font: 'noto-sans-sc-900', size: 30, spread: 0.7 },
            { x: 20, y: 45 },
          ),
        ],
        'headline',
      ),
      makeGroup(makeLines(book, COPY, BODY, { at: { x: 20, y: 70 }, ...columns })),
      makeGroup(
        makeLines(
          book,
          COPY.slice(0, 40),
          { ...BODY, spread: -0.31 },
          { at: { x: 220, y: 70 }, ...columns },
        ),
      ),
      makeGroup([lineOf({ x: 220, y: 110 }, [latin])]),
      makeGroup([lineOf({ x: 440, y: 30 }, [upright, turned])], 'headline'),
      makeGroup([lineOf({ x: 220, y: 140 }, [raised])]),
      makeGroup([lineOf({ x: 220, y: 160 }, [rare])]),
      {
        ...makeGroup([
          makeLine(
            book,
            '反白',
            { font: 'noto-sans-sc-700', size: 14, ink: PAPER },
            { x: 305, y: 156 },
          ),
        ]),
        paint: [
          {
            kind: 'fill',
            box: { x: 300, y: 140, width: 60, height: 22 },
            ink: { c: 0, m: 0, y: 0, k: 1 },
          },
        ],
      },
    ],
    { width: 470, height: 200 },
  );
}

const page = specimen();
const pdf = exportPdf(input([page]));

describe.skipIf(missing.length > 0)('a page of text', () => {
  const file = judge(pdf);
  afterAll(() => file.close());

  it('is a sound file', () => {
    expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
  });

  it('embeds every font as a TrueType subset with a way back to text', () => {
    const rows = file.run('pdffonts', 'file').trim().split('\n').slice(2);
    const facts = rows.map((row) => /CID TrueType\s+Identity-(.)\s+yes yes yes/u.exec(row)?.[1]);
    // Upright glyphs of vertical text are set in fonts for vertical text.
    expect(facts.toSorted()).toEqual(['H', 'H', 'H', 'H', 'H', 'V', 'V']);
  });

  it.each([
    ['pdftotext', ['-raw', 'file', '-']],
    ['mutool', ['draw', '-q', '-F', 'text', 'file']],
  ] as const)('gives all characters in reading order to %s', (program, args) => {
    expect(withoutSpace(file.run(program, ...args))).toBe(withoutSpace(textOfPage(page)));
  });

  it('gives all characters to a reader that looks at the page', () => {
    const sorted = (text: string): string => Array.from(withoutSpace(text)).sort().join('');
    expect(sorted(file.run('pdftotext', '-layout', 'file', '-'))).toBe(sorted(textOfPage(page)));
  });

  it('uses black ink alone', () => {
    const plates = file.run('gs', '-q', '-o', '-', '-sDEVICE=inkcov', 'file').trim().split(/\s+/u);
    expect(plates.slice(0, 3)).toEqual(['0.00000', '0.00000', '0.00000']);
    expect(Number(plates[3])).toBeGreaterThan(0.02);
  });

  it('looks the same in Poppler, MuPDF and Ghostscript', async () => {
    const poppler = await file.draw('pdftoppm', 144);
    const muPdf = await file.draw('mutool', 144);
    const ghostscript = await file.draw('gs', 144);
    expect([muPdf.width, muPdf.height]).toEqual([poppler.width, poppler.height]);
    expect(difference(poppler, muPdf)).toBeLessThan(2);
    expect(difference(poppler, ghostscript)).toBeLessThan(2);
  });

  it('says what it is', () => {
    const info = file.run('pdfinfo', '-isodates', 'file');
    expect(info).toContain('Title:           大样日报 2024年11月23日');
    expect(info).toContain('Author:          大样日报');
    expect(info).toContain('Producer:        Dayang');
    expect(info).toContain('CreationDate:    2024-11-23T00:00:00Z');
    expect(info).toContain('PDF version:     1.4');
  });
});

describe('the place of each glyph', () => {
  it.skipIf(missing.length > 0)('is that of the layout to a hundredth of a point', () => {
    const spread = { font: 'noto-serif-sc-400', size: 9.5, spread: 0.1234 };
    const large = { font: 'noto-sans-sc-900', size: 72, spread: 0.777 };
    const text = '一丁七万丈三上下不与丐丑专且世丘丙业丛东';
    const list = makePage(
      [
        makeGroup([makeLine(book, text, spread, { x: 12.345, y: 40.007 })]),
        makeGroup([makeLine(book, text.slice(0, 12), large, { x: 12.345, y: 150 })]),
      ],
      { ...BROADSHEET },
    );
    const file = judge(exportPdf(input([list])));
    const xml = file.run('mutool', 'draw', '-q', '-F', 'stext', 'file');
    file.close();
    const found = Array.from(xml.matchAll(/ x="([\d.]+)" y="([\d.]+)"/gu), ([, x, y]) =>
      [x, y].map(Number),
    );
    const wanted = list.groups.flatMap(({ lines }) =>
      lines.flatMap(({ items }) =>
        items.flatMap(({ at, run }) => run.xs.map((x) => [at.x + x, at.y])),
      ),
    );
    expect(found).toHaveLength(wanted.length);
    found.forEach(([x, y], i) => {
      // MuPDF prints five figures at most.
      expect(Math.abs(x! - wanted[i]![0]!)).toBeLessThan(0.0101);
      expect(Math.abs(y! - wanted[i]![1]!)).toBeLessThan(0.0101);
    });
  });
});

describe('the file', () => {
  it('has the same bytes each time', () => {
    expect(exportPdf(input([specimen()]))).toEqual(pdf);
  });

  it('has another identity when its content is another', () => {
    const id = (bytes: Uint8Array): string | undefined =>
      /\/ID\[<([0-9a-f]{32})>/u.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(id(pdf)).toMatch(/^[0-9a-f]{32}$/u);
    expect(id(exportPdf(input([page], { title: '另一份' })))).not.toBe(id(pdf));
  });
});
