// What a user can do, said once: its name, its words, its keys, when it can be done, and how.
import type { WordKey } from '../../shared/words/words.ts';
import type { Desk } from '../state/desk.ts';
import type { DeskState } from '../state/desk-state.ts';

/** One thing a user can do. Menus, keys, toolbar and palette all show the same ones. */
export interface Action {
  readonly id: string;
  readonly word: WordKey;
  /** Keys such as `Mod+Shift+P`; Mod is Ctrl, or ⌘ on a Mac. The first is shown. */
  readonly keys?: readonly string[];
  /** Keys on a Mac, where they differ. */
  readonly macKeys?: readonly string[];
  /** The keys count only while a page has the focus. */
  readonly onPage?: true;
  /** The keys are left to a text field that has the focus. */
  readonly notInFields?: true;
  /** Absent: whenever an edition is open. */
  readonly isEnabled?: (state: DeskState) => boolean;
  readonly isChecked?: (state: DeskState) => boolean;
  readonly run: (desk: Desk) => void;
}

/** Can always be done. */
export const always = (): boolean => true;

/** An edition is open. */
export function hasEdition(state: DeskState): boolean {
  return state.edition !== undefined;
}

/** An edition is open and may be changed. */
export function canEdit(state: DeskState): boolean {
  return state.edition !== undefined && state.readOnly === undefined;
}

/** At least one frame is chosen. */
export function hasSelection(state: DeskState): boolean {
  return canEdit(state) && state.view.selection.length > 0;
}

/** Says whether an action can be done now. */
export function isEnabled(action: Action, state: DeskState): boolean {
  return (action.isEnabled ?? hasEdition)(state);
}
