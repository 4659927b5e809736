// What an open article can be told to do, and what it tells the window: kinds, accepted changes, the
// place of the caret. Used by the keys, the toolbar and the window alike.
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { textOf, type BlockType } from '../../shared/model/text.ts';
import { say } from '../../shared/words/words.ts';
import { positionOf, type DocumentBlocks } from './article-document.ts';
import { placesOf, type Binding, type PlacedSelection } from './bind-article.ts';
import type { BlockNodes } from './block-nodes.ts';
import { kindCommand } from './editor-keys.ts';
import type { ArticleEditorProps, FocusRequest, SelectionPlace } from './editor-props.ts';
import { GESTURE } from './gestures.ts';
import { putCaretAt } from './hidden-place.ts';
import { acceptChange, problemsAt, type MarkedProblem } from './problem-marks.ts';
import type { Watched } from './watched.ts';

/** A problem whose sentence is shown, and where its words stand on the screen. */
export interface OpenProblem {
  readonly marked: MarkedProblem;
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
}

/** An open article: what its parts share. */
export interface OpenArticle {
  readonly editor: Editor;
  readonly nodes: BlockNodes;
  readonly binding: Binding;
  readonly openProblem: Watched<OpenProblem | undefined>;
  /** What the input method is composing just now. */
  readonly preedit: Watched<string | undefined>;
  /** The newest properties. */
  props: ArticleEditorProps;
  /** The element that hidden mode moves about, while the editor is on the page. */
  shell: HTMLElement | undefined;
  /** The selection that the window knows. */
  reported: SelectionPlace | undefined;
}

/** Turns the selected blocks into a kind, or says why not. */
export function setKind(open: OpenArticle, kind: BlockType): void {
  const { view } = open.editor;
  if (kindCommand(kind)(view.state, (tr) => view.dispatch(tr))) return;
  const { lang, onNotice } = open.props;
  onNotice?.('window.editor-has-kind', { kind: say(lang, `window.editor-kind-${kind}`) });
}

/** Accepts the change that the open problem, or else the first one at the caret, proposes. */
export function accept(open: OpenArticle): boolean {
  const { state, view } = open.editor;
  const shown = open.openProblem.get()?.marked;
  const candidates = shown ? [shown] : problemsAt(state, state.selection.head);
  for (const marked of candidates) {
    const tr = acceptChange(state, marked, open.nodes, open.binding.read());
    if (!tr) continue;
    view.dispatch(tr.setMeta(GESTURE, 'accept').scrollIntoView());
    open.openProblem.set(undefined);
    return true;
  }
  return false;
}

/** Shows the problem at a position, if there is one; says nothing of it to the caret. */
export function showProblemAt(open: OpenArticle, position: number): void {
  const { state, view } = open.editor;
  const marked = problemsAt(state, position)[0];
  if (!marked) {
    open.openProblem.set(undefined);
    return;
  }
  const { left, top, bottom } = view.coordsAtPos(marked.from);
  open.openProblem.set({ marked, at: { left, top, bottom } });
}

/** The last request that an editor has answered: a new editor must not answer it again. */
let answered: number | undefined;

/** Answers a request that no editor has answered yet. */
export function answerFocus(open: OpenArticle, request: FocusRequest | undefined): void {
  if (!request || request.serial === answered) return;
  answered = request.serial;
  focusAt(open, request);
}

/** Gives the keyboard to the editor and selects what was asked for; a composition is ended first. */
function focusAt(open: OpenArticle, request: FocusRequest): void {
  const { view } = open.editor;
  if (view.composing) view.dom.blur();
  open.binding.settle();
  const read = open.binding.read();
  const { block, offset, to, anchor } = request;
  const start = positionOf(read, anchor ?? { block, offset });
  const end = positionOf(read, { block, offset: to ?? offset });
  view.focus();
  if (start === undefined || end === undefined) return;
  const selection = TextSelection.create(view.state.doc, start, end);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}

/** Tells the window where the selection stands, when it has moved; not during a composition. */
export function reportSelection(open: OpenArticle): void {
  const { state, view } = open.editor;
  if (view.composing || open.binding.isHeld()) return;
  const places = placesOf(state, open.binding.read());
  const now = places && toSelectionPlace(places, open.binding.read());
  if (isSame(now, open.reported)) return;
  open.reported = now;
  open.props.onSelection(now);
}

function toSelectionPlace(
  { anchor, head }: PlacedSelection,
  { blocks }: DocumentBlocks,
): SelectionPlace {
  const { block, offset } = head;
  const from =
    anchor.block === block ? Math.min(anchor.offset, offset) : anchor.block < block ? 0 : offset;
  const last = blocks[block];
  const end = last ? textOf(last).length : offset;
  const to =
    anchor.block === block ? Math.max(anchor.offset, offset) : anchor.block < block ? offset : end;
  return { block, from, to, head: offset, ...(anchor.block !== block && { anchor }) };
}

function isSame(a: SelectionPlace | undefined, b: SelectionPlace | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.block === b.block &&
    a.from === b.from &&
    a.to === b.to &&
    a.head === b.head &&
    a.anchor?.block === b.anchor?.block &&
    a.anchor?.offset === b.anchor?.offset
  );
}

/** In hidden mode, moves the editor so that its caret lies on the caret of the page. */
export function followCaret(open: OpenArticle): void {
  const { shell, props, editor } = open;
  if (!shell || !editor.view.dom.isConnected) return;
  if (props.hidden !== true) {
    shell.style.removeProperty('left');
    shell.style.removeProperty('top');
  } else if (props.caretAt) putCaretAt(shell, editor.view, props.caretAt);
}
