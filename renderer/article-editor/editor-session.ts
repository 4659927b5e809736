// One open article: the Tiptap editor, its plugins, and its binding to the model. The component only
// mounts it and hands it the newest properties; nothing in here waits for React.
import { Editor, Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type { BlockType } from '../../shared/model/text.ts';
import { say } from '../../shared/words/words.ts';
import { toDocument } from './article-document.ts';
import { ARTICLE_SCHEMA } from './article-schema.ts';
import { bindArticle } from './bind-article.ts';
import { kindOf, makeBlockNodes } from './block-nodes.ts';
import {
  accept,
  answerFocus,
  followCaret,
  reportSelection,
  setKind,
  showProblemAt,
  type OpenArticle,
  type OpenProblem,
} from './editor-actions.ts';
import { editorKeys } from './editor-keys.ts';
import type { ArticleEditorProps } from './editor-props.ts';
import { fieldHints, NEW_LANGUAGE, offerFields } from './field-hints.ts';
import { markProblems, problemMarks } from './problem-marks.ts';
import { viewProps } from './view-props.ts';
import { makeWatched } from './watched.ts';

/** Milliseconds after which ProseMirror has surely read the end of a composition from the page. */
const COMPOSITION_REST = 40;

/** Opens an article in an editor that is not on the page yet. */
export function openArticle(first: ArticleEditorProps): OpenArticle {
  const editor = new Editor({
    element: null,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      clipboardTextSerializer: false,
      delete: false,
      drop: false,
      keymap: false,
      paste: false,
      textDirection: false,
    },
    extensions: [...ARTICLE_SCHEMA, surroundings(() => open)],
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  });
  const { blocks } = first.article;
  const nodes = makeBlockNodes(editor.schema);
  const doc = toDocument(editor.schema, blocks, nodes);
  editor.view.updateState(EditorState.create({ doc }));
  const view = {
    get state() {
      return editor.state;
    },
    get composing() {
      return editor.view.composing;
    },
    dispatch: (tr: Transaction) => editor.view.dispatch(tr),
  };
  const binding = bindArticle(view, nodes, blocks, (changed, gesture) => {
    open.props.onBlocks(changed, gesture);
  });
  const open: OpenArticle = {
    editor,
    nodes,
    binding,
    openProblem: makeWatched<OpenProblem | undefined>(undefined),
    preedit: makeWatched<string | undefined>(undefined),
    props: first,
    shell: undefined,
    reported: undefined,
  };
  followTransactions(open);
  return open;
}

function followTransactions(open: OpenArticle): void {
  const { editor, binding, openProblem } = open;
  let frame: number | undefined;
  editor.on('transaction', ({ transaction, appendedTransactions }) => {
    binding.afterTransaction(transaction, appendedTransactions);
    if (transaction.docChanged) openProblem.set(undefined);
    reportSelection(open);
    if (open.props.hidden !== true || frame !== undefined) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      followCaret(open);
    });
  });
  editor.on('focus', () => reportSelection(open));
}

/** The plugins, in an extension that comes before all others. */
function surroundings(open: () => OpenArticle): Extension {
  return Extension.create({
    name: 'surroundings',
    priority: 2000,
    addProseMirrorPlugins() {
      const { editor } = this;
      const step = (which: 'undo' | 'redo') => () => {
        open().binding.settle();
        open().binding.expectStep();
        open().props[which]();
      };
      const [undo, redo] = [step('undo'), step('redo')];
      return [
        behaviour(open, { undo, redo }),
        ...editorKeys(editor.schema, {
          undo,
          redo,
          setKind: (kind: BlockType) => setKind(open(), kind),
          accept: () => accept(open()),
        }),
        offerFields(() => editor.view.composing),
        fieldHints(() => open().props.lang),
        problemMarks(),
      ];
    },
  });
}

