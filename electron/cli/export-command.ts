/** `dayang export EDITION …`: writes pages of an edition as PDF, HTML, SVG and PNG. */
import { success, type Failure, type Result } from '../../shared/base/result.ts';
import type { Page } from '../../shared/model/page.ts';
import { sayProblem } from '../../shared/words/words.ts';
import { findForbiddenFont, fontsOfWords } from '../../shared/export/forbidden-font.ts';
import { listsOf, type ExportRun } from '../export/export-run.ts';
import { openEdition } from '../files/edition-folder.ts';
import { makeEditionFonts } from '../fonts/edition-fonts.ts';
import { pressEdition, type PressedEdition } from '../press/press-edition.ts';
import type { PressJob } from '../press/press-file.ts';
import { pressPdf, startPress } from '../press/press.ts';
import { Exit, refuse, refuseWith, tell, type CommandCall } from './command.ts';
import { readOptions, type ReadOptions } from './options.ts';
import { nameOutput, writeOutput } from './output.ts';
import { fileForPage, pagesWanted } from './pages-wanted.ts';
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
  const fonts = makeEditionFonts(edition, root);
  const press: PressJob = { edition, fonts, pages: pages.value, folder: root };
  const written = await writeAll(press, options.value);
  if (!written.ok) return refuse(lang, written.failure);
  const { files, findings, unread } = written.value;
  files.forEach(nameOutput);
  const failures = [...damaged.map((file) => file.failure), ...unread];
  for (const failure of failures) refuse(lang, failure);
  const errors = sayFindings(findings, pages.value, lang) + failures.length;
  return errors > 0 ? Exit.problems : Exit.done;
}

/** Pages that are drawn for a screen. */
const DRAWINGS = ['html', 'svg', 'png'];
const OUTPUTS = ['pdf', ...DRAWINGS];

/** What layout found: how full the pages are, and all problems. */
type Seen = Pick<PressedEdition, 'pages' | 'problems'>;

/** Says how full the pages are and what must not go to press; gives the number of those. */
function sayFindings(findings: Seen, pages: readonly Page[], lang: CommandCall['lang']): number {
  const wanted = new Map(pages.map((page) => [page.id, page.folio]));
  for (const { page, fill } of findings.pages) {
    const folio = wanted.get(page);
    if (folio !== undefined)
      tell(lang, 'cli.page-fill', { folio, percent: (fill * 100).toFixed(1) });
  }
  const errors = findings.problems.filter((problem) => problem.level === 'error');
  for (const problem of errors) process.stderr.write(`${sayProblem(lang, problem)}\n`);
  return errors.length;
}

/** What was written, what layout found, and failures that leave a mark on the page but do not stop the work. */
interface Written {
  readonly files: readonly string[];
  readonly findings: Seen;
  readonly unread: readonly Failure[];
}

/** Writes all that is asked for. A PDF alone needs no layout of the whole edition in memory. */
async function writeAll(press: PressJob, options: ReadOptions): Promise<Result<Written>> {
  const pdf = options.value('pdf');
  if (pdf !== undefined && DRAWINGS.every((name) => options.value(name) === undefined)) {
    return writePdf(pdf, await pressEdition(press));
  }
  const { edition, fonts, folder, pages } = press;
  const run = startPress(edition, fonts, folder);
  const files: string[] = [];
  const unread: Failure[] = [];
  if (pdf !== undefined) {
    const pressed = await pressPdf(run, pages);
    if (!pressed.ok) return pressed;
    const written = writePdf(pdf, success({ ...pressed.value, ...run.laidOut }));
    if (!written.ok) return written;
    files.push(...written.value.files);
    unread.push(...written.value.unread);
  }
  for (const step of [writeHtml, writeSvg, writePng]) {
    const drawn = await step({ run, pages, options });
    if (!drawn.ok) return drawn;
    files.push(...drawn.value);
  }
  return success({ files, findings: run.laidOut, unread });
}

function writePdf(file: string, pressed: Result<PressedEdition>): Result<Written> {
  if (!pressed.ok) return pressed;
  const { bytes, failures, ...findings } = pressed.value;
  const written = writeOutput(file, bytes);
  if (!written.ok) return written;
  return success({ files: [written.value], findings, unread: failures });
}

/** What is drawn for a screen. */
interface Job {
  readonly run: ExportRun;
  readonly pages: readonly Page[];
  readonly options: ReadOptions;
}

type Drawn = Result<readonly string[]>;

async function writeHtml({ run, pages, options }: Job): Promise<Drawn> {
  const folder = options.value('html');
  if (folder === undefined) return success([]);
  const forbidden = findForbiddenFont(fontsOfWords(listsOf(run, pages)), run.fonts);
  if (forbidden) return { ok: false, failure: forbidden };
  const { writeSite } = await import('../export/html-site.ts');
  return writeSite(run, pages, folder);
}

async function writeSvg({ run, pages, options }: Job): Promise<Drawn> {
  const target = options.value('svg');
  if (target === undefined) return success([]);
  const { drawSvg } = await import('../export/page-pictures.ts');
  return writeEach(pages, target, '.svg', (page) => drawSvg(run, page));
}

async function writePng({ run, pages, options }: Job): Promise<Drawn> {
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
): Promise<Drawn> {
  const files: string[] = [];
  for (const page of pages) {
    const file = fileForPage(target, page.folio, { only: pages.length === 1, ending });
    const written = writeOutput(file, await draw(page));
    if (!written.ok) return written;
    files.push(written.value);
  }
  return success(files);
}
