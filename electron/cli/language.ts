/** The language in which the command line speaks: DAYANG_LANG, else that of the machine, else English. */
import type { DeskLanguage } from '../../shared/words/word-table.ts';

/** Chinese when the machine is set to Chinese, English for all others. */
export function languageOfMachine(): DeskLanguage {
  const { DAYANG_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const wanted = DAYANG_LANG ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? '';
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
