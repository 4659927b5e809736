/**
 * Proof-reading (校对) while one types: what looks wrong in the words of an article, each with its place
 * and, where there is one, the change that would mend it. Every block is read once; after a change to
 * one block the rules read that block only.
 */
import type { Problem } from '../base/problem.ts';
import { isHanLanguage, type Article, type Language } from '../model/article.ts';
import { languageOfAll } from '../model/run-language.ts';
import { textOf, type Block } from '../model/text.ts';
import { doubleMarks } from './double-marks.ts';
import type { Finding } from './finding.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { quoteFindings } from './long-quotes.ts';
import { pairMarks, type PairedMarks } from './pair-marks.ts';
import { repeatedSentences } from './repeated-sentences.ts';
import { isBrokenOff } from './sentence-marks.ts';
import { strangeCharacters } from './strange-characters.ts';
import { unfinishedSentence } from './unfinished-sentences.ts';

/** What the rules say of one block without its neighbours. */
interface BlockReport {
  readonly findings: readonly Finding[];
  readonly marks: PairedMarks;
  /** It is a paragraph that ends before its sentence does. */
  readonly isBrokenOff: boolean;
}

/** Chinese and Japanese set full-width marks; the same block may be read by either rule. */
const reports = {
  han: new WeakMap<Block, BlockReport>(),
  latin: new WeakMap<Block, BlockReport>(),
};
const problemsByArticle = new WeakMap<Article, readonly Problem[]>();

/** Checks the words of an article; the problems stand in the order of the text. */
export function checkCopy(article: Article): readonly Problem[] {
  const known = problemsByArticle.get(article);
  if (known) return known;
  const { blocks, lang } = article;
  const repeats = repeatedSentences(blocks);
  const quotes = quoteFindings(blocks, (block) => reportOn(block, lang).marks);
  const lastParagraph = blocks.findLastIndex((block) => block.type === 'paragraph');
  const problems = blocks.flatMap((block, index) => {
    const findings = [
      ...reportOn(block, lang).findings,
      ...(quotes.get(index) ?? []),
      ...(repeats.get(index) ?? []),
      ...unfinished(block, lang, index === lastParagraph),
    ];
    findings.sort((a, b) => a.from - b.from || a.to - b.to);
    return findings.map((finding) => problemAt(article, index, finding));
  });
  problemsByArticle.set(article, problems);
  return problems;
}

function unfinished(block: Block, lang: Language, isLast: boolean): readonly Finding[] {
  return reportOn(block, lang).isBrokenOff ? [unfinishedSentence(textOf(block), isLast)] : [];
}

function problemAt(article: Article, block: number, finding: Finding): Problem {
  const { code, level, from, to, values, change } = finding;
  return {
    code,
    level,
    place: { article: article.id, block, from, to },
    values,
    ...(change && { change: { article: article.id, block, ...change } }),
  };
}

function reportOn(block: Block, article: Language): BlockReport {
  const lang = languageOfAll(block) ?? article;
  const wide = isHanLanguage(lang);
  const known = reports[wide ? 'han' : 'latin'].get(block);
  if (known) return known;
  const text = textOf(block);
  const marks = pairMarks(text);
  const findings = [
    ...marks.findings,
    ...(wide ? halfWidthMarks(text) : []),
    ...doubleMarks(text),
    ...strangeCharacters(text),
  ];
  const report = { findings, marks, isBrokenOff: block.type === 'paragraph' && isBrokenOff(text) };
  reports[wide ? 'han' : 'latin'].set(block, report);
  return report;
}
