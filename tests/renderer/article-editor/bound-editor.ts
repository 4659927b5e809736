// An editor without a window, bound to a model that keeps every step: what the window does with blocks,
// undo and redo, in a few lines.
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import type { Block } from '../../../shared/model/text.ts';
import { toDocument, positionOf } from '../../../renderer/article-editor/article-document.ts';
import {
  areSame,
  bindArticle,
  type Binding,
} from '../../../renderer/article-editor/bind-article.ts';
import { makeBlockNodes } from '../../../renderer/article-editor/block-nodes.ts';
import { schema, sketchOf } from './editor-state.ts';

/** A step of undo: the blocks before it and the name of its gesture. */
interface Step {
  readonly before: readonly Block[];
  readonly gesture: string;
}

/** An editor, its model, and the hands of a person. */
export class BoundEditor {
  state: EditorState;
  composing = false;
  blocks: readonly Block[];
  readonly steps: Step[] = [];
  private readonly undone: (readonly Block[])[] = [];
  readonly binding: Binding;
  /** When false the model keeps to itself what it got, as a window that has not drawn yet. */
  echoes = true;
  private time = 1_000_000;

  constructor(blocks: readonly Block[]) {
    const nodes = makeBlockNodes(schema);
    this.blocks = blocks;
    this.state = EditorState.create({ doc: toDocument(schema, blocks, nodes) });
    this.binding = bindArticle(this, nodes, blocks, (now, gesture) => {
      if (this.steps.at(-1)?.gesture !== gesture) this.steps.push({ before: this.blocks, gesture });
      this.blocks = now;
      if (this.echoes) this.binding.receive(now);
    });
  }

  readonly dispatch = (tr: Transaction): void => {
    const { state, transactions } = this.state.applyTransaction(tr);
    this.state = state;
    this.binding.afterTransaction(tr, transactions.slice(1));
    // The editor tells the window its selection after each transaction, and reads the blocks for it.
    if (!this.composing) this.binding.read();
  };

  /** Types a text at the caret, key by key, `pause` milliseconds apart. */
  type(text: string, pause = 100): void {
    for (const char of text) this.send(this.state.tr.insertText(char), pause);
  }

  /** Deletes the character before the caret. */
  back(): void {
    const { from } = this.state.selection;
    this.send(this.state.tr.delete(from - 1, from), 100);
  }

  run(command: Command): void {
    command(this.state, this.dispatch);
  }

  /** Composes: the text goes through these forms; the last one is what the composition ends with. */
  compose(id: number, forms: readonly string[], during: () => void = () => undefined): void {
    this.composing = true;
    const { from } = this.state.selection;
    let length = 0;
    for (const form of forms) {
      const { tr } = this.state;
      if (form === '') tr.delete(from, from + length);
      else tr.insertText(form, from, from + length);
      this.send(tr.setMeta('composition', id), 10);
      length = form.length;
      during();
    }
    this.composing = false;
    this.binding.settle();
  }

  caret(block: number, offset: number): void {
    const position = positionOf(this.binding.read(), { block, offset })!;
    this.send(this.state.tr.setSelection(TextSelection.create(this.state.doc, position)), 2000);
  }

  select(block: number, from: number, to: number): void {
    const read = this.binding.read();
    const [anchor, head] = [from, to].map((offset) => positionOf(read, { block, offset })!);
    this.send(
      this.state.tr.setSelection(TextSelection.create(this.state.doc, anchor!, head)),
      2000,
    );
  }

  /** The model changes by itself. */
  change(blocks: readonly Block[]): void {
    this.blocks = blocks;
    this.binding.receive(blocks);
  }

  undo(): void {
    const step = this.steps.pop();
    if (!step) return;
    this.undone.push(this.blocks);
    this.binding.expectStep();
    this.change(step.before);
  }

  redo(): void {
    const blocks = this.undone.pop();
    if (!blocks) return;
    this.steps.push({ before: this.blocks, gesture: 'again' });
    this.binding.expectStep();
    this.change(blocks);
  }

  get sketch(): string {
    return sketchOf(this.state);
  }

  /** True when editor and model hold the same records. */
  get agrees(): boolean {
    return areSame(this.binding.read().blocks, this.blocks);
  }

  private send(tr: Transaction, pause: number): void {
    this.time += pause;
    this.dispatch(tr.setTime(this.time));
  }
}
