// The choice of a paragraph's form: plain, an item of a list with one of the marks, or a deep first letter.
import type { ReactElement } from 'react';
import { say } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import { FORM_CHOICES, type FormChoice } from './form-commands.ts';

/** Draws the choice; `form` is undefined in a block that can have none. */
export function FormTool({
  lang,
  form,
  onChoose,
}: {
  readonly lang: DeskLanguage;
  readonly form: FormChoice | undefined;
  readonly onChoose: (form: FormChoice) => void;
}): ReactElement {
  return (
    <select
      data-tool="form"
      title={say(lang, 'window.editor-form')}
      aria-label={say(lang, 'window.editor-form')}
      disabled={form === undefined}
      value={form ?? 'plain'}
      onChange={(event) => {
        const known = FORM_CHOICES.find((choice) => choice === event.target.value);
        if (known) onChoose(known);
      }}
    >
      {FORM_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {signAlone(say(lang, `window.editor-form-${choice}`))}
        </option>
      ))}
    </select>
  );
}

/** The closed choice is as wide as a sign: what follows it stands beyond the edge. */
function signAlone(words: string): string {
  return words.replace(' ', '\u2003');
}
