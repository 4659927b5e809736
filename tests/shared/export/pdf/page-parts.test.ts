/** What a press and a reader ask of a file besides its text: boxes, inks, pictures, outline, page names. */
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { DisplayList, PaintItem } from '../../../../shared/display/display-list.ts';
import { exportPdf } from '../../../../shared/export/pdf/export-pdf.ts';
import type { PdfPicture } from '../../../../shared/export/pdf/pdf-pictures.ts';
import { BLACK, PAPER, type Ink } from '../../../../shared/model/ink.ts';
import { carriedBook } from '../../fonts/carried-fonts.ts';
import { ALL_PROGRAMS, judge, missingPrograms, type JudgedFile } from './judges.ts';
import { lineOf, makeGroup, makeLine, makePage, makeRun } from './specimen-page.ts';

const book = carriedBook();
const files: JudgedFile[] = [];
afterAll(() => {
  book.close();
  for (const file of files) file.close();
});

const missing = missingPrograms(...ALL_PROGRAMS);
if (missing.length > 0) console.warn(`Skipped, not installed: ${missing.join(', ')}`);

const CYAN: Ink = { c: 1, m: 0, y: 0, k: 0 };

function make(
  pages: readonly DisplayList[],
  pictures: (id: string) => PdfPicture | undefined = () => undefined,
): JudgedFile {
  const facts = { title: '样', author: '大样日报', date: '2024-11-23' };
  const file = judge(exportPdf({ pages, fonts: book, pictures, ...facts }));
  files.push(file);
  return file;
}

function painted(...paint: readonly PaintItem[]): DisplayList {
  return makePage([{ frame: 'f', role: 'artifact', paint, lines: [] }]);
}

const ground: PaintItem = { kind: 'fill', box: { x: 0, y: 0, width: 300, height: 200 }, ink: CYAN };

/** A rule of one ink, thick enough to look at. */
function rule(ink: Ink, y: number): PaintItem {
  return { kind: 'stroke', from: { x: 50, y }, to: { x: 250, y }, weight: 10, ink };
}

async function greyPicture(width: number, height: number): Promise<PdfPicture> {
  const create = { width, height, channels: 3, background: '#777' } as const;
  const jpeg = await sharp({ create }).toColourspace('b-w').jpeg().toBuffer();
  return { width, height, space: 'gray', jpeg: new Uint8Array(jpeg), decodeInverted: false };
}

describe.skipIf(missing.length > 0)('boxes', () => {
  it('without bleed are all the trimmed page', () => {
    const info = make([makePage([])]).run('pdfinfo', '-box', 'file');
    for (const box of ['MediaBox', 'TrimBox', 'BleedBox']) {
      expect(info).toMatch(new RegExp(`${box}:\\s+0.00\\s+0.00\\s+300.00\\s+200.00`, 'u'));
    }
  });

  it('with bleed put the trimmed page inside', () => {
    const list = {
      ...painted({ ...ground, box: { x: -9, y: -9, width: 318, height: 218 } }),
      bleed: 9,
    };
    const file = make([list]);
    const info = file.run('pdfinfo', '-box', 'file');
    expect(info).toMatch(/MediaBox:\s+0.00\s+0.00\s+318.00\s+218.00/u);
    expect(info).toMatch(/BleedBox:\s+0.00\s+0.00\s+318.00\s+218.00/u);
    expect(info).toMatch(/TrimBox:\s+9.00\s+9.00\s+309.00\s+209.00/u);
    const plates = file.plates(72);
    expect(plates.at(1, 1)).toEqual([255, 0, 0, 0]);
    expect(plates.at(316, 216)).toEqual([255, 0, 0, 0]);
  });
});

