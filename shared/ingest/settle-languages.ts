/**
 * Keeps what copy says of the language of its words where it tells something. Word processors name a
 * language for every run: for letters and figures of Chinese text mostly English, whatever they are.
 */
import { isHanLanguage, type Language } from '../model/article.ts';
import { languageNamed, languageOfAll } from '../model/run-language.ts';
import { textOf, type Block, type Inline, type Mark, type TextRun } from '../model/text.ts';
import { pushRun } from './marked-text.ts';

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTERS = /(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})\p{L}/u;

/** The blocks of an article in a language without the language marks that are of no use to it. */
export function settleLanguages(blocks: readonly Block[], lang: Language): readonly Block[] {
  return blocks.map((block) => {
    const isMarked = block.content.some((inline) => namedIn(inline) !== undefined);
    return isMarked ? settleBlock(block, lang) : block;
  });
}

function settleBlock(block: Block, lang: Language): Block {
  const named = languageOfAll(block);
  const whole = named !== undefined && hasWords(textOf(block), named) ? named : undefined;
  const content: Inline[] = [];
  for (const inline of block.content) {
    if (inline.type === 'hardBreak') content.push(inline);
    else pushRun(content, inline.text, marksKept(inline, { lang, whole }));
  }
  return { ...block, content };
}

interface Around {
  /** The language of the article. */
  readonly lang: Language;
  /** The language that all words of the block name. */
  readonly whole: Language | undefined;
}

function marksKept({ text, marks = [] }: TextRun, { lang, whole }: Around): readonly Mark[] {
  const named = languageNamed(marks);
  if (named === undefined || tells(text, named, { lang, whole })) return marks;
  return marks.filter((mark) => mark.type !== 'language');
}

/** Letters in Han text are taken for English: only a whole paragraph of it is worth saying. */
function tells(text: string, named: Language, { lang, whole }: Around): boolean {
  if (named === lang) return false;
  if (whole === undefined && !hasWords(text, named)) return false;
  const isEnglish = named === 'en' || named === 'en-GB';
  return !isEnglish || !isHanLanguage(lang) || whole === named;
}

/** Says whether there is anything in a text that a language could have written. */
function hasWords(text: string, lang: Language): boolean {
  return (isHanLanguage(lang) ? HAN : LETTERS).test(text);
}

function namedIn(inline: Inline): Language | undefined {
  return inline.type === 'text' ? languageNamed(inline.marks) : undefined;
}
