/** `dayang make FILE… --paper broadsheet|tabloid --pdf F`: sets raw copy straight into pages. */
import type { Problem } from '../../shared/base/problem.ts';
import { success, type Failure, type Result } from '../../shared/base/result.ts';
import type { Article } from '../../shared/model/article.ts';
import { pagesInOrder, type Edition } from '../../shared/model/edition.ts';
import { furnishPage, makePaper } from '../../shared/model/templates.ts';
import { makeEdition } from '../../shared/plan/make-edition.ts';
import { sayProblem } from '../../shared/words/words.ts';
import type { ExportRun } from '../export/export-run.ts';
import { makeNodeFontBook } from '../fonts/node-font-book.ts';
import { pressPdf, startPress } from '../press/press.ts';
import { Exit, refuse, refuseWith, type CommandCall } from './command.ts';
import { readOptions, type ReadOptions } from './options.ts';
import { nameOutput, writeOutput } from './output.ts';
import { newId, readCopyFile } from './read-copy-file.ts';
import { readDate } from './read-number.ts';
import { readPaper } from './read-paper.ts';

const NAMES = { values: ['paper', 'pdf', 'edition', 'name', 'date'], flags: [] };

/** Reads, plans, lays out and writes; exit code 1 when a person should look at the result first. */
export async function makeCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, NAMES);
  if (!options.ok) return refuse(lang, options.failure);
  const { files, value } = options.value;
  if (files.length === 0) return refuseWith(lang, 'cli.no-files');
  if (value('pdf') === undefined && value('edition') === undefined) {
    return refuseWith(lang, 'cli.no-output');
  }
  const empty = emptyEdition(options.value);
  if (!empty.ok) return refuse(lang, empty.failure);
  const copy = await readAll(files);
  if (!copy.ok) return refuse(lang, copy.failure);
  const fonts = makeNodeFontBook();
  const edition = makeEdition(copy.value.articles, {
    empty: empty.value,
    fonts,
    nextId: newId,
    pageAt: (index) => furnishPage(empty.value.paper, index + 1, newId),
  });
  const run = startPress(edition, fonts);
  const failure =
    (await saveFolder(edition, value('edition'))) ?? (await savePdf(run, value('pdf')));
  if (failure) return refuse(lang, failure);
  const problems = [...copy.value.problems, ...run.laidOut.problems];
  const grave = problems.filter((problem) => problem.level !== 'note');
  for (const problem of grave) process.stderr.write(`${sayProblem(lang, problem)}\n`);
  return grave.length > 0 ? Exit.problems : Exit.done;
}

interface AllCopy {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

async function readAll(files: readonly string[]): Promise<Result<AllCopy>> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const taken = articles.map((article) => article.slug);
    const read = await readCopyFile(file, taken);
    if (!read.ok) return read;
    articles.push(...read.value.articles);
    problems.push(...read.value.problems);
  }
  return success({ articles, problems });
}

async function saveFolder(
  edition: Edition,
  folder: string | undefined,
): Promise<Failure | undefined> {
  if (folder === undefined) return undefined;
  const { createEdition } = await import('../files/edition-folder.ts');
  const made = await createEdition(folder, edition);
  if (!made.ok) return made.failure;
  nameOutput(folder);
  return undefined;
}

async function savePdf(run: ExportRun, file: string | undefined): Promise<Failure | undefined> {
  if (file === undefined) return undefined;
  const pressed = await pressPdf(run, pagesInOrder(run.edition));
  if (!pressed.ok) return pressed.failure;
  const written = writeOutput(file, pressed.value.bytes);
  if (!written.ok) return written.failure;
  nameOutput(written.value);
  return undefined;
}

function emptyEdition({ value }: ReadOptions): Result<Edition> {
  const paper = readPaper(value('paper') ?? 'broadsheet');
  if (!paper.ok) return paper;
  const date = readDate(value('date'));
  if (!date.ok) return date;
  const edition: Edition = {
    id: newId(),
    date: date.value,
    issue: 1,
    paper: makePaper(paper.value, value('name') ?? '大样日报'),
    pageIds: [],
    articles: {},
    pictures: {},
    pages: {},
    frames: {},
    stories: {},
  };
  return success(edition);
}
