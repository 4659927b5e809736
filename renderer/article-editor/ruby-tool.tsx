// The tool for rubies: a button, and while it is pressed a field for the words over what is selected.
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { say } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';

/** Draws the tool; `onSet` gets the words that were typed, or none to take them off. */
export function RubyTool({
  lang,
  pressed,
  words,
  canSet,
  onSet,
}: {
  readonly lang: DeskLanguage;
  readonly pressed: boolean;
  readonly words: string;
  readonly canSet: boolean;
  readonly onSet: (words: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState<string | undefined>();
  const name = say(lang, 'window.editor-mark-ruby');
  const close = (): void => setTyped(undefined);
  const answerKey = (event: KeyboardEvent): void => {
    // An input method uses Enter and Escape for itself.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && typed !== undefined) onSet(typed);
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <>
      <button
        type="button"
        data-tool="ruby"
        title={name}
        aria-label={name}
        aria-pressed={pressed}
        aria-expanded={typed !== undefined}
        disabled={!canSet}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setTyped(typed === undefined ? words : undefined)}
      >
        {say(lang, 'window.editor-sign-ruby')}
      </button>
      {typed !== undefined && (
        <input
          type="text"
          autoFocus
          data-tool="ruby-words"
          aria-label={say(lang, 'window.editor-ruby-words')}
          title={say(lang, 'window.editor-ruby-words')}
          placeholder="zhōngguó"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={answerKey}
          onBlur={close}
        />
      )}
    </>
  );
}
