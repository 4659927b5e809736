// The command line as a person runs it: exit codes, sentences, and the files that come out.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LayoutReport } from '../../../electron/cli/report.ts';

const SAMPLE = 'samples/dayang-daily';
const REAL_PAGE = 'tests/shared/ingest/copy/real-page.txt';
let folder: string;

beforeAll(() => {
  execFileSync(process.execPath, ['build/dayang.mjs', '--help'], { stdio: 'ignore' });
  folder = mkdtempSync(join(tmpdir(), 'dayang-cli-'));
}, 300_000);

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function dayang(...words: readonly string[]): Ran {
  const env = { ...process.env, DAYANG_LANG: 'en' };
  const ran = spawnSync(process.execPath, ['dist/cli/main.js', ...words], {
    encoding: 'utf8',
    env,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const inFolder = (name: string): string => join(folder, name);

describe('help and mistakes', () => {
  it.each(['new', 'ingest', 'make', 'layout', 'export'])('%s explains itself', (name) => {
    const { code, out } = dayang(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`dayang ${name}`);
  });

  it('an unknown command is one sentence and exit code 2', () => {
    const { code, err } = dayang('print');
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  });

  it.each([
    [['export', SAMPLE], 'Nothing to write'],
    [['export', SAMPLE, '--pdf', 'x.pdf', '--page', 'B09'], 'no page B09'],
    [['export', SAMPLE, '--bad'], 'options'],
    [['layout', 'samples'], 'edition.json'],
    [['make', 'nowhere.txt', '--pdf', 'x.pdf'], 'cannot be read'],
    [['new', 'x', '--paper', 'poster'], 'broadsheet or tabloid'],
    [['new', 'x', '--pages', '0'], 'whole number'],
    [['export', SAMPLE, '--png', 'x.png', '--dpi', '7'], '--dpi'],
  ])('%j is refused with a sentence', (words, part) => {
    const { code, err } = dayang(...words);
    expect(code).toBe(2);
    expect(err).toContain(part);
  });

  it('speaks Chinese on a Chinese machine', () => {
    const env = { ...process.env, DAYANG_LANG: 'zh-CN' };
    const ran = spawnSync(process.execPath, ['dist/cli/main.js', 'export'], {
      encoding: 'utf8',
      env,
    });
    expect(ran.stderr).toContain('没有说是哪一期');
  });
});

describe('layout', () => {
  it('reports every page and story of the sample for programs', () => {
    const { code, out } = dayang('layout', SAMPLE, '--json');
    const report = JSON.parse(out) as LayoutReport;
    expect(code).toBe(0);
    expect(report.pages.map((page) => page.folio)).toEqual(['A01', 'A02', 'A03', 'A04']);
    const warmth = report.pages[2]?.stories.find((story) => story.story === 'warmth-story');
    expect(warmth).toMatchObject({ linesUsed: 111, linesAvailable: 111, over: 0 });
  });

  it('lists every line with how it was filled', () => {
    const { code, out } = dayang('layout', SAMPLE, '--lines');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThan(1000);
    for (const row of rows) expect(row).toHaveLength(7);
    const tones = new Set(rows.map(([, tone]) => tone));
    expect([...tones].every((tone) => /^(?:-|tight|tighter|loose|looser)$/u.test(tone ?? ''))).toBe(
      true,
    );
    const squeezed = rows.find(([, , step]) => step === '5');
    expect(squeezed?.[6]).toMatch(/^Squeezed: as far as ，、；; cost \d+\.\d$/u);
  });
});

describe('export', () => {
  it('writes one page as PDF, SVG and PNG, each named on standard output', () => {
    const files = ['a03.pdf', 'a03.svg', 'a03.png'].map(inFolder);
    const [pdf, svg, png] = files;
    const words = ['--pdf', pdf!, '--svg', svg!, '--png', png!, '--dpi', '30'];
    const { code, out } = dayang('export', SAMPLE, '--page', 'A03', ...words);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual(files);
    for (const file of files) expect(existsSync(file), file).toBe(true);
    execFileSync('qpdf', ['--check', pdf!], { stdio: 'ignore' });
  }, 60_000);

  it('adds the folio when several pages go to one name', () => {
    const { out } = dayang(
      'export',
      SAMPLE,
      '--page',
      'A03',
      '--page',
      'A04',
      '--svg',
      inFolder('p.svg'),
    );
    expect(out.trim().split('\n')).toEqual([inFolder('p-A03.svg'), inFolder('p-A04.svg')]);
  }, 60_000);
});

describe('new, ingest, make', () => {
  it('makes a blank edition, once', () => {
    const target = inFolder('blank');
    expect(
      dayang('new', target, '--paper', 'tabloid', '--pages', '3', '--date', '2026-11-24').code,
    ).toBe(0);
    expect(readdirSync(join(target, 'pages'))).toHaveLength(3);
    expect(dayang('new', target, '--paper', 'tabloid', '--pages', '3').code).toBe(2);
    expect(dayang('layout', target).code).toBe(0);
  });

  it('reads the real page into five articles of an edition', () => {
    const target = inFolder('desk');
    dayang('new', target, '--paper', 'broadsheet', '--pages', '1', '--date', '2026-11-24');
    const { code, out } = dayang('ingest', REAL_PAGE, '--into', target, '--json');
    expect(code).toBe(1);
    const report = JSON.parse(out) as { articles: { characters: number }[] };
    expect(report.articles.reduce((sum, article) => sum + article.characters, 0)).toBe(6033);
    expect(readdirSync(join(target, 'articles'))).toHaveLength(5);
  });

  it('sets raw copy straight into pages that open as an edition', () => {
    const [pdf, target] = [inFolder('made.pdf'), inFolder('made')];
    const { code } = dayang(
      'make',
      REAL_PAGE,
      '--paper',
      'broadsheet',
      '--pdf',
      pdf,
      '--edition',
      target,
    );
    expect(code).toBe(1);
    const report = JSON.parse(dayang('layout', target, '--json').out) as LayoutReport;
    const over = report.pages.flatMap((page) => page.stories).filter((story) => story.over > 0);
    expect(over).toEqual([]);
    execFileSync('qpdf', ['--check', pdf], { stdio: 'ignore' });
  });

  it('says which byte of a file is wrong, and refuses what is no copy', () => {
    const bad = inFolder('bad.txt');
    writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    expect(dayang('make', bad, '--pdf', inFolder('bad.pdf')).code).toBe(2);
    writeFileSync(bad, '');
    expect(dayang('make', bad, '--pdf', inFolder('bad.pdf')).code).toBe(2);
  });

  it('a damaged article is named, the rest is laid out, and the file stays as it is', () => {
    const target = inFolder('damaged');
    dayang('make', REAL_PAGE, '--edition', target);
    const name = readdirSync(join(target, 'articles'))[0]!;
    const file = join(target, 'articles', name);
    writeFileSync(file, '{ "format": 1,');
    const { code, err } = dayang('export', target, '--pdf', inFolder('d.pdf'));
    expect(code).toBe(1);
    expect(err).toContain(name);
    expect(readFileSync(file, 'utf8')).toBe('{ "format": 1,');
  });
});
