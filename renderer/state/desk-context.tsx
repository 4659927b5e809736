// Gives the desk to every component, and the words of the user's language.
import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { MessageValues } from '../../shared/base/result.ts';
import { say, type WordKey } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { useStore } from './store.ts';

const DeskContext = createContext<Desk | undefined>(undefined);

/** Makes a desk known to all components inside. */
export function DeskProvider({
  desk,
  children,
}: {
  readonly desk: Desk;
  readonly children: ReactNode;
}) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The desk of this window. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Dayang is wrong: a component outside of the desk.');
  return desk;
}

/** A part of what the window knows; `pick` gives the same value while nothing in it changes. */
export function useDeskState<Part>(pick: (state: DeskState) => Part): Part {
  return useStore(useDesk().store, pick);
}

/** Says words in the user's language. */
export type SayWords = (word: WordKey, values?: MessageValues) => string;

/** The user's language, and how to speak it. */
export function useWords(): { readonly lang: DeskLanguage; readonly word: SayWords } {
  const lang = useDeskState((state) => state.settings.lang);
  const word = useCallback<SayWords>((key, values) => say(lang, key, values), [lang]);
  return { lang, word };
}
