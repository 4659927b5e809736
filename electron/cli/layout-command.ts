/** `dayang layout EDITION [--json | --lines]`: lays an edition out and says how its pages and stories fit. */
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { titleOf } from '../../shared/model/article.ts';
import { say, sayProblem } from '../../shared/words/words.ts';
import { openEdition } from '../files/edition-folder.ts';
import { makeEditionFonts } from '../fonts/edition-fonts.ts';
import { Exit, refuse, refuseWith, type CommandCall } from './command.ts';
import { lineTable } from './line-table.ts';
import { readOptions } from './options.ts';
import { reportOf } from './report.ts';

/** Lays out and reports; exit code 1 when something needs a person. */
export async function layoutCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, { values: [], flags: ['json', 'lines'] });
  if (!options.ok) return refuse(lang, options.failure);
  const [folder] = options.value.files;
  if (folder === undefined) return refuseWith(lang, 'cli.no-edition');
  const opened = await openEdition(folder);
  if (!opened.ok) return refuse(lang, opened.failure);
  const { edition, damaged } = opened.value;
  const laidOut = layoutEdition(edition, makeEditionFonts(edition, opened.value.folder));
  const report = reportOf(edition, laidOut, damaged);
  if (options.value.has('lines')) {
    process.stdout.write(lineTable(edition, laidOut, lang));
    return report.errors > 0 ? Exit.problems : Exit.done;
  }
  const text = options.value.has('json')
    ? JSON.stringify(report, null, 2)
    : inWords(edition, laidOut, lang);
  process.stdout.write(`${text}\n`);
  return report.errors > 0 ? Exit.problems : Exit.done;
}

function inWords(edition: Edition, laidOut: LaidOutEdition, lang: CommandCall['lang']): string {
  const pages = laidOut.pages.map((page) => {
    const folio = edition.pages[page.page]?.folio ?? '';
    return say(lang, 'cli.page-fill', { folio, percent: (page.fill * 100).toFixed(1) });
  });
  const stories = laidOut.stories.map((fit) => {
    const articles = edition.stories[fit.story]?.articles ?? [];
    const titles = articles.flatMap((id) => {
      const article = edition.articles[id];
      return article ? [titleOf(article)] : [];
    });
    const values = {
      title: titles.join(' · '),
      used: fit.linesUsed,
      available: fit.linesAvailable,
    };
    const key =
      fit.over > 0 ? 'cli.story-over' : fit.over < 0 ? 'cli.story-short' : 'cli.story-fits';
    return say(lang, key, { ...values, lines: Math.abs(fit.over), chars: Math.abs(fit.overChars) });
  });
  const problems = laidOut.problems.map((problem) => sayProblem(lang, problem));
  return [...pages, ...stories, ...problems].join('\n');
}
