// Builds editor states for tests without a window, and writes them as one can read them: a line a
// block, its kind, its words, with | for the caret and [ ] around a selection.
import { getSchema } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import { makeBlock, type Block, type BlockType } from '../../../shared/model/text.ts';
import { toDocument } from '../../../renderer/article-editor/article-document.ts';
import { ARTICLE_SCHEMA } from '../../../renderer/article-editor/article-schema.ts';
import { makeBlockNodes, type BlockNodes } from '../../../renderer/article-editor/block-nodes.ts';

export const schema = getSchema(ARTICLE_SCHEMA);

/** The blocks of a sketch: `headline 大桥通车` a line; ⏎ is a chosen line end, ⇥ a tab. */
export function blocksOf(sketch: string): readonly Block[] {
  return lines(sketch).map(({ kind, text }) => makeBlock(kind, text.replace(/[|[\]]/gu, '')));
}

function lines(sketch: string): readonly { kind: BlockType; text: string }[] {
  return sketch
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', ...words] = line.split(' ');
      const text = words.join(' ').replace(/⏎/gu, '\n').replace(/⇥/gu, '\t');
      return { kind: kind as BlockType, text };
    });
}

/** A state whose words and selection are those of a sketch, without places to type in besides. */
export function stateOf(sketch: string): EditorState {
  const content = lines(sketch).map(({ kind, text }) => {
    const block = makeBlock(kind, text.replace(/[|[\]]/gu, ''));
    const type = schema.nodes[kind]!;
    return type.create(
      null,
      block.content.map((inline) => schema.nodeFromJSON(inline)),
    );
  });
  const doc = schema.topNodeType.create(null, content);
  const [anchor, head] = marks(sketch, doc);
  return EditorState.create({ doc, selection: TextSelection.create(doc, anchor, head) });
}

function marks(sketch: string, doc: DocumentNode): readonly [number, number] {
  let [from, to] = [1, 1];
  let start = 1;
  lines(sketch).forEach(({ text }, index) => {
    const at = (mark: string): number =>
      text.replace(/[|[\]]/gu, (m) => (m === mark ? m : '')).indexOf(mark);
    if (at('|') >= 0) from = to = start + at('|');
    if (at('[') >= 0) from = start + at('[');
    if (at(']') >= 0) to = start + at(']');
    start += doc.child(index).nodeSize;
  });
  return [from, to];
}

/** Writes a state as a sketch. */
export function sketchOf(state: EditorState): string {
  const { from, to } = state.selection;
  const written: string[] = [];
  state.doc.forEach((node, offset) => {
    let text = '';
    const add = (position: number): void => {
      if (from === to && position === from) text += '|';
      else if (position === from) text += '[';
      else if (position === to) text += ']';
    };
    let position = offset + 1;
    node.forEach((inline) => {
      for (const unit of inline.isText ? inline.text!.split('') : ['⏎']) {
        add(position);
        text += unit === '\t' ? '⇥' : unit;
        position += 1;
      }
    });
    add(position);
    written.push(text === '' ? node.type.name : `${node.type.name} ${text}`);
  });
  return written.join('\n');
}

/** What a command makes of a sketch; the same sketch when it does not act. */
export function after(command: Command, sketch: string): string {
  const state = stateOf(sketch);
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return sketchOf(next);
}

/** A sketch as `sketchOf` writes it, for comparison. */
export function sketch(text: string): string {
  return sketchOf(stateOf(text));
}

/** A document of blocks with the memory that made it. */
export function documentOf(blocks: readonly Block[]): { doc: DocumentNode; nodes: BlockNodes } {
  const nodes = makeBlockNodes(schema);
  return { doc: toDocument(schema, blocks, nodes), nodes };
}
