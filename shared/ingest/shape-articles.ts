/**
 * Makes articles of a draft: finds where each begins, what every line of it is, and what a person should
 * look at. Words are never lost, added or moved; only white space and the labels of a desk form go.
 */
import { deepFreeze } from '../base/freeze.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Problem, ProposedChange } from '../base/problem.ts';
import { articleText, findBlock, titleOf, type Article } from '../model/article.ts';
import { isHeadType, type Block } from '../model/text.ts';
import { checkCopy } from '../proof/check-copy.ts';
import type { Finding } from '../proof/finding.ts';
import type { BuiltBlock } from './built-block.ts';
import { readLabels, type LabelledCopy } from './desk-labels.ts';
import { RUBBISH, sumRubbish, type Draft } from './draft.ts';
import { findLanguage } from './find-language.ts';
import { findSections } from './find-sections.ts';
import { placeLostBytes } from './lost-bytes.ts';
import { makeSlugs } from './make-slugs.ts';
import { lookAt, type Piece } from './piece.ts';
import { settleLanguages } from './settle-languages.ts';
import { modalGap, settleRoles } from './settle-roles.ts';
import { shapeArticle } from './shape-article.ts';
import { splitArticles } from './split-articles.ts';

/** What shaping needs from outside. */
export interface Shaping {
  /** Gives a new id, as makeId does. */
  readonly nextId: (kind: 'article') => ArticleId;
  /** Slugs that the edition has already. */
  readonly takenSlugs?: readonly string[];
}

/** The articles of a draft. */
export interface ShapedCopy {
  readonly articles: readonly Article[];
  /** What a person should look at, in the order of the articles and their text. */
  readonly problems: readonly Problem[];
  /** Labels of a desk form (标题：) and signs between sections that were taken off, in order. */
  readonly dropped: readonly string[];
}

/** Shapes the articles of a draft. All text of the draft is in them, in order, exactly once. */
export function shapeArticles(draft: Draft, shaping: Shaping): ShapedCopy {
  const labels = readLabels(draft.lines);
  const looked = lookAtAll(draft, labels);
  const gap = modalGap(looked);
  const pieces = settleRoles(looked, gap);
  const { ranges, doubtful } = splitArticles(pieces, gap);
  const doubts = new Set(pieces.filter((_, i) => doubtful.has(i)));
  const groups = ranges.map(({ from, to }) => pieces.slice(from, to));
  const built = groups.map((group) => shapeArticle(group, doubts, findSections(group, gap)));
  const articles = toArticles(built, draft.name, shaping);
  const signs = groups.flatMap((group) =>
    [...findSections(group, gap).signs].map(({ text }) => text),
  );
  const dropped = [...draft.dropped, ...(labels?.dropped ?? []), ...signs];
  const problems = articles.flatMap((article, i) => [
    ...noteArticle(article, groups[i] ?? []),
    ...findingsOf(article, built[i] ?? []),
    ...checkCopy(article),
  ]);
  const placed = placeLostBytes(draft, articles, problems);
  return { articles, problems: [...noteDraft(draft, dropped), ...placed], dropped };
}

/**
 * Shapes a draft as text to put into an article that is there already: what would be its display lines
 * become subheads, or paragraphs when no text follows them.
 */
export function shapeBlocks(draft: Draft): readonly Block[] {
  const { articles } = shapeArticles(draft, { nextId: () => 'paste' });
  return articles.flatMap(({ blocks }) => {
    const hasText = blocks.some((block) => !isHeadType(block.type));
    return blocks.map((block): Block => {
      if (!isHeadType(block.type)) return block;
      return { ...block, type: hasText ? 'subhead' : 'paragraph' };
    });
  });
}

function lookAtAll(draft: Draft, labels: LabelledCopy | undefined): readonly Piece[] {
  if (!labels) return draft.lines.map(lookAt);
  return labels.lines.map(({ line, role }) => {
    const piece = lookAt(line);
    return role === undefined ? piece : { ...piece, role, isSure: true };
  });
}

function toArticles(
  built: readonly (readonly BuiltBlock[])[],
  name: string,
  shaping: Shaping,
): readonly Article[] {
  const drafts = built.map((blocks) => {
    const article = { id: shaping.nextId('article'), slug: '', lang: 'zh-Hans' as const };
    return { ...article, blocks: blocks.map(({ block }) => block) };
  });
  const slugs = makeSlugs(drafts.map(titleOf), name, shaping.takenSlugs ?? []);
  return drafts.map((article, i) => {
    const lang = findLanguage(articleText(article));
    const blocks = settleLanguages(article.blocks, lang);
    return deepFreeze({ ...article, slug: slugs[i] ?? '', lang, blocks });
  });
}

function findingsOf(article: Article, built: readonly BuiltBlock[]): readonly Problem[] {
  return built.flatMap(({ notes }, block) => notes.map((note) => toProblem(article, block, note)));
}

function toProblem(article: Article, block: number, finding: Finding): Problem {
  const { code, level, from, to, values } = finding;
  const place = { article: article.id, block, from, to };
  const change: ProposedChange | undefined = finding.change && {
    article: article.id,
    block,
    ...finding.change,
  };
  return { code, level, place, values, ...(change && { change }) };
}

/** What is true of a whole article: a headline missing, rubbish taken out. */
function noteArticle(article: Article, pieces: readonly Piece[]): readonly Problem[] {
  const place = { article: article.id };
  const counts = sumRubbish(pieces.map((piece) => piece.rubbish));
  const cleaned = RUBBISH.filter((kind) => counts[kind] > 0).map((kind): Problem => ({
    code: `copy-cleaned-${kind}`,
    level: 'note',
    place,
    values: { count: counts[kind] },
  }));
  const wrapped = pieces.flatMap(({ seams }) => seams.filter(({ kind }) => kind === 'wrapped'));
  const notes = [...cleaned];
  if (wrapped.length > 0) {
    notes.push({ code: 'copy-unwrapped', level: 'note', place, values: { count: wrapped.length } });
  }
  if (findBlock(article, 'headline')) return notes;
  return [{ code: 'copy-no-headline', level: 'warning', place, values: {} }, ...notes];
}

/** What is true of all the copy: a guessed encoding, pictures left behind, signs and labels taken off. */
function noteDraft(draft: Draft, dropped: readonly string[]): readonly Problem[] {
  const note = (code: string, values: Problem['values']): Problem => ({
    code,
    level: 'note',
    place: {},
    values,
  });
  return [
    ...(draft.guessed === undefined ? [] : [note('copy-encoding', { encoding: draft.guessed })]),
    ...(draft.pictures === 0 ? [] : [note('copy-pictures', { count: draft.pictures })]),
    ...(dropped.length === 0
      ? []
      : [note('copy-labels', { count: dropped.length, labels: [...new Set(dropped)].join(' ') })]),
  ];
}
