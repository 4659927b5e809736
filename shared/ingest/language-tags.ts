/** Reads the language tags of markup (BCP 47), as word processors and web pages write them. */
import { LANGUAGES, type Language } from '../model/article.ts';

/** Tags that stand for a language of ours under another name. */
const OTHER_NAMES: Readonly<Record<string, Language>> = { no: 'nb', in: 'id' };

/** The language of a tag such as fr-CA or zh-HK; undefined when it is none that text can be set in. */
export function languageOfTag(tag: string): Language | undefined {
  const parts = tag.trim().toLowerCase().split(/[-_]/u);
  const [first = ''] = parts;
  if (first === 'zh') {
    const isTraditional = ['hant', 'tw', 'hk', 'mo'].some((part) => parts.includes(part));
    return isTraditional && !parts.includes('hans') ? 'zh-Hant' : 'zh-Hans';
  }
  if (first === 'en' && (parts.includes('gb') || parts.includes('uk'))) return 'en-GB';
  return LANGUAGES.find((lang) => lang === first) ?? OTHER_NAMES[first];
}
