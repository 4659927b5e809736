// The choice of the language of words: that of the article, or one of their own.
import type { ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../shared/model/article.ts';
import { say } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';

/**
 * Draws the choice; `onSet` gets undefined for the language of the article. Closed, it is as wide as a sign: the
 * names stand beyond its edge.
 */
export function LanguageTool({
  lang,
  language,
  canSet,
  onSet,
}: {
  readonly lang: DeskLanguage;
  readonly language: Language | undefined;
  readonly canSet: boolean;
  readonly onSet: (language: Language | undefined) => void;
}): ReactElement {
  return (
    <select
      data-tool="language"
      title={say(lang, 'window.editor-language')}
      aria-label={say(lang, 'window.editor-language')}
      disabled={!canSet}
      value={language ?? ''}
      onChange={(event) => onSet(LANGUAGES.find((one) => one === event.target.value))}
    >
      <option value="">{`文\u2003${say(lang, 'window.editor-language-own')}`}</option>
      {LANGUAGES.map((one) => (
        <option key={one} value={one}>
          {`${one.slice(0, 2).toUpperCase()}\u2003${say(lang, `window.language.${one}`)}`}
        </option>
      ))}
    </select>
  );
}
