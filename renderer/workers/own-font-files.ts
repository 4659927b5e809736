// The files of the paper's own fonts, asked of the window, which asks the main process. One answer comes
// for each question.
import type { FontKey } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type { OwnFont } from '../../shared/model/own-font.ts';

/** The bytes of a font, or why there are none. */
export type FontAnswer = Result<Uint8Array<ArrayBuffer>>;

/** Font files on their way. */
export interface OwnFontFiles {
  readonly fetch: (font: OwnFont) => Promise<FontAnswer>;
  readonly take: (font: FontKey, answer: FontAnswer) => void;
}

/** Makes the list of what is on its way; `ask` asks for the file of a font. */
export function makeOwnFontFiles(ask: (font: FontKey) => void): OwnFontFiles {
  const waiting = new Map<FontKey, (answer: FontAnswer) => void>();
  return {
    fetch: ({ key }) =>
      new Promise((resolve) => {
        waiting.set(key, resolve);
        ask(key);
      }),
    take(key, answer) {
      waiting.get(key)?.(answer);
      waiting.delete(key);
    },
  };
}
