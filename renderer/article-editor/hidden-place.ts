// The hidden editor takes the keys and the input method while the words are seen on the page. It is put
// so that its caret lies on the caret of the page: there the window of the input method opens.
import type { EditorView } from '@tiptap/pm/view';

/** Where the caret is drawn, in pixels of the window. */
export interface CaretPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The text runs down: `height` is the length of the caret, which lies across. */
  readonly isDown?: boolean;
}

/** Moves `shell`, which holds the editor, until the editor's caret lies at `place`. */
export function putCaretAt(shell: HTMLElement, view: EditorView, place: CaretPlace): void {
  const now = shell.getBoundingClientRect();
  const caret = view.coordsAtPos(view.state.selection.head);
  shell.style.left = `${now.left + place.x - caret.left}px`;
  shell.style.top = `${now.top + place.y + place.height - caret.bottom}px`;
}
