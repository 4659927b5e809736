// What has to change in the editor when the article changed elsewhere: undo, an accepted proposal,
// another pane. As little as possible, so that caret, scroll place and the input method stay.
import type { Node as DocumentNode, NodeType, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** A stretch of the old document and what stands in its place in the new one. */
export type DocumentChange =
  | { readonly kind: 'words'; readonly from: number; readonly to: number; readonly slice: Slice }
  | {
      readonly kind: 'block';
      readonly from: number;
      readonly to: number;
      readonly as: DocumentNode;
    };

/** Finds the changes that make one document into another; positions are those of the first. */
export function findChanges(before: DocumentNode, after: DocumentNode): readonly DocumentChange[] {
  if (before.childCount !== after.childCount) {
    const change = wordsChange(before, after, 0);
    return change ? [change] : [];
  }
  const changes: DocumentChange[] = [];
  before.forEach((node, start, index) => {
    const now = after.child(index);
    if (node === now || node.eq(now)) return;
    if (!node.hasMarkup(now.type, now.attrs)) {
      changes.push({ kind: 'block', from: start, to: start + node.nodeSize, as: now });
    } else {
      const change = wordsChange(node, now, start + 1);
      if (change) changes.push(change);
    }
  });
  return changes;
}

/** The one smallest stretch in which two nodes of a kind differ; `start` is where their content begins. */
function wordsChange(
  before: DocumentNode,
  after: DocumentNode,
  start: number,
): DocumentChange | undefined {
  const stretch = differingStretch(before, after);
  if (!stretch) return undefined;
  const { from, to, toAfter } = stretch;
  return { kind: 'words', from: start + from, to: start + to, slice: after.slice(from, toAfter) };
}

/** Where two nodes differ: `from` in both, `to` in the first, `toAfter` in the second. */
export function differingStretch(
  before: DocumentNode,
  after: DocumentNode,
): { readonly from: number; readonly to: number; readonly toAfter: number } | undefined {
  const from = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (from === null || end === null) return undefined;
  // Equal characters beside the change can be counted from both sides: 人人 less one 人.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, to: end.a + overlap, toAfter: end.b + overlap };
}

/** Makes the changes in a transaction, the last one first; `move` brings a position to its document. */
export function makeChanges(
  tr: Transaction,
  changes: readonly DocumentChange[],
  move: (position: number) => number = (position) => position,
): Transaction {
  for (const change of changes.toReversed()) {
    const [from, to] = [move(change.from), move(change.to)];
    if (change.kind === 'words') tr.replace(from, to, change.slice);
    else turnBlock(tr, from, change.as);
  }
  return tr;
}

/** Makes one block into another; words that stay keep the caret. */
function turnBlock(tr: Transaction, start: number, as: DocumentNode): void {
  const node = tr.doc.nodeAt(start);
  if (!node) return;
  const type: NodeType = as.type;
  tr.setNodeMarkup(start, type, as.attrs, as.marks);
  const change = wordsChange(node, as, start + 1);
  if (change?.kind === 'words') tr.replace(change.from, change.to, change.slice);
}
