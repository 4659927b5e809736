// A paper's own fonts on the disk: copied in whole, read back as they were, named when they are gone, changed
// or damaged, and mended by importing them again.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEditionFonts } from '../../../electron/fonts/edition-fonts.ts';
import {
  importFont,
  readCard,
  readFaces,
  readOwnFont,
} from '../../../electron/fonts/import-font.ts';
import type { Failure, Result } from '../../../shared/base/result.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { OwnFont } from '../../../shared/model/own-font.ts';
import { sayFailure } from '../../../shared/words/words.ts';
import { carriedBook, carriedFont, fontBytes } from '../../shared/fonts/carried-fonts.ts';
import { smallPaper } from '../../support/build-edition.ts';
import { cffTwin, collectionOf } from '../../support/cff-twin.ts';

const carried = carriedBook();
afterAll(() => carried.close());
const scratch = mkdtempSync(join(tmpdir(), 'dayang-fonts-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PLAIN = fontBytes('libre-franklin-500');
const TWIN = cffTwin(PLAIN, carriedFont(carried, 'libre-franklin-500'));
const files = join(scratch, 'files');
mkdirSync(files);
writeFileSync(join(files, 'plain.ttf'), PLAIN);
writeFileSync(join(files, 'twin.otf'), TWIN);
writeFileSync(join(files, 'both.ttc'), collectionOf([PLAIN, TWIN]));
writeFileSync(join(files, 'copy.ttf'), '本报讯');

let folder = '';
let number = 0;
beforeEach(() => {
  number += 1;
  folder = join(scratch, `edition-${number}`);
  mkdirSync(folder);
});

async function take(name: string, face = 0, known: readonly OwnFont[] = []): Promise<OwnFont> {
  const font = await importFont({ folder, path: join(files, name), face, known });
  if (!font.ok) throw new Error(sayFailure('en', font.failure));
  return font.value;
}

function failureOf(result: Result<unknown>): Failure | undefined {
  return result.ok ? undefined : result.failure;
}

function editionWith(...ownFonts: readonly OwnFont[]): Edition {
  const edition = smallPaper();
  const house = { ...edition.paper.house, ownFonts };
  return { ...edition, paper: { ...edition.paper, house } };
}

describe('a font file', () => {
  it.each([
    ['plain.ttf', 'ttf', undefined],
    ['twin.otf', 'otf', undefined],
    ['both.ttc', 'ttc', 0],
  ])('%s is copied whole under its key', async (name, ending, face) => {
    const font = await take(name);
    expect(font).toMatchObject({
      name: 'Libre Franklin Medium',
      file: `${font.key}.${ending}`,
      script: 'latin',
      embedding: 'installable',
      standIn: 'libre-franklin-500',
    });
    expect(font.face).toBe(face);
    expect(readdirSync(join(folder, 'fonts'))).toEqual([font.file]);
    const copied = readFileSync(join(folder, 'fonts', font.file));
    expect(copied.equals(readFileSync(join(files, name)))).toBe(true);
    const read = await readOwnFont(folder, font);
    expect(read.ok && Buffer.from(read.value).equals(copied)).toBe(true);
  });

  it('of several fonts is copied once', async () => {
    const first = await take('both.ttc', 0);
    const second = await take('both.ttc', 1, [first]);
    expect([second.face, second.file]).toEqual([1, first.file]);
    expect(second.key).not.toBe(first.key);
    expect(readdirSync(join(folder, 'fonts'))).toHaveLength(1);
  });

  it('that is known already gives the very record again', async () => {
    const font = await take('twin.otf');
    expect(await take('twin.otf', 0, [font])).toBe(font);
  });

  it('takes away what an import that was killed has left', async () => {
    mkdirSync(join(folder, 'fonts'));
    // No process has so high a number; our own one is still at work.
    writeFileSync(join(folder, 'fonts', `.~${'0'.repeat(16)}.999999999.tmp`), 'half a font');
    const ours = `.~${'1'.repeat(16)}.${process.pid}.tmp`;
    writeFileSync(join(folder, 'fonts', ours), 'half a font');
    const font = await take('twin.otf');
    expect(readdirSync(join(folder, 'fonts')).sort()).toEqual([ours, font.file]);
  });

  it('is looked at before it is taken', () => {
    const faces = readFaces(join(files, 'both.ttc'));
    expect(faces).toEqual({ ok: true, value: ['Libre Franklin Medium', 'Libre Franklin Medium'] });
    const card = readCard(join(files, 'both.ttc'), 1);
    expect(card.ok && card.value).toMatchObject({ face: 1, faces: 2, outlines: 'cff' });
  });

  it.each([
    ['copy.ttf', 0, 'font-unknown'],
    ['nowhere.ttf', 0, 'file-gone'],
    ['', 0, 'file-disk'],
    ['both.ttc', 2, 'font-no-face'],
  ])('%s (%i) is refused, and nothing is copied', async (name, face, code) => {
    const result = await importFont({ folder, path: join(files, name), face, known: [] });
    expect(failureOf(result)?.code).toBe(code);
    expect(existsSync(join(folder, 'fonts'))).toBe(false);
  });
});

describe('the fonts of an edition', () => {
  it('are those in its folder and those of the program', async () => {
    const font = await take('both.ttc', 1);
    const book = makeEditionFonts(editionWith(font), folder, carried);
    expect(book.find(font.key)).toMatchObject({
      key: font.key,
      glyphCount: carriedFont(carried, 'libre-franklin-500').glyphCount,
    });
    expect(book.find(font.key)).toBe(book.find(font.key));
    expect(book.find(font.key)?.subset([]).kind).toBe('cff');
    expect(book.failureOf?.(font.key)).toBeUndefined();
    expect(book.find('noto-serif-sc-400')).toBe(carried.find('noto-serif-sc-400'));
    expect(book.find('ghost')).toBeUndefined();
    expect(book.failureOf?.('ghost')?.code).toBe('font-unlisted');
  });

  it.each([
    ['gone', 'font-file-gone', (path: string) => rmSync(path)],
    ['changed', 'font-file-changed', (path: string) => writeFileSync(path, PLAIN)],
    ['cut off', 'font-file-changed', (path: string) => writeFileSync(path, TWIN.slice(0, 4000))],
    [
      'of another kind',
      'font-file-gone',
      (path: string) => {
        rmSync(path);
        rmSync(join(path, '..'), { recursive: true });
      },
    ],
  ])('one that is %s is named, and a carried font stands in', async (_, code, harm) => {
    const font = await take('twin.otf');
    harm(join(folder, 'fonts', font.file));
    const book = makeEditionFonts(editionWith(font), folder, carried);
    expect(book.failureOf?.(font.key)).toBeUndefined();
    expect(book.find(font.key)?.key).toBe('libre-franklin-500');
    expect(book.failureOf?.(font.key)).toEqual({
      code,
      values: { name: font.name, file: font.file },
    });
    expect(failureOf(await readOwnFont(folder, font))?.code).toBe(code);
  });

  it('one that is damaged is put right by importing it again', async () => {
    const font = await take('twin.otf');
    writeFileSync(join(folder, 'fonts', font.file), 'rubbish');
    await take('twin.otf', 0, [font]);
    const book = makeEditionFonts(editionWith(font), folder, carried);
    expect(book.find(font.key)?.key).toBe(font.key);
  });

  it('a record that lies about its file does not lead out of the folder', async () => {
    const font = await take('twin.otf');
    const read = await readOwnFont(folder, { ...font, file: '../../files/twin.otf' });
    expect(failureOf(read)?.code).toBe('file-outside');
  });
});
