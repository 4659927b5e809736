/** Contours of pictures: what is shown on a white or an empty ground, seen from the sides. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readOutline } from '../../../electron/pictures/read-outline.ts';
import type { ShareOfBox } from '../../../shared/model/wrap.ts';

const folder = mkdtempSync(join(tmpdir(), 'dayang-outlines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MOST = 10_000_000;
const DISC = '<circle cx="200" cy="150" r="100" fill="#336"/>';

async function drawing(name: string, art: string, ground?: string): Promise<string> {
  const path = join(folder, name);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${art}</svg>`;
  const image = sharp(Buffer.from(svg));
  await (ground === undefined ? image : image.flatten({ background: ground })).toFile(path);
  return path;
}

/** Left and right end of an outline at a height, all in pixels of the drawing. */
function across(outline: readonly ShareOfBox[], y: number): readonly [number, number] {
  const crossings = outline.flatMap((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    const [from, to] = [a.y * 300, b.y * 300];
    return from > y === to > y ? [] : [400 * (a.x + ((b.x - a.x) * (y - from)) / (to - from))];
  });
  return [Math.min(...crossings), Math.max(...crossings)];
}

describe('a disc', () => {
  it.each([
    ['on an empty ground', 'disc.png', undefined],
    ['on white, as a photograph', 'disc.jpg', '#ffffff'],
  ])('%s has its round contour, a hair wider, of few corners', async (_, name, ground) => {
    const outline = await readOutline(await drawing(name, DISC, ground), MOST);
    if (!outline) throw new Error('no outline');
    expect(outline.length).toBeLessThan(40);
    for (let y = 52; y < 250; y += 6) {
      const half = Math.sqrt(100 * 100 - (y - 150) * (y - 150));
      const [left, right] = across(outline, y);
      expect(left).toBeLessThanOrEqual(200 - half + 1);
      expect(right).toBeGreaterThanOrEqual(200 + half - 1);
      // Two pixels of the traced copy are four of the drawing; more where the disc is nearly flat.
      const slack = y < 70 || y > 230 ? 30 : 9;
      expect(left).toBeGreaterThanOrEqual(200 - half - slack);
      expect(right).toBeLessThanOrEqual(200 + half + slack);
    }
  });
});

it('hollows between two parts are filled from side to side', async () => {
  const posts =
    '<rect x="80" y="60" width="40" height="180"/><rect x="280" y="60" width="40" height="180"/>';
  const outline = await readOutline(await drawing('posts.png', posts), MOST);
  const [left, right] = across(outline ?? [], 150);
  expect(Math.abs(left - 80)).toBeLessThan(8);
  expect(Math.abs(right - 320)).toBeLessThan(8);
});

it('a picture that fills its box has no contour, nor has an empty one', async () => {
  const full = '<rect width="400" height="300" fill="#888"/>';
  expect(await readOutline(await drawing('full.jpg', full, '#ffffff'), MOST)).toBeUndefined();
  expect(await readOutline(await drawing('white.jpg', '', '#ffffff'), MOST)).toBeUndefined();
});

it('a file that is no picture is refused', async () => {
  await expect(readOutline(join(folder, 'none.png'), MOST)).rejects.toThrow();
});
