/** `dayang export EDITION …`: writes pages of an edition as PDF, HTML, SVG and PNG. */
import { success, type Failure, type Result } from '../../shared/base/result.ts';
import type { Page } from '../../shared/model/page.ts';
import { sayProblem } from '../../shared/words/words.ts';
import { findForbiddenFont } from '../../shared/export/forbidden-font.ts';
import { listsOf, type ExportRun } from '../export/export-run.ts';
import { openEdition } from '../files/edition-folder.ts';
import { makeEditionFonts } from '../fonts/edition-fonts.ts';
import { Exit, refuse, refuseWith, tell, type CommandCall } from './command.ts';
import { readOptions, type ReadOptions } from './options.ts';
import { nameOutput, writeOutput } from './output.ts';
import { fileForPage, pagesWanted } from './pages-wanted.ts';
import { pressPdf, startPress } from './press.ts';
import { readWholeNumber } from './read-number.ts';

const NAMES = { values: ['page', 'pdf', 'html', 'svg', 'png', 'dpi'], flags: [] };

/** Exports pages; exit code 1 when a person should look at something on them first. */
export async function exportCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, NAMES);
  if (!options.ok) return refuse(lang, options.failure);
  const [folder] = options.value.files;
  if (folder === undefined) return refuseWith(lang, 'cli.no-edition');
  if (!OUTPUTS.some((name) => options.value.value(name) !== undefined)) {
    return refuseWith(lang, 'cli.no-output');
  }
  const opened = await openEdition(folder);
  if (!opened.ok) return refuse(lang, opened.failure);
  const { edition, damaged } = opened.value;
  const pages = pagesWanted(edition, options.value.all('page'));
  if (!pages.ok) return refuse(lang, pages.failure);
  const { folder: root } = opened.value;
  const run = startPress(edition, makeEditionFonts(edition, root), root);
  const unread: Failure[] = [];
  const written = await writeAll({ run, pages: pages.value, options: options.value, unread });
  if (!written.ok) return refuse(lang, written.failure);
  written.value.forEach(nameOutput);
  const failures = [...damaged.map((file) => file.failure), ...unread];
  for (const failure of failures) refuse(lang, failure);
  const errors = sayFindings(run, pages.value, lang) + failures.length;
  return errors > 0 ? Exit.problems : Exit.done;
}

const OUTPUTS = ['pdf', 'html', 'svg', 'png'];

/** Says how full the pages are and what must not go to press; gives the number of those. */
function sayFindings(run: ExportRun, pages: readonly Page[], lang: CommandCall['lang']): number {
  const wanted = new Map(pages.map((page) => [page.id, page.folio]));
  for (const { page, fill } of run.laidOut.pages) {
    const folio = wanted.get(page);
    if (folio !== undefined)
      tell(lang, 'cli.page-fill', { folio, percent: (fill * 100).toFixed(1) });
  }
  const errors = run.laidOut.problems.filter((problem) => problem.level === 'error');
  for (const problem of errors) process.stderr.write(`${sayProblem(lang, problem)}\n`);
  return errors.length;
}

type Written = Result<readonly string[]>;

/** What is to be written, and where failures go that leave a mark on the page but do not stop the work. */
interface Job {
  readonly run: ExportRun;
  readonly pages: readonly Page[];
  readonly options: ReadOptions;
  readonly unread: Failure[];
}

async function writeAll(job: Job): Promise<Written> {
  const files: string[] = [];
  for (const step of [writePdf, writeHtml, writeSvg, writePng]) {
    const written = await step(job);
    if (!written.ok) return written;
    files.push(...written.value);
  }
  return success(files);
}

async function writePdf({ run, pages, options, unread }: Job): Promise<Written> {
  const file = options.value('pdf');
  if (file === undefined) return success([]);
  const forbidden = findForbiddenFont(listsOf(run, pages), run.fonts);
  if (forbidden) return { ok: false, failure: forbidden };
  const { bytes, failures } = await pressPdf(run, pages);
  unread.push(...failures);
  const written = writeOutput(file, bytes);
  return written.ok ? success([written.value]) : written;
}

async function writeHtml({ run, pages, options }: Job): Promise<Written> {
  const folder = options.value('html');
  if (folder === undefined) return success([]);
  const forbidden = findForbiddenFont(listsOf(run, pages), run.fonts);
  if (forbidden) return { ok: false, failure: forbidden };
  const { writeSite } = await import('../export/html-site.ts');
  return writeSite(run, pages, folder);
}

async function writeSvg({ run, pages, options }: Job): Promise<Written> {
  const target = options.value('svg');
  if (target === undefined) return success([]);
  const { drawSvg } = await import('../export/page-pictures.ts');
  return writeEach(pages, target, '.svg', (page) => drawSvg(run, page));
}

async function writePng({ run, pages, options }: Job): Promise<Written> {
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
