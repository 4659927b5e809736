// The fonts of the layout worker: fetched when they are asked for, the paper's own by its window, and named
// when they cannot be used.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeFontFetcher } from '../../../renderer/workers/font-fetcher.ts';
import { makeOwnFontFiles, type FontAnswer } from '../../../renderer/workers/own-font-files.ts';
import { failed, success } from '../../../shared/base/result.ts';
import type { OwnFont } from '../../../shared/model/own-font.ts';
import { carriedBook, fontBytes } from '../../shared/fonts/carried-fonts.ts';

carriedBook().close();

const FONT: OwnFont = {
  key: 'paper-sans-0123456789',
  name: 'Paper Sans',
  file: 'paper-sans-0123456789.ttf',
  digest: '0123456789abcdef'.repeat(4),
  script: 'latin',
  embedding: 'installable',
  standIn: 'libre-franklin-700',
};
const GONE = failed('font-file-gone', { name: FONT.name, file: FONT.file });

/** A fetcher of the built program whose own fonts are answered by the test; it notes what was fetched. */
function fetcher(answer: () => FontAnswer) {
  const fetched: string[] = [];
  const fonts = makeFontFetcher({
    carried: (path) => {
      fetched.push(path);
      return Promise.resolve(new Uint8Array(readFileSync(`dist/${path}`)));
    },
    own: (font) => {
      fetched.push(font.file);
      return Promise.resolve(answer());
    },
  });
  return { fonts, fetched };
}

test('a font that is asked for in vain is wanted, loaded once, and then there in a new book', async () => {
  const { fonts, fetched } = fetcher(() => success(fontBytes('libre-franklin-400')));
  const before = fonts.book();
  expect(before.find(FONT.key)).toBeUndefined();
  expect(fonts.takeWanted()).toEqual([FONT.key]);
  expect(fonts.takeWanted()).toEqual([]);
  expect(await fonts.load([FONT.key], [FONT])).toBe(true);
  expect(fonts.book()).not.toBe(before);
  expect(fonts.book().find(FONT.key)?.key).toBe(FONT.key);
  expect(fonts.book().failureOf?.(FONT.key)).toBeUndefined();
  expect(await fonts.load([FONT.key], [FONT])).toBe(false);
  expect(fetched).toEqual(expect.arrayContaining(['wasm/harfbuzz.wasm', FONT.file]));
  expect(fetched).toHaveLength(2);
});

test('one that cannot be used is named, stood in for, and asked for again when files are mended', async () => {
  let answer: FontAnswer = GONE;
  const { fonts } = fetcher(() => answer);
  await fonts.load([FONT.key], [FONT]);
  expect(fonts.book().find(FONT.key)?.key).toBe('libre-franklin-700');
  expect(fonts.book().failureOf?.(FONT.key)).toEqual(GONE.ok ? undefined : GONE.failure);
  expect(fonts.takeWanted()).toEqual([]);
  answer = success(fontBytes('libre-franklin-400'));
  fonts.forgetFiles();
  expect(fonts.book().find(FONT.key)).toBeUndefined();
  await fonts.load(fonts.takeWanted(), [FONT]);
  expect(fonts.book().find(FONT.key)?.key).toBe(FONT.key);
});

test('a damaged file and a font that nobody has are named too', async () => {
  const { fonts } = fetcher(() => success(new Uint8Array(100)));
  await fonts.load([FONT.key, 'ghost'], [FONT]);
  expect(fonts.book().failureOf?.(FONT.key)).toEqual({
    code: 'font-unknown',
    values: { name: 'Paper Sans' },
  });
  expect(fonts.book().failureOf?.('ghost')?.code).toBe('font-unlisted');
  expect(fonts.book().find('ghost')).toBeUndefined();
});

test('answers of the window find the question they belong to', async () => {
  const asked: string[] = [];
  const files = makeOwnFontFiles((key) => asked.push(key));
  const other = { ...FONT, key: 'paper-serif-0123456789' };
  const [first, second] = [files.fetch(FONT), files.fetch(other)];
  expect(asked).toEqual([FONT.key, other.key]);
  files.take(other.key, success(new Uint8Array([2])));
  files.take(FONT.key, GONE);
  expect(await first).toBe(GONE);
  expect(await second).toEqual(success(new Uint8Array([2])));
});
