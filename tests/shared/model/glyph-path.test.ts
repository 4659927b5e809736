/** Path data of drawing programs, read into plain absolute steps; resvg draws what we read as it draws the data. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readGlyphPath } from '../../../shared/model/glyph-path.ts';

const SQUARE = 'M0 0L1000 0L1000 1000L0 1000Z';

function written(data: string): string | undefined {
  const path = readGlyphPath(data);
  if (!path) return undefined;
  let next = 0;
  return [...path.commands]
    .map((command) => {
      const count = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }[command] ?? 0;
      next += count;
      return command + path.points.slice(next - count, next).join(' ');
    })
    .join('');
}

describe('path data', () => {
  it.each([
    ['M0 0L1000 0L1000 1000L0 1000Z', SQUARE],
    ['m0,0 1000,0 0,1000 -1000,0z', SQUARE],
    ['M0 0H1000V1000H0', SQUARE],
    ['M0 0h1e3v1000h-1000z', SQUARE],
    ['M0 0h10v10zm20 0h10v10z', 'M0 0L10 0L10 10ZM20 0L30 0L30 10Z'],
    ['M0 0q5 0 5 5t', undefined],
    ['M.5.5L10-1-3 4', 'M0.5 0.5L10 -1L-3 4Z'],
    ['M0 0c1 2 3 4 5 6Q1 1 2 2', 'M0 0C1 2 3 4 5 6Q1 1 2 2Z'],
  ])('%s', (data, steps) => {
    expect(written(data)).toBe(steps);
  });

  it.each([
    '',
    'Z',
    'M1',
    'M0 0',
    'L0 0 1 1 2 2',
    'M0 0A1 1 0 0 0 2 2z',
    'M0 0L1 1 2',
    'M0 0L9e9 0 1 1',
  ])('“%s” is none', (data) => {
    expect(readGlyphPath(data)).toBeUndefined();
  });

  it('draws what the data draws', async () => {
    const data =
      'm100,80 h800 v640 h-800 z M500 200c-110 0-200 90-200 200 0 110 90 200 200 200q200 0 200-200z' +
      ' m-300 500 l600 0 0 80-600 0';
    const draw = async (path: string): Promise<Buffer> =>
      sharp(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="200" height="200"><path d="${path}"/></svg>`,
        ),
      )
        .raw()
        .toBuffer();
    expect(await draw(written(data) ?? '')).toEqual(await draw(data));
  });
});
