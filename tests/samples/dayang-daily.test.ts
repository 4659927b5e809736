// The sample newspaper as it is on disk: it opens whole, every page is full, nothing is over, and its PDF
// carries every character of its copy.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pressPdf, startPress } from '../../electron/press/press.ts';
import type { ExportRun } from '../../electron/export/export-run.ts';
import type { OpenedEdition } from '../../electron/files/edition-folder.ts';
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import { editionToFiles } from '../../shared/model/edition-json.ts';
import { textOf } from '../../shared/model/text.ts';
import { openSample } from '../support/open-sample.ts';
import { valueOf } from '../support/value-of.ts';

let opened: OpenedEdition;
let run: ExportRun;

beforeAll(async () => {
  ({ opened, run } = await openSample('dayang-daily'));
});

const allPages = () => opened.edition.pageIds.flatMap((id) => opened.edition.pages[id] ?? []);

describe('the sample newspaper', () => {
  it('opens whole, and saving it would change no byte', () => {
    expect(opened.damaged).toEqual([]);
    expect(opened.problems).toEqual([]);
    for (const [path, text] of editionToFiles(opened.edition)) {
      expect(opened.files.get(path)?.text, path).toBe(text);
    }
  });

  it('has four pages, each at least 99 % full', () => {
    expect(allPages().map((page) => page.folio)).toEqual(['A01', 'A02', 'A03', 'A04']);
    for (const page of run.laidOut.pages) expect(page.fill, page.page).toBeGreaterThanOrEqual(0.99);
  });

  it('has nothing over, and nothing that must not go to press', () => {
    for (const fit of run.laidOut.stories) expect(fit.over, fit.story).toBeLessThanOrEqual(0);
    expect(run.laidOut.problems).toEqual([]);
  });

  it('has the five articles of the real page on A03, all 6,033 characters of them', () => {
    const ids = ['warmth', 'medicine', 'audit', 'training', 'science'];
    const texts = ids.map((id) => (opened.edition.articles[id]?.blocks ?? []).map(textOf).join(''));
    expect(texts.join('').replaceAll(/\s/gu, '')).toHaveLength(6033);
  });

  it('sends its lead from the front page to A02 with a line at both ends', () => {
    const words = run.laidOut.pages.map((page) =>
      page.frames
        .flatMap((frame) => frame.lines)
        .filter((line) => !line.source)
        .map((line) => line.line.runs.map((run) => run.text).join('')),
    );
    expect(words[0]).toContain('（下转A02版）');
    expect(words[1]).toContain('（上接A01版）');
  });

  it('no page shows a block of an article twice', () => {
    const seen = new Map<string, string>();
    for (const page of run.laidOut.pages) {
      for (const frame of page.frames) {
        for (const { source, line } of frame.lines) {
          if (!source) continue;
          const key = `${source.article} ${source.block} ${line.from}`;
          expect(seen.get(key), key).toBeUndefined();
          seen.set(key, frame.frame);
        }
      }
    }
  });
});

it('the PDF carries every character of the copy', async () => {
  const { bytes, failures } = valueOf(await pressPdf(run, allPages()));
  expect(failures).toEqual([]);
  const file = join(mkdtempSync(join(tmpdir(), 'dayang-sample-')), 'sample.pdf');
  writeFileSync(file, bytes);
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  const counts = countOf(text);
  const wanted = countOf(
    Object.values(opened.edition.articles).map((a) => a.blocks.map(textOf).join('')).join(''),
  );
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

it('the same edition gives the same bytes', async () => {
  const again = startPress(opened.edition, makeNodeFontBook(), opened.folder);
  const page = allPages().slice(2, 3);
  const first = valueOf(await pressPdf(run, page));
  const second = valueOf(await pressPdf(again, page));
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});
