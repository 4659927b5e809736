/**
 * What a language is used to where the house says nothing else: traditional characters have their marks
 * in the middle, and in Japanese small kana, the long stroke and marks of repetition begin no line. Names
 * of persons are found by simplified words alone: in others only those in lists are known.
 */
import { entry } from '../base/entry.ts';
import { isHanLanguage, type Language } from '../model/article.ts';
import type { LineRules } from '../model/house-style.ts';

/** Characters that begin no line in Japanese beside the marks (行頭禁則, JIS X 4051). */
const JAPANESE_NOT_AT_START = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝゞヽヾ々〻';

/** Says whether a language is written with letters, so that its words hyphenate and keep their quotes. */
export function isLatinLanguage(lang: Language): boolean {
  return !isHanLanguage(lang);
}

const known = new WeakMap<LineRules, Map<Language, LineRules>>();

/** The rules for text of a language; the same record for the same rules and language. */
export function rulesFor(rules: LineRules, lang: Language | undefined): LineRules {
  if (lang !== 'zh-Hant' && lang !== 'ja') return rules;
  const byLanguage = entry(known, rules, () => new Map<Language, LineRules>());
  return entry(byLanguage, lang, () => {
    const own = rules.namesInText ? { ...rules, namesInText: false, namesWhole: true } : rules;
    return lang === 'ja' ? japaneseRules(own) : { markWidths: 'centred', ...own };
  });
}

function japaneseRules(rules: LineRules): LineRules {
  const { notAtStart, prohibition } = rules;
  if (prohibition === 'none') return rules;
  return {
    ...rules,
    notAtStart: { ...notAtStart, add: JAPANESE_NOT_AT_START + (notAtStart?.add ?? '') },
  };
}
