// What stands beside and in the fields without being words of the article: the length of each block in
// the margin, and the grey invitation in an empty field. Both are attributes that CSS draws, so typing
// never waits for a component; a block that did not change keeps its attributes.
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { listMarks, type ListMark } from '../../shared/model/list-marks.ts';
import { countCharacters, type Block, type BlockType } from '../../shared/model/text.ts';
import { say } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import { missingFields } from './article-document.ts';
import { kindOf } from './block-nodes.ts';
import { formOf } from './form-commands.ts';

type Attributes = Readonly<Record<string, string>>;

const key = new PluginKey<DecorationSet>('dayang-field-hints');

/** Says in a transaction that the language of the hints has changed. */
export const NEW_LANGUAGE = 'dayang-new-language';

/** Draws lengths and invitations in the language that `lang` gives. */
export function fieldHints(lang: () => DeskLanguage): Plugin {
  let known = new WeakMap<DocumentNode, Attributes>();
  const attributesOf = (node: DocumentNode): Attributes => {
    const before = known.get(node);
    if (before) return before;
    const attributes = describe(node, lang());
    known.set(node, attributes);
    return attributes;
  };
  const draw = (doc: DocumentNode): DecorationSet => {
    const hints: Decoration[] = [];
    const marks = marksOf(doc);
    doc.forEach((node, from, index) => {
      const to = from + node.nodeSize;
      hints.push(Decoration.node(from, to, attributesOf(node)));
      const mark = marks[index];
      if (mark) hints.push(Decoration.node(from, to, lookOfItem(mark)));
      else if (isSectionEnd(doc, index))
        hints.push(
          Decoration.node(from, to, {
            'data-invitation': say(lang(), 'window.editor-section-end'),
          }),
        );
    });
    return DecorationSet.create(doc, hints);
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => draw(state.doc),
      apply: (tr, before) => {
        if (tr.getMeta(NEW_LANGUAGE) === true) known = new WeakMap();
        else if (!tr.docChanged) return before;
        return draw(tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** The marks of the items of a document. */
function marksOf(doc: DocumentNode): readonly (ListMark | undefined)[] {
  const items = doc.children.map((node): Block => {
    return { type: kindOf(node), content: [], attrs: formOf(node) };
  });
  return listMarks(items);
}

function lookOfItem({ text, widest, level }: ListMark): Attributes {
  return { 'data-item': text, style: `--item: ${level + widest.length / 2 + 0.75}em` };
}

/** An empty paragraph with text on both sides is printed as a blank line. */
function isSectionEnd(doc: DocumentNode, index: number): boolean {
  const isText = (at: number): boolean => {
    const node = doc.maybeChild(at);
    return node !== null && kindOf(node) === 'paragraph' && node.content.size > 0;
  };
  const node = doc.child(index);
  if (kindOf(node) !== 'paragraph' || node.content.size > 0) return false;
  return isText(index - 1) && isText(index + 1);
}

function describe(node: DocumentNode, lang: DeskLanguage): Attributes {
  const kind = kindOf(node);
  if (node.content.size === 0) return { 'data-invitation': invitationFor(kind, lang) };
  const count = countCharacters(node.textBetween(0, node.content.size, '', '\n'));
  return { 'data-count': say(lang, 'window.editor-count', { count }) };
}

function invitationFor(kind: BlockType, lang: DeskLanguage): string {
  return say(lang, `window.editor-invite-${kind}`);
}

/** Keeps a place to type in for every field that an article should have and lacks. */
export function offerFields(isComposing: () => boolean): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) => {
      if (!transactions.some((tr) => tr.docChanged) || isComposing()) return null;
      return addMissing(state);
    },
  });
}

function addMissing(state: EditorState): EditorState['tr'] | null {
  const content: DocumentNode[] = [];
  state.doc.forEach((node) => content.push(node));
  const missing = missingFields(content);
  if (missing.length === 0) return null;
  const { tr } = state;
  for (const { index, kind } of missing) {
    const node = state.schema.nodes[kind]?.create();
    if (node) tr.insert(startOf(tr.doc, index), node);
  }
  return tr;
}

function startOf(doc: DocumentNode, index: number): number {
  let start = 0;
  for (let i = 0; i < index; i += 1) start += doc.child(i).nodeSize;
  return start;
}
