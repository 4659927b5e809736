/** `dayang make FILE… --paper broadsheet|tabloid --pdf F`: sets raw copy straight into pages. */
import type { Problem } from '../../shared/base/problem.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { furnishPage, makePaper } from '../../shared/model/templates.ts';
import { makeEdition } from '../../shared/plan/make-edition.ts';
import { sayProblem } from '../../shared/words/words.ts';
import { makeNodeFontBook } from '../fonts/node-font-book.ts';
import { Exit, refuse, refuseWith, tell, type CommandCall } from './command.ts';
import { readPaper } from './new-command.ts';
import { readOptions, type ReadOptions } from './options.ts';
import { nameOutput, writeOutput } from './output.ts';
import { pressPdf, startPress } from './press.ts';
import { newId, readCopyFile } from './read-copy-file.ts';
import { readDate } from './read-number.ts';

const NAMES = { values: ['paper', 'pdf', 'edition', 'name', 'date'], flags: [] };

/** Reads, plans, lays out and writes; exit code 1 when a person should look at the result first. */
export async function makeCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, NAMES);
  if (!options.ok) return refuse(lang, options.failure);
  const { files, value } = options.value;
  if (files.length === 0) return refuseWith(lang, 'cli.no-files');
  const pdf = value('pdf');
  const folder = value('edition');
  if (pdf === undefined && folder === undefined) return refuseWith(lang, 'cli.no-output');
  const empty = emptyEdition(options.value);
  if (!empty.ok) return refuse(lang, empty.failure);
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = await readCopyFile(
      file,
      articles.map((article) => article.slug),
    );
    if (!read.ok) return refuse(lang, read.failure);
    articles.push(...read.value.articles);
    problems.push(...read.value.problems);
  }
  const fonts = makeNodeFontBook();
  const edition = makeEdition(articles, {
    empty: empty.value,
    fonts,
    nextId: newId,
    pageAt: (index) => furnishPage(empty.value.paper, index + 1, newId),
  });
  if (folder !== undefined) {
    const { createEdition } = await import('../files/edition-folder.ts');
    const made = await createEdition(folder, edition);
    if (!made.ok) return refuse(lang, made.failure);
    tell(lang, 'cli.edition-made', { folder });
  }
  const run = startPress(edition, fonts);
  if (pdf !== undefined) {
    const pages = edition.pageIds.flatMap((id) => edition.pages[id] ?? []);
    const written = writeOutput(pdf, await pressPdf(run, pages));
    if (!written.ok) return refuse(lang, written.failure);
    nameOutput(written.value);
  }
  const all = [...problems, ...run.laidOut.problems].filter((problem) => problem.level !== 'note');
  for (const problem of all) process.stderr.write(`${sayProblem(lang, problem)}\n`);
  return all.length > 0 ? Exit.problems : Exit.done;
}

function emptyEdition({ value }: ReadOptions) {
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
  return { ok: true, value: edition } as const;
}
