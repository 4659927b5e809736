/** Pictures for press: in the inks of newsprint, never too much of them, as fine as print shows. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import {
  readPictureForPress,
  readPictureSize,
  readWebPicture,
} from '../../../electron/pictures/read-picture.ts';
import { exportPdf } from '../../../shared/export/pdf/export-pdf.ts';
import type { PdfPicture } from '../../../shared/export/pdf/pdf-pictures.ts';
import { sayFailure } from '../../../shared/words/words.ts';
import { judge, missingPrograms } from '../../shared/export/pdf/judges.ts';
import { makePage } from '../../shared/export/pdf/specimen-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'dayang-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Colour = readonly [number, number, number];

/** Saves a picture of upright stripes of equal width. */
async function stripes(name: string, colours: readonly Colour[], size: number): Promise<string> {
  const path = join(folder, name);
  const data = Buffer.from(
    Array.from({ length: size * size }, (_, i) => {
      return colours[Math.floor(((i % size) * colours.length) / size)]!;
    }).flat(),
  );
  await sharp(data, { raw: { width: size, height: size, channels: 3 } }).toFile(path);
  return path;
}

async function press(path: string, width: number): Promise<PdfPicture> {
  const picture = await readPictureForPress(path, width);
  if (!picture.ok) throw new Error(sayFailure('en', picture.failure));
  return picture.value;
}

async function complaint(
  read: Promise<Awaited<ReturnType<typeof readPictureSize>>>,
): Promise<string> {
  const result = await read;
  return result.ok ? 'read' : sayFailure('en', result.failure);
}

/** The inks of a picture in the middle of each of its stripes, as percentages, in print. */
function inksOf(picture: PdfPicture, stripeCount: number): readonly (readonly number[])[] {
  const box = { x: 0, y: 0, width: 200, height: 200 };
  const paint = [{ kind: 'picture', picture: 'a', box, clip: box }] as const;
  const page = makePage([{ frame: 'f', role: 'picture', paint, lines: [] }], {
    width: 200,
    height: 200,
  });
  const facts = { title: '图', author: '大样日报', date: '2024-11-23' };
  const fonts = { find: () => undefined };
  const file = judge(exportPdf({ pages: [page], fonts, pictures: () => picture, ...facts }));
  const plates = file.plates(72);
  file.close();
  return Array.from({ length: stripeCount }, (_, i) =>
    plates.at(((i + 0.5) * 200) / stripeCount, 100).map((ink) => Math.round(ink / 2.55)),
  );
}

const sum = (inks: readonly number[]): number => inks.reduce((total, ink) => total + ink, 0);

