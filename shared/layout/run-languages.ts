/**
 * Runs in another language than their text (文中外文). A paragraph whose words all are in another is set
 * as one of that language throughout; where only some are, their hyphenation, their quotes, the glyphs of
 * their Han and what begins no line go by their own language, and all else by that of the paragraph.
 */
import type { LineRules } from '../model/house-style.ts';
import { languageOfAll } from '../model/run-language.ts';
import type { Block } from '../model/text.ts';
import type { Dressing } from './dress.ts';
import { isLatinLanguage, rulesFor } from './language-rules.ts';
import type { PieceList } from './piece-list.ts';
import { Break } from './prepared.ts';
import { marksOfLetters, SHARED, type LetterMarks } from './quote-language.ts';
import type { Composer } from './set-block.ts';
import { characterAt } from './split-words.ts';

/** The composer for the language that all words of a block are in; the one that is given for all others. */
export function composerOf(block: Block, composer: Composer): Composer {
  const lang = languageOfAll(block);
  if (lang === undefined || lang === composer.lang) return composer;
  return { ...composer, lang, latin: isLatinLanguage(lang) };
}

/** The dresses of a block, which say its language where that is not the one of its article. */
export function inLanguageOf(own: Composer, article: Composer, dressing: Dressing): Dressing {
  const { lang } = own;
  if (own === article || lang === undefined) return dressing;
  return { ...dressing, dresses: dressing.dresses.map((dress) => ({ ...dress, lang })) };
}

/** Finds the marks of a text that belong to letters, each by the language of its run. */
export function marksOfRuns(
  text: string,
  { dresses, ranges }: Dressing,
  latin: boolean,
): LetterMarks {
  const around = marksOfLetters(text, latin);
  const found = new Set<number>();
  let from = 0;
  for (const { to, dress } of ranges) {
    const { lang } = dresses[dress]!;
    const run = text.slice(from, to);
    const own = lang === undefined ? undefined : marksOfLetters(run, isLatinLanguage(lang));
    for (let i = 0; i < run.length; i += 1) {
      if (!SHARED.has(run.charAt(i))) continue;
      const isOfLetters = own ? isIn(own, i) : isIn(around, from + i);
      if (isOfLetters) found.add(from + i);
    }
    from = to;
  }
  return found;
}

function isIn(marks: LetterMarks, at: number): boolean {
  return marks === 'all' || marks.has(at);
}

type Pieces = Pick<PieceList, 'count' | 'from' | 'dressOf' | 'dresses'>;

/** Keeps from the beginning of a line what its own language does not let stand there. */
export function keepRunStarts(
  text: string,
  { count, from, dressOf, dresses }: Pieces,
  rules: LineRules,
  breaks: Uint8Array,
): void {
  for (let i = 0; i + 1 < count; i += 1) {
    const { lang } = dresses[dressOf[i + 1]!]!;
    if (lang === undefined || breaks[i] === Break.forced) continue;
    const { notAtStart } = rulesFor(rules, lang);
    if (notAtStart?.add?.includes(characterAt(text, from[i + 1]!))) breaks[i] = Break.no;
  }
}