describe.skipIf(missing.length > 0)('inks', () => {
  it('black alone overprints colour, paper and colours knock it out', () => {
    const magenta = { c: 0, m: 1, y: 0, k: 0 };
    const plates = make([
      painted(ground, rule(BLACK, 50), rule(PAPER, 100), rule(magenta, 150)),
    ]).plates(72);
    expect(plates.at(150, 20)).toEqual([255, 0, 0, 0]);
    expect(plates.at(150, 50)).toEqual([255, 0, 0, 255]);
    expect(plates.at(150, 100)).toEqual([0, 0, 0, 0]);
    expect(plates.at(150, 150)).toEqual([0, 255, 0, 0]);
  });

  it('black text overprints colour and white text knocks it out', () => {
    const dress = { font: 'noto-sans-sc-900', size: 100 };
    const list = makePage([
      { frame: 'f', role: 'artifact', paint: [ground], lines: [] },
      makeGroup([
        makeLine(book, '一', dress, { x: 20, y: 140 }),
        makeLine(book, '一', { ...dress, ink: PAPER }, { x: 160, y: 140 }),
      ]),
    ]);
    const plates = make([list]).plates(72);
    const column = (x: number): readonly string[] => [
      ...new Set(Array.from({ length: 200 }, (_, y) => plates.at(x, y).join(' '))),
    ];
    expect(column(70)).toContain('255 0 0 255');
    expect(column(70)).not.toContain('0 0 0 255');
    expect(column(210)).toContain('0 0 0 0');
  });

  it('a black ground knocks out what is under it', () => {
    const box = { x: 50, y: 50, width: 100, height: 100 };
    const plates = make([painted(ground, { kind: 'fill', box, ink: BLACK })]).plates(72);
    expect(plates.at(100, 100)).toEqual([0, 0, 0, 255]);
  });

  it('a dotted rule has gaps, and the rule after it has none', () => {
    const list = painted(
      {
        kind: 'stroke',
        from: { x: 50, y: 50 },
        to: { x: 250, y: 50 },
        weight: 10,
        ink: BLACK,
        dash: [10, 20],
      },
      rule(BLACK, 100),
    );
    const plates = make([list]).plates(72);
    const blacks = (y: number): number =>
      Array.from({ length: 200 }, (_, i) => plates.at(50 + i, y)[3]).filter((k) => k === 255)
        .length;
    expect(blacks(50)).toBeGreaterThan(60);
    expect(blacks(50)).toBeLessThan(75);
    expect(blacks(100)).toBe(200);
  });
});

describe.skipIf(missing.length > 0)('pictures', () => {
  it('are embedded once, as they are, and cut off at their frame', async () => {
    const picture = await greyPicture(400, 200);
    const item: PaintItem = {
      kind: 'picture',
      picture: 'a',
      box: { x: 50, y: 50, width: 144, height: 72 },
      clip: { x: 50, y: 50, width: 72, height: 72 },
    };
    const again: PaintItem = { ...item, clip: item.box, box: { ...item.box, y: 125 } };
    const file = make([painted(item, again)], () => picture);
    const rows = file.run('pdfimages', '-list', 'file').trim().split('\n').slice(2);
    expect(rows.map((row) => row.trim().split(/\s+/u).slice(2, 9).join(' '))).toEqual([
      'image 400 200 gray 1 8 jpeg',
      'image 400 200 gray 1 8 jpeg',
    ]);
    expect(new Set(rows.map((row) => row.trim().split(/\s+/u)[10])).size).toBe(1);
    expect(rows[0]).toMatch(/\s200\s+200\s/u);
    const plates = file.plates(72);
    expect(plates.at(60, 60)[3]).toBeGreaterThan(100);
    expect(plates.at(140, 60)[3]).toBe(0);
  });

  it('that are missing leave a cross on the page', () => {
    const box = { x: 50, y: 50, width: 100, height: 100 };
    const plates = make([painted({ kind: 'picture', picture: 'gone', box, clip: box })]).plates(
      288,
    );
    const around = (x: number, y: number): number =>
      Math.max(...[-0.5, 0, 0.5].map((d) => plates.at(x + d, y)[3]!));
    expect(around(75, 75)).toBe(255);
    expect(around(50, 90)).toBe(255);
    expect(around(75, 90)).toBe(0);
  });
});