/** How the view behaves and what it is called. */
function behaviour(
  open: () => OpenArticle,
  steps: { readonly undo: () => void; readonly redo: () => void },
): Plugin {
  const { nodes } = open();
  return new Plugin({
    props: {
      ...viewProps(nodes, {
        ...steps,
        notice: (key, values) => open().props.onNotice?.(key, values),
        // What the last composition left behind is a step of its own.
        compositionStarts: () => open().binding.settle(),
        compositionEnded: () => endComposition(open()),
        composing: (text) => open().preedit.set(text),
        isHidden: () => open().props.hidden === true,
        isDown: () => open().props.caretAt?.isDown === true,
        moveByLine: (direction, extend) => open().props.onVerticalMove?.(direction, extend),
        moveToLineEdge: (edge, extend) => open().props.onLineEdge?.(edge, extend),
      }),
      handleClick: (_view, position) => {
        showProblemAt(open(), position);
        return false;
      },
      attributes: (state) => {
        const { article, lang } = open().props;
        const title = headlineIn(state.doc) ?? article.slug;
        return {
          'aria-label': say(lang, 'window.editor-name', { title }),
          'aria-multiline': 'true',
          autocorrect: 'off',
          lang: article.lang,
          spellcheck: 'false',
          translate: 'no',
        };
      },
    },
  });
}

/** The headline as it stands in the editor, on one line. */
function headlineIn(doc: DocumentNode): string | undefined {
  const headline = doc.children.find((node) => kindOf(node) === 'headline');
  const title = headline?.textBetween(0, headline.content.size, '', ' ').trim();
  return title === '' ? undefined : title;
}

/**
 * The words go out as soon as ProseMirror has read them from the page, which it does in the microtask
 * after its own; once more when it has looked at the page for the last time.
 */
function endComposition(open: OpenArticle): void {
  const finish = (): void => {
    if (open.editor.view.composing) return;
    open.binding.settle();
    reportSelection(open);
  };
  queueMicrotask(() => queueMicrotask(finish));
  setTimeout(finish, COMPOSITION_REST);
}

/** Takes the newest properties: words first, then problems and language, then requests. */
export function takeProps(open: OpenArticle, props: ArticleEditorProps): void {
  const { editor, binding } = open;
  const before = open.props;
  open.props = props;
  if (!editor.view.dom.isConnected) return;
  if (props.article.blocks !== before.article.blocks) binding.receive(props.article.blocks);
  if (props.lang !== before.lang) editor.view.dispatch(editor.state.tr.setMeta(NEW_LANGUAGE, true));
  drawProblems(open);
  answerFocus(open, props.focusRequest);
  if (props.hidden !== before.hidden || props.caretAt !== before.caretAt) followCaret(open);
}

const drawn = new WeakMap<OpenArticle, Pick<ArticleEditorProps, 'problems' | 'lang'>>();

/** Draws new problems, once the words they speak of are the words in the editor. */
function drawProblems(open: OpenArticle): void {
  const { problems, lang } = open.props;
  const known = drawn.get(open);
  if (known?.problems === problems && known.lang === lang) return;
  if (problems.length === 0 && (known?.problems.length ?? 0) === 0) return;
  const { editor, binding } = open;
  if (editor.view.composing || !binding.isSettled()) return;
  drawn.set(open, { problems, lang });
  const own = problems.filter(({ place }) => place.article === open.props.article.id);
  editor.view.dispatch(markProblems(editor.state, own, binding.read(), lang));
}

/** Puts an editor on the page; `shell` is what hidden mode moves. The first problems are drawn. */
export function mountArticle(open: OpenArticle, place: HTMLElement, shell: HTMLElement): void {
  open.shell = shell;
  open.editor.mount(place);
  drawn.delete(open);
  drawProblems(open);
  answerFocus(open, open.props.focusRequest);
  followCaret(open);
}

/** Sends out what is held back and takes the editor off the page. */
export function unmountArticle(open: OpenArticle): void {
  open.binding.settle();
  open.shell = undefined;
  open.editor.unmount();
}
