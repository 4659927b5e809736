// The keys of the article editor. Everything is a command on the state, so each can be tried without a
// window; what belongs to the window (undo, moving by lines of the page) is asked of it.
import { baseKeymap, chainCommands, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { Schema } from '@tiptap/pm/model';
import type { Command, Plugin } from '@tiptap/pm/state';
import { present } from '../../shared/base/check.ts';
import type { BlockType, PlainMarkType } from '../../shared/model/text.ts';
import {
  chooseLineEnd,
  deleteSelected,
  enter,
  joinAfter,
  joinBefore,
  nextCell,
} from './field-commands.ts';
import { clearFormBefore, leaveEmptyItem, shiftLevel } from './form-commands.ts';
import { GESTURE, type GestureName } from './gestures.ts';
import { setKind } from './kind-commands.ts';
import { markTypeOf, toggleName } from './mark-commands.ts';

/** Kinds by the digit that sets them with Alt (on a Mac Control and Option). */
export const KIND_DIGITS: Readonly<Record<string, BlockType>> = {
  '1': 'headline',
  '2': 'kicker',
  '3': 'deck',
  '4': 'summary',
  '5': 'paragraph',
  '6': 'subhead',
  '7': 'byline',
  '8': 'cutline',
  '9': 'source',
  '0': 'rubric',
};

/** What the keys ask of the window. */
export interface KeyRequests {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setKind: (kind: BlockType) => void;
  /** Accepts the change proposed at the caret; false when there is none. */
  readonly accept: () => boolean;
}

/** Makes a command carry the name of its gesture. */
export function asGesture(name: GestureName, command: Command): Command {
  return (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(tr.setMeta(GESTURE, name))), view);
}

/** Makes the command that sets or clears a mark that says nothing more. */
export function markCommand(schema: Schema, mark: PlainMarkType): Command {
  const type = markTypeOf(schema, mark);
  const isName = mark === 'properName' || mark === 'bookName';
  return asGesture('mark', isName ? toggleName(type) : toggleMark(type));
}

/** Makes the command that turns the selected blocks into a kind. */
export function kindCommand(kind: BlockType): Command {
  return asGesture('kind', setKind(kind));
}

/** The keys, in the order in which they are tried. */
export function editorKeys(schema: Schema, requests: KeyRequests): readonly Plugin[] {
  const ask = (request: () => void): Command => {
    return () => {
      request();
      return true;
    };
  };
  const kinds = Object.entries(KIND_DIGITS).flatMap(([digit, kind]) => {
    const command = ask(() => requests.setKind(kind));
    return [
      [`Alt-${digit}`, command],
      [`Ctrl-Alt-${digit}`, command],
    ] as const;
  });
  const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');
  const own: Record<string, Command> = {
    'Mod-z': ask(requests.undo),
    'Mod-Shift-z': ask(requests.redo),
    'Mod-y': ask(requests.redo),
    'Mod-b': markCommand(schema, 'bold'),
    'Mod-i': markCommand(schema, 'italic'),
    'Alt-k': markCommand(schema, 'kai'),
    'Alt-Enter': () => requests.accept(),
    Enter: chainCommands(asGesture('kind', leaveEmptyItem), asGesture('enter', enter)),
    'Shift-Enter': asGesture('enter', chooseLineEnd),
    Tab: unlessEscaped(tab),
    'Shift-Tab': unlessEscaped(tabBack),
    ...Object.fromEntries(kinds.filter(([key]) => key.startsWith('Ctrl') === isMac)),
  };
  const back = chainCommands(
    asGesture('delete', deleteSelected),
    asGesture('kind', clearFormBefore),
    asGesture('join', joinBefore),
  );
  const forth = chainCommands(asGesture('delete', deleteSelected), asGesture('join', joinAfter));
  for (const key of ['Backspace', 'Mod-Backspace', 'Shift-Backspace']) own[key] = back;
  for (const key of ['Delete', 'Mod-Delete']) own[key] = forth;
  return [keymap(own), keymap({ 'Mod-a': present(baseKeymap['Mod-a'], 'no command selects all') })];
}

/** Tab makes a cell in a row of a table and an item of a deeper list, Shift+Tab one of a higher. */
const tab = chainCommands(asGesture('type', nextCell), asGesture('kind', shiftLevel(1)));
const tabBack = asGesture('kind', shiftLevel(-1));

/** After Escape the key leaves the editor like everywhere else. */
function unlessEscaped(command: Command): Command {
  return (state, dispatch, view) =>
    view?.dom.hasAttribute('data-escaped') !== true && command(state, dispatch, view);
}
