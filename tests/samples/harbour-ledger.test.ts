// The English sample as it is on disk: it opens whole, both pages are full, nothing is over, its lines are
// even, and its PDF carries every character of its copy.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pressPdf } from '../../electron/press/press.ts';
import type { ExportRun } from '../../electron/export/export-run.ts';
import type { OpenedEdition } from '../../electron/files/edition-folder.ts';
import { articleText } from '../../shared/model/article.ts';
import { editionToFiles } from '../../shared/model/edition-json.ts';
import { textOf } from '../../shared/model/text.ts';
import { openSample } from '../support/open-sample.ts';
import { valueOf } from '../support/value-of.ts';

let opened: OpenedEdition;
let run: ExportRun;

beforeAll(async () => {
  ({ opened, run } = await openSample('harbour-ledger'));
});

const allPages = () => opened.edition.pageIds.flatMap((id) => opened.edition.pages[id] ?? []);

describe('the English sample', () => {
  it('opens whole, and saving it would change no byte', () => {
    expect(opened.damaged).toEqual([]);
    expect(opened.problems).toEqual([]);
    for (const [path, text] of editionToFiles(opened.edition)) {
      expect(opened.files.get(path)?.text, path).toBe(text);
    }
  });

  it('has two facing pages, each at least 99 % full', () => {
    expect(allPages().map((page) => page.folio)).toEqual(['A2', 'A3']);
    for (const page of run.laidOut.pages) expect(page.fill, page.page).toBeGreaterThanOrEqual(0.99);
  });

  it('has nothing over, and nothing that must not go to press', () => {
    for (const fit of run.laidOut.stories) expect(fit.over, fit.story).toBeLessThanOrEqual(0);
    expect(run.laidOut.problems).toEqual([]);
  });

  it('is all in English, more than 5,000 words', () => {
    const articles = Object.values(opened.edition.articles);
    expect(articles.map((article) => article.lang).filter((lang) => lang !== 'en')).toEqual([]);
    const words = articles.flatMap((article) => articleText(article).split(/\s+/u));
    expect(words.length).toBeGreaterThan(5000);
  });

  it('every word of its copy stands in a line exactly once', () => {
    const set = new Map<string, string[]>();
    for (const { source, line } of run.laidOut.pages.flatMap((page) =>
      page.frames.flatMap((frame) => frame.lines),
    )) {
      if (!source) continue;
      const key = `${source.article} ${source.block}`;
      const block = opened.edition.articles[source.article]?.blocks[source.block];
      const text = block ? textOf(block).slice(line.from, line.to) : '';
      set.set(key, [...(set.get(key) ?? []), text]);
    }
    for (const article of Object.values(opened.edition.articles)) {
      article.blocks.forEach((block, i) => {
        const lines = set.get(`${article.id} ${i}`) ?? [];
        const bare = (text: string): string => text.replaceAll(/\s/gu, '');
        expect(bare(lines.join('')), `${article.id} ${i}`).toBe(bare(textOf(block)));
      });
    }
  });
});

describe('its lines', () => {
  const bodyLines = () =>
    run.laidOut.pages.flatMap((page) =>
      page.frames.map((frame) =>
        frame.lines.flatMap(({ source, line }) => {
          const block = source && opened.edition.articles[source.article]?.blocks[source.block];
          return block?.type === 'paragraph' ? [line] : [];
        }),
      ),
    );

  it('no word space is spread by more than a tenth of an em beyond its half em, but in one line of a hundred', () => {
    const full = bodyLines()
      .flat()
      .filter((line) => !line.last);
    const loose = full.filter((line) => line.fit.letterSpace > 0.1);
    expect(full.length).toBeGreaterThan(600);
    expect(loose.length / full.length).toBeLessThan(0.01);
  });

  it('fewer than one line in ten ends with a hyphen', () => {
    const lines = bodyLines().flat();
    const hyphens = lines.filter((line) => line.hyphenated);
    expect(hyphens.length / lines.length).toBeLessThan(0.1);
  });

  it('never more than two lines in a row end with a hyphen', () => {
    for (const lines of bodyLines()) {
      let inRow = 0;
      for (const line of lines) {
        inRow = line.hyphenated ? inRow + 1 : 0;
        expect(inRow).toBeLessThanOrEqual(2);
      }
    }
  });
});

it('the PDF carries every character of the copy', async () => {
  const { bytes, failures } = valueOf(await pressPdf(run, allPages()));
  expect(failures).toEqual([]);
  const file = join(mkdtempSync(join(tmpdir(), 'dayang-harbour-')), 'sample.pdf');
  writeFileSync(file, bytes);
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  const counts = countOf(text);
  const wanted = countOf(Object.values(opened.edition.articles).map(articleText).join(''));
  const lost = [...wanted].filter(([character, count]) => (counts.get(character) ?? 0) < count);
  expect(lost).toEqual([]);
});

function countOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replaceAll(/[\s\u00ad]/gu, '')) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}
