/** `dayang ingest FILE… --into EDITION [--json]`: reads copy into articles and saves them in an edition. */
import type { Problem } from '../../shared/base/problem.ts';
import { articleLength, titleOf, type Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { textOf, type BlockType } from '../../shared/model/text.ts';
import { say, sayProblem } from '../../shared/words/words.ts';
import { openEdition, saveEdition } from '../files/edition-folder.ts';
import { Exit, refuse, refuseWith, tell, type CommandCall } from './command.ts';
import { readOptions } from './options.ts';
import { readCopyFile } from './read-copy-file.ts';

/** Reads and saves; exit code 1 when a person should look at what was read. */
export async function ingestCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, { values: ['into'], flags: ['json'] });
  if (!options.ok) return refuse(lang, options.failure);
  const { files } = options.value;
  const folder = options.value.value('into');
  if (files.length === 0) return refuseWith(lang, 'cli.no-files');
  if (folder === undefined) return refuseWith(lang, 'cli.no-into');
  const opened = await openEdition(folder);
  if (!opened.ok) return refuse(lang, opened.failure);
  if (opened.value.readOnly) return refuse(lang, opened.value.readOnly);
  const taken = Object.values(opened.value.edition.articles).map((article) => article.slug);
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = await readCopyFile(file, [...taken, ...articles.map((article) => article.slug)]);
    if (!read.ok) return refuse(lang, read.failure);
    articles.push(...read.value.articles);
    problems.push(...read.value.problems);
  }
  const saved = await saveEdition(opened.value, withArticles(opened.value.edition, articles));
  for (const failure of saved.failures) refuse(lang, failure);
  if (saved.failures.length > 0) return Exit.failed;
  if (options.value.has('json')) printReport(articles, problems);
  else printWords(articles, problems, lang);
  tell(lang, 'cli.articles-saved', { count: articles.length, folder });
  return problems.some((problem) => problem.level !== 'note') ? Exit.problems : Exit.done;
}

function withArticles(edition: Edition, articles: readonly Article[]): Edition {
  const added = Object.fromEntries(articles.map((article) => [article.id, article]));
  return { ...edition, articles: { ...edition.articles, ...added } };
}

function printWords(
  articles: readonly Article[],
  problems: readonly Problem[],
  lang: CommandCall['lang'],
): void {
  for (const article of articles) {
    const paragraphs = article.blocks.filter((block) => block.type === 'paragraph').length;
    const values = { title: titleOf(article), characters: articleLength(article).all, paragraphs };
    process.stdout.write(`${say(lang, 'cli.article-read', values)}\n`);
    const own = problems.filter((problem) => problem.place.article === article.id);
    for (const problem of own) process.stdout.write(`  ${sayProblem(lang, problem)}\n`);
  }
  const general = problems.filter((problem) => problem.place.article === undefined);
  for (const problem of general) process.stdout.write(`${sayProblem(lang, problem)}\n`);
}

function printReport(articles: readonly Article[], problems: readonly Problem[]): void {
  const report = {
    articles: articles.map((article) => {
      const counts: Partial<Record<BlockType, number>> = {};
      for (const { type } of article.blocks) counts[type] = (counts[type] ?? 0) + 1;
      const blocks = article.blocks.map((block) => ({ type: block.type, text: textOf(block) }));
      const { id, slug } = article;
      return {
        id,
        slug,
        title: titleOf(article),
        characters: articleLength(article).all,
        counts,
        blocks,
      };
    }),
    problems: problems.map((problem) => ({ ...problem, message: sayProblem('en', problem) })),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