const missing = missingPrograms('gs');
if (missing.length > 0) console.warn(`Skipped, not installed: ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('colours in print', () => {
  const colours: readonly Colour[] = [
    [255, 255, 255],
    [0, 0, 0],
    [120, 20, 20],
    [20, 20, 120],
    [20, 90, 20],
    [80, 80, 80],
    [220, 170, 140],
    [250, 220, 0],
  ];

  it('are inks of newsprint: white is paper, shadows are black ink, no sum is above 240 %', async () => {
    const picture = await press(await stripes('colours.png', colours, 400), 200);
    expect(picture).toMatchObject({ width: 400, height: 400, space: 'cmyk', decodeInverted: true });
    const inks = inksOf(picture, colours.length);
    expect(sum(inks[0]!)).toBe(0);
    for (const one of inks) expect(sum(one)).toBeLessThanOrEqual(240);
    const [cyan, magenta, yellow, black] = inks[5]!;
    expect(black).toBeGreaterThan(60);
    expect(Math.max(cyan!, magenta!, yellow!)).toBeLessThan(25);
    // Red paper ink is magenta and yellow, skin is light and has hardly any cyan.
    expect(inks[2]![0]).toBeLessThan(10);
    expect(inks[6]![0]).toBeLessThan(5);
    expect(inks[7]![2]).toBeGreaterThan(80);
  });

  it('of a grey picture are black ink alone', async () => {
    const greys = [0, 64, 128, 192, 255].map((v): Colour => [v, v, v]);
    const picture = await press(await stripes('grey.jpg', greys, 400), 200);
    expect(picture.space).toBe('gray');
    const inks = inksOf(picture, greys.length);
    expect(inks.map(([c, m, y]) => [c, m, y])).toEqual(greys.map(() => [0, 0, 0]));
    const expected = [100, 75, 50, 25, 0];
    inks.forEach(([, , , black], i) => expect(Math.abs(black! - expected[i]!)).toBeLessThan(3));
  });
});

describe('fineness', () => {
  it('above 300 pixels an inch in print is brought down to 250', async () => {
    const path = await stripes(
      'fine.png',
      [
        [200, 30, 30],
        [30, 200, 30],
      ],
      1000,
    );
    expect((await press(path, 144)).width).toBe(500);
  });

  it('of 300 pixels an inch and less stays as it is', async () => {
    const path = await stripes(
      'right.png',
      [
        [200, 30, 30],
        [30, 200, 30],
      ],
      600,
    );
    expect((await press(path, 144)).width).toBe(600);
  });

  it('is never made up', async () => {
    const path = await stripes(
      'coarse.png',
      [
        [200, 30, 30],
        [30, 200, 30],
      ],
      50,
    );
    expect((await press(path, 500)).width).toBe(50);
  });
});

describe('a picture file', () => {
  it('is turned as its orientation tag says', async () => {
    const path = join(folder, 'turned.jpg');
    const create = { width: 60, height: 40, channels: 3, background: '#c22' } as const;
    await sharp({ create }).withMetadata({ orientation: 6 }).jpeg().toFile(path);
    expect(await readPictureSize(path)).toEqual({ ok: true, value: { width: 40, height: 60 } });
    expect(await press(path, 500)).toMatchObject({ width: 40, height: 60 });
  });

  it('that can be seen through lies on white', async () => {
    const path = join(folder, 'clear.png');
    const background = { r: 255, g: 0, b: 0, alpha: 0 };
    await sharp({ create: { width: 50, height: 50, channels: 4, background } })
      .png()
      .toFile(path);
    const { jpeg } = await press(path, 100);
    const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(250);
  });

  it('gives the same bytes each time', async () => {
    const path = await stripes(
      'same.png',
      [
        [10, 80, 160],
        [200, 150, 20],
      ],
      300,
    );
    expect((await press(path, 72)).jpeg).toEqual((await press(path, 72)).jpeg);
  });

  it('in the inks of another press is turned into ours', async () => {
    const path = join(folder, 'cmyk.jpg');
    const create = { width: 50, height: 50, channels: 3, background: '#000' } as const;
    await sharp({ create }).toColourspace('cmyk').jpeg().toFile(path);
    expect(await press(path, 100)).toMatchObject({ width: 50, height: 50 });
  });

  it('gives a small picture for the web', async () => {
    const path = await stripes(
      'web.png',
      [
        [10, 80, 160],
        [200, 150, 20],
      ],
      1000,
    );
    const small = await readWebPicture(path, 320);
    if (!small.ok) throw new Error('not read');
    expect([small.value.width, small.value.height]).toEqual([320, 320]);
    const { space, format } = await sharp(small.value.jpeg).metadata();
    expect([space, format]).toEqual(['srgb', 'jpeg']);
  });

  it('that is no picture is refused with a sentence', async () => {
    const path = join(folder, 'words.jpg');
    writeFileSync(path, 'not a picture');
    const sentence =
      'The picture “words.jpg” cannot be read. It may be damaged, or no picture. Save it again as JPEG, PNG or TIFF.';
    expect(await complaint(readPictureSize(path))).toBe(sentence);
    expect(await readPictureForPress(path, 100)).toMatchObject({ ok: false });
    expect(await complaint(readPictureSize(join(folder, 'gone.jpg')))).toContain('“gone.jpg”');
  });

  it('that breaks off is refused', async () => {
    const path = await stripes(
      'whole.jpg',
      [
        [10, 80, 160],
        [200, 150, 20],
      ],
      600,
    );
    const broken = join(folder, 'broken.jpg');
    const bytes = await sharp(path).jpeg({ quality: 100 }).toBuffer();
    writeFileSync(broken, bytes.subarray(0, bytes.length / 2));
    expect(await readPictureForPress(broken, 100)).toMatchObject({ ok: false });
  });

  it('of more than 120 million pixels is refused before it is read', async () => {
    // A JPEG says its size in its head; the pixels need not be there.
    const path = join(folder, 'huge.jpg');
    const create = { width: 16, height: 16, channels: 3, background: '#fff' } as const;
    const bytes = await sharp({ create }).jpeg().toBuffer();
    const frame = bytes.indexOf(Buffer.of(0xff, 0xc0));
    bytes.writeUInt16BE(10_001, frame + 5);
    bytes.writeUInt16BE(12_000, frame + 7);
    writeFileSync(path, bytes);
    expect(await complaint(readPictureSize(path))).toBe(
      'The picture “huge.jpg” has 121 million pixels; 120 million are the most. Make it smaller first.',
    );
  });
});
