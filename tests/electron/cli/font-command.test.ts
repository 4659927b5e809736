// `dayang font` as a person runs it, and what export and layout say of an edition with fonts of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnFont } from '../../../shared/model/own-font.ts';
import { carriedBook, carriedFont, fontBytes } from '../../shared/fonts/carried-fonts.ts';
import { cffTwin, collectionOf, withRights } from '../../support/cff-twin.ts';
import { judge, missingPrograms } from '../../shared/export/pdf/judges.ts';

let folder = '';
let edition = '';

beforeAll(() => {
  execFileSync(process.execPath, ['build/dayang.mjs', '--help'], { stdio: 'ignore' });
  folder = mkdtempSync(join(tmpdir(), 'dayang-font-'));
  edition = join(folder, 'edition');
  cpSync('samples/dayang-daily', edition, { recursive: true });
  const book = carriedBook();
  const plain = fontBytes('source-serif-4-400');
  const twin = cffTwin(plain, carriedFont(book, 'source-serif-4-400'));
  book.close();
  writeFileSync(join(folder, 'serif.ttc'), collectionOf([plain, twin]));
  writeFileSync(join(folder, 'locked.ttf'), withRights(plain, 2));
  writeFileSync(join(folder, 'copy.ttf'), '本报讯');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dayang(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const env = { ...process.env, DAYANG_LANG: 'en' };
  const ran = spawnSync(process.execPath, ['dist/cli/main.js', ...words], {
    encoding: 'utf8',
    env,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

interface HouseOnDisk {
  ownFonts?: OwnFont[];
  faces: Record<string, { han: string; latin: string }>;
}

function readHouse(): HouseOnDisk {
  const text = readFileSync(join(edition, 'edition.json'), 'utf8');
  return (JSON.parse(text) as { paper: { house: HouseOnDisk } }).paper.house;
}

/** Sets the letters of the song face in a font. */
function setSongIn(latin: string): void {
  const path = join(edition, 'edition.json');
  const whole = JSON.parse(readFileSync(path, 'utf8')) as { paper: { house: HouseOnDisk } };
  whole.paper.house.faces['song'] = { han: 'noto-serif-sc-400', latin };
  writeFileSync(path, JSON.stringify(whole));
}

describe('dayang font', () => {
  it('explains itself', () => {
    const { code, out } = dayang('font', '--help');
    expect(code).toBe(0);
    expect(out).toContain('dayang font FILE [--into FOLDER]');
  });

  it('says the facts of every font of a file', () => {
    const { code, out } = dayang('font', join(folder, 'serif.ttc'));
    expect(code).toBe(0);
    expect(out).toContain('Font: Source Serif 4 (number 1 of 2 in the file)');
    expect(out).toContain('Font: Source Serif 4 (number 2 of 2 in the file)');
    expect(out).toMatch(/Outlines: PostScript \(CFF\), \d+ glyphs/u);
    expect(out).toContain('Embedding: allowed, even to be installed');
  });

  it('says them for programs', () => {
    const { out } = dayang('font', join(folder, 'serif.ttc'), '--face', '2', '--json');
    expect(JSON.parse(out)).toMatchObject([{ face: 1, outlines: 'cff', script: 'latin' }]);
  });

  it.each([
    [[], 'No font was named'],
    [['copy.ttf'], 'is not a font file'],
    [['nowhere.ttf'], 'nowhere.ttf'],
    [['serif.ttc', '--face', '3'], 'there is no number 3'],
    [['serif.ttc', '--face', '0'], '--face'],
  ])('%j is refused with a sentence', (words, part) => {
    const paths = words.map((word) => (/\.tt[cf]$/u.test(word) ? join(folder, word) : word));
    const { code, err } = dayang('font', ...paths);
    expect(code).toBe(2);
    expect(err).toContain(part);
  });

  it('adds a font to an edition, once', () => {
    const words = ['font', join(folder, 'serif.ttc'), '--face', '2', '--into', edition];
    expect(dayang(...words).code).toBe(0);
    expect(dayang(...words).code).toBe(0);
    const fonts = readHouse().ownFonts ?? [];
    expect(fonts.map(({ face }) => face)).toEqual([1]);
    expect(existsSync(join(edition, 'fonts', fonts[0]?.file ?? ''))).toBe(true);
  });
});

describe('an edition with a font of its own', () => {
  it.skipIf(missingPrograms('pdffonts').length > 0)('prints in it', () => {
    const [font] = readHouse().ownFonts ?? [];
    setSongIn(font?.key ?? '');
    const pdf = join(folder, 'page.pdf');
    expect(dayang('export', edition, '--page', 'A01', '--pdf', pdf).code).toBe(0);
    const file = judge(readFileSync(pdf));
    expect(file.run('pdffonts', 'file')).toMatch(
      /SourceSerif4-Regular\s+CID Type 0C\s+Identity-H\s+yes yes yes/u,
    );
    file.close();
  });

  it('names the font when its file is gone, and sets the page in another', () => {
    const [font] = readHouse().ownFonts ?? [];
    const path = join(edition, 'fonts', font?.file ?? '');
    const bytes = readFileSync(path);
    rmSync(path);
    const pdf = join(folder, 'without.pdf');
    const { code, err } = dayang('export', edition, '--page', 'A01', '--pdf', pdf);
    expect(code).toBe(1);
    expect(err).toContain('is not in the folder of the edition; Source Serif 4 Regular stands in');
    expect(existsSync(pdf)).toBe(true);
    expect(dayang('layout', edition).code).toBe(1);
    writeFileSync(path, bytes);
    expect(dayang('layout', edition).code).toBe(0);
  });

  it('is not exported in a font that may not be embedded, but is drawn in it', () => {
    const added = dayang('font', join(folder, 'locked.ttf'), '--into', edition);
    expect(added.code).toBe(1);
    const locked = readHouse().ownFonts?.find(({ embedding }) => embedding === 'restricted');
    setSongIn(locked?.key ?? '');
    for (const words of [
      ['--pdf', join(folder, 'locked.pdf')],
      ['--html', join(folder, 'locked')],
    ]) {
      const { code, err } = dayang('export', edition, '--page', 'A01', ...words);
      expect(code).toBe(2);
      expect(err).toContain('does not allow it to be embedded');
      expect(existsSync(words[1] ?? '')).toBe(false);
    }
    const drawn = dayang('export', edition, '--page', 'A01', '--svg', join(folder, 'locked.svg'));
    expect(drawn.code).toBe(1);
    expect(drawn.err).toContain('no PDF or web page can be made');
  });
});
