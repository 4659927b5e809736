/** `dayang export EDITION …`: writes pages of an edition as PDF, HTML, SVG and PNG. */
import { success, type Result } from '../../shared/base/result.ts';
import type { Page } from '../../shared/model/page.ts';
import { sayProblem } from '../../shared/words/words.ts';
import { openEdition } from '../files/edition-folder.ts';
import { makeNodeFontBook } from '../fonts/node-font-book.ts';
import { Exit, refuse, refuseWith, tell, type CommandCall } from './command.ts';
import { readOptions, type ReadOptions } from './options.ts';
import { nameOutput, writeOutput } from './output.ts';
import { fileForPage, pagesWanted } from './pages-wanted.ts';
import { pressPdf, startPress, type PressRun } from './press.ts';
import { readWholeNumber } from './read-number.ts';

const NAMES = { values: ['page', 'pdf', 'html', 'svg', 'png', 'dpi'], flags: [] };

/** Exports pages; exit code 1 when a person should look at something on them first. */
export async function exportCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, NAMES);
  if (!options.ok) return refuse(lang, options.failure);
  const [folder] = options.value.files;
  if (folder === undefined) return refuseWith(lang, 'cli.no-edition');
  if (!['pdf', 'html', 'svg', 'png'].some((name) => options.value.value(name) !== undefined)) {
    return refuseWith(lang, 'cli.no-output');
  }
  const opened = await openEdition(folder);
  if (!opened.ok) return refuse(lang, opened.failure);
  const { edition, damaged } = opened.value;
  const pages = pagesWanted(edition, options.value.all('page'));
  if (!pages.ok) return refuse(lang, pages.failure);
  const run = startPress(edition, makeNodeFontBook(), opened.value.folder);
  const written = await writeAll(run, pages.value, options.value);
  if (!written.ok) return refuse(lang, written.failure);
  written.value.forEach(nameOutput);
  for (const page of run.laidOut.pages.filter((laidOut) =>
    pages.value.some((p) => p.id === laidOut.page),
  )) {
    const folio = edition.pages[page.page]?.folio ?? '';
    tell(lang, 'cli.page-fill', { folio, percent: (page.fill * 100).toFixed(1) });
  }
  const errors = run.laidOut.problems.filter((problem) => problem.level === 'error');
  for (const problem of errors) process.stderr.write(`${sayProblem(lang, problem)}\n`);
  for (const { failure } of damaged) refuse(lang, failure);
  return errors.length + damaged.length > 0 ? Exit.problems : Exit.done;
}

type Written = Result<readonly string[]>;

async function writeAll(
  run: PressRun,
  pages: readonly Page[],
  options: ReadOptions,
): Promise<Written> {
  const files: string[] = [];
  const steps = [writePdf, writeHtml, writeSvg, writePng];
  for (const step of steps) {
    const written = await step(run, pages, options);
    if (!written.ok) return written;
    files.push(...written.value);
  }
  return success(files);
}

async function writePdf(
  run: PressRun,
  pages: readonly Page[],
  options: ReadOptions,
): Promise<Written> {
  const file = options.value('pdf');
  if (file === undefined) return success([]);
  const written = writeOutput(file, await pressPdf(run, pages));
  return written.ok ? success([written.value]) : written;
}

async function writeHtml(
  run: PressRun,
  pages: readonly Page[],
  options: ReadOptions,
): Promise<Written> {
  const folder = options.value('html');
  if (folder === undefined) return success([]);
  const { writeSite } = await import('../export/html-site.ts');
  return writeSite(run, pages, folder);
}

async function writeSvg(
  run: PressRun,
  pages: readonly Page[],
  options: ReadOptions,
): Promise<Written> {
  const target = options.value('svg');
  if (target === undefined) return success([]);
  const { drawSvg } = await import('../export/page-pictures.ts');
  return writeEach(pages, target, '.svg', (page) => drawSvg(run, page));
}

async function writePng(
  run: PressRun,
  pages: readonly Page[],
  options: ReadOptions,
): Promise<Written> {
  const target = options.value('png');
  if (target === undefined) return success([]);
  const dpi = readWholeNumber('--dpi', options.value('dpi') ?? '150', 10, 1200);
  if (!dpi.ok) return dpi;
  const { drawPng } = await import('../export/page-pictures.ts');
  return writeEach(pages, target, '.png', (page) => drawPng(run, page, dpi.value));
}

async function writeEach(
  pages: readonly Page[],
  target: string,
  ending: string,
  draw: (page: Page) => Promise<Uint8Array | string>,
): Promise<Written> {
  const files: string[] = [];
  for (const page of pages) {
    const file = fileForPage(target, page.folio, { only: pages.length === 1, ending });
    const written = writeOutput(file, await draw(page));
    if (!written.ok) return written;
    files.push(written.value);
  }
  return success(files);
}
