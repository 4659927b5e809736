// How the view behaves beyond its keys: paste, copy, drop, undo from a menu, an input method that starts
// over a selection, and in hidden mode the keys that move by lines of the page.
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import type { MessageValues } from '../../shared/base/result.ts';
import type { WordKey } from '../../shared/words/words.ts';
import type { BlockNodes } from './block-nodes.ts';
import { LONGEST_PASTE, readPaste, writeBlocks, type Clipboard } from './clipboard.ts';
import { cutSelected, deleteSelected, spansSorts } from './field-commands.ts';
import { GESTURE } from './gestures.ts';
import { insertBlocks, selectedBlocks } from './insert-blocks.ts';

/** What the view asks of its surroundings. */
export interface ViewRequests {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly notice: (key: WordKey, values: MessageValues) => void;
  readonly compositionStarts: () => void;
  readonly compositionEnded: () => void;
  readonly composing: (text: string | undefined) => void;
  readonly isHidden: () => boolean;
  /** The text on the page runs down. */
  readonly isDown: () => boolean;
  readonly moveByLine: (direction: -1 | 1, extend: boolean) => void;
  readonly moveToLineEdge: (edge: 'start' | 'end', extend: boolean) => void;
}

/** The properties of the view. */
export function viewProps(nodes: BlockNodes, requests: ViewRequests): EditorProps {
  let isShift = false;
  return {
    handleTextInput: (view, _from, _to, text) => typeOver(view, text),
    handleKeyDown: (view, event) => {
      isShift = event.shiftKey && event.key.toLowerCase() === 'v';
      if (event.key !== 'Tab') view.dom.toggleAttribute('data-escaped', event.key === 'Escape');
      return requests.isHidden() && moveOnPage(event, requests);
    },
    handleScrollToSelection: () => requests.isHidden(),
    handleDOMEvents: {
      paste: (view, event) => {
        if (event.clipboardData) pasteFrom(view, event.clipboardData, nodes, { isShift, requests });
        event.preventDefault();
        return true;
      },
      copy: (view, event) => copyTo(view.state, event, nodes),
      cut: (view, event) => {
        if (!copyTo(view.state, event, nodes)) return true;
        deleteSelected(view.state, (tr) => view.dispatch(tr.setMeta(GESTURE, 'cut')));
        return true;
      },
      dragstart: (_view, event) => stop(event),
      drop: (view, event) => dropAt(view, event, nodes, requests),
      beforeinput: (_view, event) => stepByMenu(event, requests),
      compositionstart: (view) => {
        requests.compositionStarts();
        if (spansSorts(view.state.selection)) {
          view.dispatch(cutSelected(view.state).setMeta(GESTURE, 'delete'));
        }
        return false;
      },
      compositionupdate: (_view, event) => {
        requests.composing(event.data);
        return false;
      },
      compositionend: () => {
        requests.composing(undefined);
        requests.compositionEnded();
        return false;
      },
    },
  };
}

function stop(event: Event): true {
  event.preventDefault();
  return true;
}

/** Typing over a selection that must not make one block of several. */
function typeOver(view: EditorView, text: string): boolean {
  if (!spansSorts(view.state.selection)) return false;
  view.dispatch(cutSelected(view.state).insertText(text).scrollIntoView());
  return true;
}

function copyTo(state: EditorState, event: ClipboardEvent, nodes: BlockNodes): boolean {
  event.preventDefault();
  if (state.selection.empty || !event.clipboardData) return false;
  writeBlocks(event.clipboardData, selectedBlocks(state, nodes));
  return true;
}

function pasteFrom(
  view: EditorView,
  clipboard: Clipboard,
  nodes: BlockNodes,
  { isShift, requests }: { readonly isShift: boolean; readonly requests: ViewRequests },
): void {
  const asArticle = view.state.doc.textContent === '';
  const copy = readPaste(clipboard, view.state.schema, { plainly: isShift, asArticle });
  if (copy === 'empty' || copy === 'long') {
    requests.notice(`window.editor-paste-${copy}`, { most: LONGEST_PASTE });
    return;
  }
  const tr: Transaction = insertBlocks(view.state, copy.blocks, nodes);
  view.dispatch(tr.setMeta(GESTURE, 'paste').scrollIntoView());
  const { cleaned, pictures } = copy;
  if (cleaned > 0) requests.notice('window.editor-paste-cleaned', { count: cleaned });
  if (pictures > 0) requests.notice('window.editor-paste-pictures', { count: pictures });
}

/** Words dropped from elsewhere go in where they are dropped; files are the window's. */
function dropAt(
  view: EditorView,
  event: DragEvent,
  nodes: BlockNodes,
  requests: ViewRequests,
): boolean {
  const { dataTransfer: data } = event;
  if (!data || data.files.length > 0) return true;
  event.preventDefault();
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!found) return true;
  const at = TextSelection.near(view.state.doc.resolve(found.pos));
  view.dispatch(view.state.tr.setSelection(at));
  pasteFrom(view, data, nodes, { isShift: false, requests });
  return true;
}

/** Undo and redo that the system's own menu asks of the text. */
function stepByMenu(event: InputEvent, requests: ViewRequests): boolean {
  if (event.inputType === 'historyUndo') requests.undo();
  else if (event.inputType === 'historyRedo') requests.redo();
  else return false;
  return stop(event);
}

/** Where an arrow key leads in text on a page. What is not here the browser does. */
type Moves = Readonly<
  Record<string, { readonly by: 'line' | 'character'; readonly direction: -1 | 1 }>
>;

const ACROSS_KEYS: Moves = {
  ArrowUp: { by: 'line', direction: -1 },
  ArrowDown: { by: 'line', direction: 1 },
};

/** Vertical text runs down, and its lines follow each other to the left. */
const DOWN_KEYS: Moves = {
  ArrowUp: { by: 'character', direction: -1 },
  ArrowDown: { by: 'character', direction: 1 },
  ArrowRight: { by: 'line', direction: -1 },
  ArrowLeft: { by: 'line', direction: 1 },
};

/** As the arrows to the side do in text across: the browser knows what one character is. */
function moveByCharacter(direction: -1 | 1, isSelecting: boolean): void {
  const step = direction < 0 ? 'backward' : 'forward';
  document.getSelection()?.modify(isSelecting ? 'extend' : 'move', step, 'character');
}

function moveOnPage(event: KeyboardEvent, requests: ViewRequests): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { key, shiftKey } = event;
  const move = (requests.isDown() ? DOWN_KEYS : ACROSS_KEYS)[key];
  if (move?.by === 'line') requests.moveByLine(move.direction, shiftKey);
  else if (move) moveByCharacter(move.direction, shiftKey);
  else if (key === 'Home' || key === 'End') {
    requests.moveToLineEdge(key === 'Home' ? 'start' : 'end', shiftKey);
  } else return false;
  return true;
}
