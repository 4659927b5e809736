// Binds an editor to the article of the model. What is typed goes out as blocks, a composition of the
// input method only when it is finished; what changes elsewhere comes in as the least change. The model
// has the one history: undo and redo come in like every change from elsewhere.
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Block } from '../../shared/model/text.ts';
import {
  findPlace,
  positionOf,
  readDocument,
  toDocument,
  type DocumentBlocks,
  type TextPlace,
} from './article-document.ts';
import type { BlockNodes } from './block-nodes.ts';
import { differingStretch, findChanges, makeChanges } from './follow-blocks.ts';
import { makeGestureNamer } from './gestures.ts';

/** Marks a transaction that only follows the model. */
const FOLLOWS = 'dayang-follows';

/** The part of ProseMirror's view that the binding needs; a test can do without a window. */
export interface BoundView {
  readonly state: EditorState;
  readonly composing: boolean;
  readonly dispatch: (tr: Transaction) => void;
}

/** Anchor and head of a selection as places in the article. */
export interface PlacedSelection {
  readonly anchor: TextPlace;
  readonly head: TextPlace;
}

/** One editor bound to one article. */
export interface Binding {
  /** Follows a transaction that the view has just applied; `appended` belong to it. */
  readonly afterTransaction: (tr: Transaction, appended: readonly Transaction[]) => void;
  /** Takes in the blocks of the model, which may be an echo of what went out. */
  readonly receive: (blocks: readonly Block[]) => void;
  /** Sends out what is still held back: at the end of a composition and before the editor closes. */
  readonly settle: () => void;
  /** The model is about to step back or forth: what comes in next is no echo. */
  readonly expectStep: () => void;
  /** The blocks that editor and model last agreed on, and where they begin in the document. */
  readonly read: () => DocumentBlocks;
  /** True while changes wait for the end of a composition. */
  readonly isHeld: () => boolean;
  /** True when nothing is held back and no echo is awaited, so that places of the model are valid. */
  readonly isSettled: () => boolean;
}

/** Binds a view whose document shows `first`; `send` gets the blocks after each change. */
export function bindArticle(
  view: BoundView,
  nodes: BlockNodes,
  first: readonly Block[],
  send: (blocks: readonly Block[], gesture: string) => void,
): Binding {
  return new ArticleBinding(view, nodes, first, send);
}

class ArticleBinding implements Binding {
  private readonly view: BoundView;
  private readonly nodes: BlockNodes;
  private readonly send: (blocks: readonly Block[], gesture: string) => void;
  private readonly nameGesture = makeGestureNamer();
  /** Selections by the blocks they were made in, so that undo brings the caret back too. */
  private readonly selections = new WeakMap<readonly Block[], PlacedSelection>();
  /** What editor and model last agreed on. */
  private agreed: { readonly blocks: readonly Block[]; readonly doc: DocumentNode };
  /** Blocks that went out and have not come back yet, oldest first. */
  private awaited: (readonly Block[])[] = [];
  /** Blocks of the model that wait for the end of a composition. */
  private waiting: readonly Block[] | undefined;
  /** The gesture of changes that wait for the end of a composition. */
  private held: string | undefined;

  constructor(
    view: BoundView,
    nodes: BlockNodes,
    first: readonly Block[],
    send: (blocks: readonly Block[], gesture: string) => void,
  ) {
    this.view = view;
    this.nodes = nodes;
    this.send = send;
    this.agreed = { blocks: first, doc: view.state.doc };
  }

  afterTransaction(tr: Transaction, appended: readonly Transaction[]): void {
    if (tr.getMeta(FOLLOWS) === true) return;
    if (!tr.docChanged && !appended.some((more) => more.docChanged)) {
      if (this.held === undefined) this.remember(this.agreed.blocks);
      return;
    }
    this.held = this.nameGesture(tr);
    if (!this.view.composing) this.settle();
  }

  receive(blocks: readonly Block[]): void {
    if (areSame(blocks, this.agreed.blocks)) {
      this.awaited = [];
      this.waiting = undefined;
      return;
    }
    const echo = this.awaited.findIndex((sent) => areSame(sent, blocks));
    if (echo >= 0) this.awaited.splice(0, echo + 1);
    else if (this.view.composing || this.held !== undefined) this.waiting = blocks;
    else this.follow(blocks);
  }

  settle(): void {
    const { held, waiting } = this;
    this.held = undefined;
    this.waiting = undefined;
    if (waiting) this.follow(waiting);
    if (held !== undefined) this.sendNow(held);
  }

  expectStep(): void {
    this.awaited = [];
  }

  read(): DocumentBlocks {
    return readDocument(this.view.state.doc, this.nodes);
  }

  isHeld(): boolean {
    return this.held !== undefined;
  }

  isSettled(): boolean {
    return this.held === undefined && this.waiting === undefined && this.awaited.length === 0;
  }

  private sendNow(gesture: string): void {
    const { doc } = this.view.state;
    adoptEqual(this.agreed.doc, doc, this.nodes);
    const { blocks } = this.read();
    const isNews = !areSame(blocks, this.agreed.blocks);
    this.agreed = { blocks: isNews ? blocks : this.agreed.blocks, doc };
    if (!isNews) return;
    this.awaited.push(blocks);
    this.remember(blocks);
    this.send(blocks, gesture);
  }

  private remember(blocks: readonly Block[]): void {
    const selection = placesOf(this.view.state, this.read());
    if (selection) this.selections.set(blocks, selection);
  }

  /** Follows the model. Words that were composed in the meantime stay; a change in their place does not. */
  private follow(blocks: readonly Block[]): void {
    const { state } = this.view;
    const target = toDocument(state.schema, blocks, this.nodes);
    const local = differingStretch(this.agreed.doc, state.doc);
    const changes = findChanges(this.agreed.doc, target).filter(
      ({ from, to }) => !local || to < local.from || from > local.to,
    );
    const shift = local ? local.toAfter - local.to : 0;
    const tr = makeChanges(state.tr, changes, (position) =>
      local && position > local.from ? position + shift : position,
    );
    adoptEqual(target, tr.doc, this.nodes);
    this.agreed = { blocks, doc: local ? target : tr.doc };
    this.awaited = [];
    if (!local) restore(tr, this.selections.get(blocks), readDocument(tr.doc, this.nodes));
    if (tr.docChanged || tr.selectionSet) this.view.dispatch(tr.setMeta(FOLLOWS, true));
  }
}

/** Says whether two lists hold the very same blocks. */
export function areSame(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, i) => block === b[i]));
}

/** Lets nodes that hold the words of a block stand for it, however they came about. */
function adoptEqual(before: DocumentNode, after: DocumentNode, nodes: BlockNodes): void {
  if (before.childCount !== after.childCount) return;
  before.forEach((node, _offset, index) => {
    const now = after.child(index);
    if (node !== now && node.eq(now)) nodes.adopt(now, nodes.toBlock(node));
  });
}

/** The selection as places, or undefined where the article has no block. */
export function placesOf(state: EditorState, read: DocumentBlocks): PlacedSelection | undefined {
  const anchor = findPlace(read, state.selection.anchor);
  const head = findPlace(read, state.selection.head);
  return anchor && head && { anchor, head };
}

/** Puts a remembered selection back. */
function restore(
  tr: Transaction,
  selection: PlacedSelection | undefined,
  read: DocumentBlocks,
): void {
  const anchor = selection && positionOf(read, selection.anchor);
  const head = selection && positionOf(read, selection.head);
  if (anchor === undefined || head === undefined) return;
  tr.setSelection(TextSelection.create(tr.doc, anchor, head)).scrollIntoView();
}
