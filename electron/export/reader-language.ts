// In which language a published page speaks to its readers: that of the copy, not that of the desk.
import { readDay } from '../../shared/base/calendar.ts';
import type { ReaderWords } from '../../shared/export/reader-words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import { say } from '../../shared/words/words.ts';

/** Chinese for Chinese copy, English for all other. */
export function deskLanguageOf(lang: string): DeskLanguage {
  return lang.startsWith('zh') ? 'zh-CN' : 'en';
}

/** The words around a page or an article. */
export function readerWords(lang: DeskLanguage): ReaderWords {
  return {
    contents: say(lang, 'reader.contents'),
    pages: say(lang, 'reader.pages'),
    articles: say(lang, 'reader.articles'),
    previousPage: say(lang, 'reader.previous-page'),
    nextPage: say(lang, 'reader.next-page'),
    size: say(lang, 'reader.size'),
    fitWidth: say(lang, 'reader.fit-width'),
    fitPage: say(lang, 'reader.fit-page'),
    actualSize: say(lang, 'reader.actual-size'),
    inPrint: say(lang, 'reader.in-print'),
  };
}

/** A day as readers write it; what is no day stays as it is. */
export function readerDate(date: string, lang: DeskLanguage): string {
  const day = readDay(date);
  if (!day) return date;
  const digits = lang === 'en' ? 2 : 1;
  const padded = (value: number): string => String(value).padStart(digits, '0');
  return say(lang, 'reader.date', {
    year: day.year,
    month: padded(day.month),
    day: padded(day.day),
  });
}
