// Problems of the copy under the words they speak of: a line whose shape and colour say how grave it is,
// and the sentence as its title. Marks move with the words while one types; new problems replace them.
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Problem } from '../../shared/base/problem.ts';
import { textOf, type Block } from '../../shared/model/text.ts';
import { sayProblem } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import { positionOf, type DocumentBlocks } from './article-document.ts';
import type { BlockNodes } from './block-nodes.ts';

/** A problem and where it stands now, in positions of the document. */
export interface MarkedProblem {
  readonly problem: Problem;
  readonly from: number;
  readonly to: number;
  /** The block as it was when the problem was found. */
  readonly block: Block;
}

const key = new PluginKey<DecorationSet>('dayang-problems');

/** Draws problems; they are given by `markProblems`. */
export function problemMarks(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const next = tr.getMeta(key) as DecorationSet | undefined;
        return next ?? (tr.docChanged ? before.map(tr.mapping, tr.doc) : before);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Makes the transaction that shows these problems of an article, whose places are those of `read`. */
export function markProblems(
  state: EditorState,
  problems: readonly Problem[],
  read: DocumentBlocks,
  lang: DeskLanguage,
): Transaction {
  const marks = problems.flatMap((problem) => {
    const range = rangeOf(problem, read);
    if (!range) return [];
    const { from, to, block } = range;
    const attributes = {
      class: `problem problem-${problem.level}`,
      title: sayProblem(lang, problem),
    };
    return [Decoration.inline(from, to, attributes, { problem, block })];
  });
  return state.tr.setMeta(key, DecorationSet.create(state.doc, marks));
}

/** Where a problem stands; one without a width takes the character beside it, one without ends the block. */
function rangeOf(
  { place }: Problem,
  read: DocumentBlocks,
): { readonly from: number; readonly to: number; readonly block: Block } | undefined {
  const index = place.block;
  const block = index === undefined ? undefined : read.blocks[index];
  if (index === undefined || block === undefined) return undefined;
  const { length } = textOf(block);
  let [from, to] = [place.from ?? 0, place.to ?? length];
  if (from >= to) [from, to] = from < length ? [from, from + 1] : [Math.max(0, from - 1), from];
  const start = positionOf(read, { block: index, offset: from });
  const end = positionOf(read, { block: index, offset: to });
  if (start === undefined || end === undefined || start >= end) return undefined;
  return { from: start, to: end, block };
}

/** Finds the problems at a position, the shortest first. */
export function problemsAt(state: EditorState, position: number): readonly MarkedProblem[] {
  const found = (key.getState(state)?.find(position, position) ?? []).map(({ from, to, spec }) => {
    const { problem, block } = spec as { readonly problem: Problem; readonly block: Block };
    return { problem, from, to, block };
  });
  return found.sort((a, b) => a.to - a.from - (b.to - b.from));
}

/**
 * Makes the transaction that accepts the change a problem proposes, or gives undefined when there is
 * none or the words have changed since the problem was found.
 */
export function acceptChange(
  state: EditorState,
  { problem, block }: MarkedProblem,
  nodes: BlockNodes,
  read: DocumentBlocks,
): Transaction | undefined {
  const { change } = problem;
  const index = read.blocks.indexOf(block);
  if (!change || index < 0) return undefined;
  const from = positionOf(read, { block: index, offset: change.from });
  const to = positionOf(read, { block: index, offset: change.to });
  if (from === undefined || to === undefined) return undefined;
  if (!isWhole(nodes.toNode(block), state.doc, from)) return undefined;
  return replaceWords(state, { from, to }, change.text);
}

/** Puts words in place of others. Where only some characters differ, the rest keep their marks. */
function replaceWords(
  state: EditorState,
  { from, to }: { readonly from: number; readonly to: number },
  text: string,
): Transaction {
  const { tr } = state;
  if (text === '') return tr.delete(from, to);
  const before = state.doc.textBetween(from, to, '', '\n');
  if (before.length !== text.length) return tr.insertText(text.replace(/\n/gu, ' '), from, to);
  for (let i = 0; i < text.length; i += 1) {
    if (before[i] !== text[i]) tr.insertText(text.charAt(i), from + i, from + i + 1);
  }
  return tr;
}

function isWhole(node: DocumentNode, doc: DocumentNode, position: number): boolean {
  return doc.resolve(position).parent === node;
}
