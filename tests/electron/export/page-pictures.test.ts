/** A page as SVG with its pictures inside, and as a bitmap that looks like it. */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportRun } from '../../../electron/export/export-run.ts';
import { drawPng, drawSvg } from '../../../electron/export/page-pictures.ts';
import { carriedBook } from '../../shared/fonts/carried-fonts.ts';
import { layOutSpecimen } from '../../shared/export/html-specimen.ts';

const fonts = carriedBook();
const room = mkdtempSync(join(tmpdir(), 'dayang-pictures-'));
const specimen = layOutSpecimen(fonts);
const run: ExportRun = { ...specimen, fonts, folder: room };
const [front, back] = specimen.edition.pageIds.map((id) => specimen.edition.pages[id]!);

beforeAll(async () => {
  mkdirSync(join(room, 'pictures'));
  const create = { width: 600, height: 400, channels: 3, background: '#2060c0' } as const;
  await sharp({ create })
    .png()
    .toFile(join(room, 'pictures', '换热站.jpg'));
});

afterAll(() => {
  fonts.close();
  rmSync(room, { recursive: true });
});

/** The colour at a place of the page, in points. */
async function colourAt(png: Uint8Array, dpi: number, x: number, y: number): Promise<number[]> {
  const place = { left: Math.floor((x / 72) * dpi), top: Math.floor((y / 72) * dpi) };
  const pixel = await sharp(png)
    .extract({ ...place, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return [...pixel];
}

describe('a page drawn', () => {
  test('as PNG has the resolution asked for, and says so', async () => {
    for (const dpi of [36, 100]) {
      const png = await drawPng(run, front!, dpi);
      const { width, height, density, channels } = await sharp(png).metadata();
      const side = (length: number): number => Math.round((length / 72) * dpi);
      expect([width, height, channels]).toEqual([side(510), side(700), 3]);
      expect(density).toBe(dpi);
    }
  });

  test('as PNG shows paper, pictures, inks and letters where the page has them', async () => {
    const png = await drawPng(run, front!, 144);
    expect(await colourAt(png, 144, 5, 5)).toEqual([255, 255, 255]);
    const [r, g, b] = await colourAt(png, 144, 365, 110);
    expect(
      [Math.abs(r! - 0x20), Math.abs(g! - 0x60), Math.abs(b! - 0xc0)].every((d) => d < 8),
    ).toBe(true);
    const reverse = await drawPng(run, back!, 144);
    expect(await colourAt(reverse, 144, 342, 102)).toEqual([31, 31, 31]);
    // The headline of the first page: as much ink in its box as its letters have.
    const head = specimen.edition.frames['heat-head']!.box;
    const region = {
      left: head.x * 2,
      top: head.y * 2,
      width: head.width * 2,
      height: head.height * 2,
    };
    const { channels } = await sharp(
      await sharp(png).extract(region).greyscale().toBuffer(),
    ).stats();
    expect(255 - channels[0]!.mean).toBeGreaterThan(15);
    expect(255 - channels[0]!.mean).toBeLessThan(80);
  });

  test('as SVG carries its pictures and needs no other file', async () => {
    const svg = await drawSvg(run, front!);
    expect(svg).toContain('href="data:image/jpeg;base64,/9j/');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|file:/u);
    const { width } = await sharp(Buffer.from(svg)).metadata();
    expect(width).toBe(510);
  });

  test('with a picture that cannot be read has a crossed box in its place', async () => {
    expect(await drawSvg(run, back!)).toContain('fill="#f4f4f4" stroke="#c00"');
  });

  test('is the same bytes every time', async () => {
    expect(await drawPng(run, front!, 50)).toEqual(await drawPng(run, front!, 50));
    expect(await drawSvg(run, front!)).toBe(await drawSvg(run, front!));
  });
});
