/** Finds what is wrong with a laid-out page: what lacks room, what is empty, what is missing, loose lines. */
import type { Problem, ProblemLevel, ProblemPlace } from '../base/problem.ts';
import type { MessageValues } from '../base/result.ts';
import type { Edition } from '../model/edition.ts';
import type { CutlineFrame, HeadFrame } from '../model/frame.ts';
import type { Page } from '../model/page.ts';
import { titleOf } from '../model/article.ts';
import { languageOfAll } from '../model/run-language.ts';
import { isLatinLanguage } from './language-rules.ts';
import { nameOfCharacters } from './glyph-problems.ts';
import type { LaidOutFrame, PlacedLine } from './laid-out.ts';
import { narrowGaps } from './narrow-gaps.ts';
import type { FilledFrame } from './page-fill.ts';

/** All problems of a page, in paint order of its frames. */
export function pageProblems(
  page: Page,
  frames: readonly FilledFrame[],
  edition: Edition,
): readonly Problem[] {
  return frames.flatMap((filled) => [
    ...frameProblems(filled, page, edition),
    ...narrowGaps(filled, page, edition.paper),
    ...filled.laidOut.lines.flatMap((line) =>
      lineProblems(line, filled.laidOut, page, mostSpace(line, edition)),
    ),
  ]);
}

/** Between Latin words more may be added than between Han characters before a line looks loose. */
const MOST_WORD_SPACE = 0.4;

function mostSpace({ source }: PlacedLine, edition: Edition): number {
  const article = source && edition.articles[source.article];
  const block = article?.blocks[source?.block ?? 0];
  const lang = (block && languageOfAll(block)) ?? article?.lang;
  if (lang !== undefined && isLatinLanguage(lang)) return MOST_WORD_SPACE;
  return edition.paper.house.rules.letterSpaceMax;
}

function frameProblems(
  { frame, laidOut }: FilledFrame,
  page: Page,
  edition: Edition,
): readonly Problem[] {
  const place: ProblemPlace = { page: page.id, frame: frame.id };
  const folio = page.folio;
  switch (frame.kind) {
    case 'text':
      return laidOut.lines.length === 0
        ? [problem('page-empty-frame', 'warning', place, { folio })]
        : [];
    case 'picture': {
      if (frame.picture === undefined)
        return [problem('page-no-picture', 'error', place, { folio })];
      if (laidOut.picture) return [];
      return [
        problem('page-missing-picture', 'error', { ...place, picture: frame.picture }, { folio }),
      ];
    }
    case 'head':
    case 'cutline':
      return articleProblems(frame, laidOut.overflow, place, { folio, edition });
    case 'label':
      return labelProblems(laidOut, folio, place);
    case 'rule':
    case 'box':
      return [];
  }
}

function labelProblems(
  { overflow, missing = [] }: LaidOutFrame,
  folio: string,
  place: ProblemPlace,
): readonly Problem[] {
  const values = { folio, points: Math.ceil(overflow) };
  return [
    ...(overflow > 0 ? [problem('page-label-overset', 'error', place, values)] : []),
    ...[...new Set(missing.map(({ codePoint }) => codePoint))].map((codePoint) => {
      const character = String.fromCodePoint(codePoint);
      const what = { folio, character, code: nameOfCharacters(character) };
      return problem('page-label-missing-glyph', 'error', place, what);
    }),
  ];
}

function articleProblems(
  frame: HeadFrame | CutlineFrame,
  overflow: number,
  place: ProblemPlace,
  { folio, edition }: { readonly folio: string; readonly edition: Edition },
): readonly Problem[] {
  const article = edition.articles[frame.article];
  if (!article) return [problem('page-missing-article', 'error', place, { folio })];
  if (overflow <= 0) return [];
  const values = { folio, title: titleOf(article), points: Math.ceil(overflow) };
  const code = frame.kind === 'head' ? 'page-head-overset' : 'page-cutline-overset';
  return [problem(code, 'error', { ...place, article: article.id }, values)];
}

function lineProblems(
  placed: PlacedLine,
  frame: LaidOutFrame,
  page: Page,
  most: number,
): readonly Problem[] {
  const { line, source } = placed;
  if (!source) return [];
  const range = { from: line.from, to: line.to };
  const place: ProblemPlace = { page: page.id, frame: frame.frame, ...source, ...range };
  const problems: Problem[] = [];
  // Letter-space without a step of spreading was asked for, as in a filled headline.
  if (line.fit.step !== 0 && line.fit.letterSpace > most + 0.0001) {
    const values = { folio: page.folio, percent: Math.round(line.fit.letterSpace * 100) };
    problems.push(problem('page-loose-line', 'warning', place, values));
  }
  if (line.width > line.measure + 0.5) {
    problems.push(problem('page-wide-line', 'error', place, { folio: page.folio }));
  }
  return problems;
}

function problem(
  code: string,
  level: ProblemLevel,
  place: ProblemPlace,
  values: MessageValues,
): Problem {
  return { code, level, place, values };
}