describe.skipIf(missing.length > 0)('text of one glyph or several', () => {
  const serif = { font: 'noto-serif-sc-400', size: 12 };

  it('the same glyph can stand for two texts', () => {
    const run = makeRun(book, '人丨人', serif);
    const radical = {
      ...run,
      text: '人\u4e28\u2f08',
      glyphs: [run.glyphs[0]!, run.glyphs[1]!, run.glyphs[0]!],
    };
    const file = make([makePage([makeGroup([lineOf({ x: 20, y: 50 }, [radical])])])]);
    expect(file.run('mutool', 'draw', '-q', '-F', 'text', 'file').trim()).toBe('人\u4e28\u2f08');
  });

  it('two glyphs can stand for one letter', () => {
    const run = makeRun(book, 'Č', serif);
    expect(run.glyphs).toHaveLength(2);
    const file = make([makePage([makeGroup([lineOf({ x: 20, y: 50 }, [run])])])]);
    expect(file.run('pdftotext', 'file', '-').trim()).toBe('Č');
    // MuPDF of Debian 12 does not look at the page's own word for it and shows the filler too.
    expect(file.run('mutool', 'draw', '-q', '-F', 'text', 'file').trim()).toBe('Č\u200b');
  });

  it('a missing glyph keeps its character', () => {
    const file = make([
      makePage([makeGroup([makeLine(book, '一\u{30edd}二\u{30ede}', serif, { x: 20, y: 50 })])]),
    ]);
    expect(file.run('pdftotext', 'file', '-').trim()).toBe('一\u{30edd}二\u{30ede}');
  });

  it('a hyphen that the program added is a soft hyphen in the text', () => {
    const latin = { font: 'source-serif-4-400', size: 12 };
    const run = makeRun(book, 'news-', latin);
    const list = makePage([
      makeGroup([
        lineOf({ x: 20, y: 50 }, [{ ...run, text: 'news\u00ad' }]),
        makeLine(book, 'paper', latin, { x: 20, y: 65 }),
      ]),
    ]);
    const text = make([list]).run('mutool', 'draw', '-q', '-F', 'text', 'file');
    expect(text.replace(/\s/gu, '')).toBe('news\u00adpaper');
  });
});

describe.skipIf(missing.length > 0)('an edition of several pages', () => {
  const zone = (title: string): DisplayList['zones'][number] => ({
    article: title,
    title,
    boxes: [{ x: 10, y: 20, width: 100, height: 50 }],
  });
  const text = makeGroup([
    makeLine(book, '大样', { font: 'noto-serif-sc-400', size: 12 }, { x: 20, y: 50 }),
  ]);
  const pages = [
    makePage([text], { folio: 'A01', section: '要闻', zones: [zone('供热'), zone('医疗')] }),
    makePage([text], { folio: 'A02', section: '', zones: [zone('审计')] }),
  ];
  const file = make(pages);

  it('has an outline of pages and articles', () => {
    const lines = file.run('mutool', 'show', 'file', 'outline').trim().split('\n');
    expect(lines.map((line) => /"(.*?)"/u.exec(line)?.[1])).toEqual([
      'A01 要闻',
      '供热',
      '医疗',
      'A02',
      '审计',
    ]);
  });

  it('calls each page by its folio', () => {
    const json = JSON.parse(file.run('qpdf', '--json', '--json-key=pagelabels', 'file')) as {
      pagelabels: { label: { '/P': string } }[];
    };
    expect(json.pagelabels.map(({ label }) => label['/P'])).toEqual(['u:A01', 'u:A02']);
  });

  it('embeds a font once for all pages', () => {
    expect(file.run('pdffonts', 'file').trim().split('\n')).toHaveLength(3);
  });

  it('is sound', () => {
    expect(file.run('qpdf', '--check', 'file')).toContain('No syntax or stream encoding errors');
  });
});
