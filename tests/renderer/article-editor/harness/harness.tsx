// A window of its own for the article editor: the real components with a model of a few lines, and
// handles for the tests. It is served by the program itself, under its own security policy.
import '../../../../renderer/trusted-types.ts';
import { useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ArticleEditor } from '../../../../renderer/article-editor/article-editor.tsx';
import type {
  FocusRequest,
  SelectionPlace,
} from '../../../../renderer/article-editor/editor-props.ts';
import { Galley } from '../../../../renderer/article-editor/galley.tsx';
import type { GalleyLine } from '../../../../renderer/article-editor/galley-line.ts';
import { makeWatched } from '../../../../renderer/article-editor/watched.ts';
import { checkCopy } from '../../../../shared/proof/check-copy.ts';
import type { Article } from '../../../../shared/model/article.ts';
import { textOf, type Block } from '../../../../shared/model/text.ts';
import { SPECIMENS } from './specimens.ts';
import './harness.css';

interface Shown {
  readonly articles: Readonly<Record<string, Article>>;
  readonly open: string;
  readonly lang: 'zh-CN' | 'en';
  readonly hidden: boolean;
  readonly caretAt: { readonly x: number; readonly y: number; readonly height: number } | undefined;
  readonly focusRequest: FocusRequest | undefined;
  readonly galley: boolean;
  readonly proof: boolean;
  readonly selection: SelectionPlace | undefined;
}

interface Step {
  readonly article: string;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly gesture: string;
}

const shown = makeWatched<Shown>({
  articles: SPECIMENS,
  open: 'short',
  lang: 'zh-CN',
  hidden: false,
  caretAt: undefined,
  focusRequest: undefined,
  galley: false,
  proof: false,
  selection: undefined,
});
let steps: Step[] = [];
let undone: Step[] = [];
const heard: string[] = [];

function update(change: Partial<Shown>): void {
  shown.set({ ...shown.get(), ...change });
}

function setBlocks(id: string, blocks: readonly Block[]): void {
  const { articles } = shown.get();
  update({ articles: { ...articles, [id]: { ...articles[id]!, blocks } } });
}

function record(id: string, after: readonly Block[], gesture: string): void {
  const { blocks } = shown.get().articles[id]!;
  const last = steps.at(-1);
  if (last?.gesture === gesture) steps = [...steps.slice(0, -1), { ...last, after }];
  else steps = [...steps, { article: id, before: blocks, after, gesture }];
  undone = [];
  setBlocks(id, after);
}

function undo(): void {
  const step = steps.at(-1);
  if (!step) return;
  steps = steps.slice(0, -1);
  undone = [...undone, step];
  setBlocks(step.article, step.before);
}

function redo(): void {
  const step = undone.at(-1);
  if (!step) return;
  undone = undone.slice(0, -1);
  steps = [...steps, step];
  setBlocks(step.article, step.after);
}

/** Lines of seventeen characters, as a narrow column would have them. */
function linesOf(article: Article): readonly GalleyLine[] {
  const lines: GalleyLine[] = [];
  article.blocks.forEach((block, index) => {
    let from = 0;
    for (const part of textOf(block).match(/[^\n]{1,17}\n?/gu) ?? []) {
      const number = lines.length;
      const to = from + part.length;
      const column = Math.floor(number / 12);
      lines.push({
        text: part,
        block: index,
        from,
        to,
        over: number >= 30,
        column,
        kind: block.type,
        fit: { step: 0, letterSpace: 0, cost: 0 },
      });
      from = to;
    }
  });
  return lines;
}

function Harness(): ReactElement {
  const now = useSyncExternalStore(shown.subscribe, shown.get);
  const article = now.articles[now.open]!;
  return (
    <div className={now.galley ? 'harness harness-with-galley' : 'harness'}>
      <ArticleEditor
        article={article}
        lang={now.lang}
        onBlocks={(blocks, gesture) => record(article.id, blocks, gesture)}
        onSelection={(selection) => update({ selection })}
        undo={undo}
        redo={redo}
        hidden={now.hidden}
        caretAt={now.caretAt}
        focusRequest={now.focusRequest}
        problems={now.proof ? checkCopy(article) : []}
        onNotice={(key, values) => heard.push(`${key} ${JSON.stringify(values)}`)}
        onVerticalMove={(direction, extend) => heard.push(`line ${direction} ${extend}`)}
        onLineEdge={(edge, extend) => heard.push(`edge ${edge} ${extend}`)}
      />
      {now.galley && (
        <Galley
          article={article}
          lines={linesOf(article)}
          lang={now.lang}
          caret={now.selection && { block: now.selection.block, offset: now.selection.head }}
          onPick={({ block, offset }) =>
            update({ focusRequest: { block, offset, serial: Date.now() } })
          }
        />
      )}
    </div>
  );
}

/** What the tests can do and see. */
const handles = {
  update: (change: Partial<Shown>): void => update(change),
  open: (id: string): void => update({ open: id, selection: undefined }),
  reset: (id: string): void => {
    steps = [];
    undone = [];
    heard.length = 0;
    update({
      articles: SPECIMENS,
      open: 'other',
      hidden: false,
      caretAt: undefined,
      focusRequest: undefined,
      galley: false,
      proof: false,
      selection: undefined,
    });
    update({ open: id });
  },
  focus: (block: number, offset: number, to?: number): void => {
    const serial = Math.random();
    update({ focusRequest: { block, offset, serial, ...(to !== undefined && { to }) } });
  },
  change: (block: number, from: string, to: string): void => {
    const { articles, open } = shown.get();
    const blocks = articles[open]!.blocks.map((one, i) =>
      i === block ? (JSON.parse(JSON.stringify(one).replace(from, to)) as Block) : one,
    );
    steps = [
      ...steps,
      { article: open, before: articles[open]!.blocks, after: blocks, gesture: 'elsewhere' },
    ];
    setBlocks(open, blocks);
  },
  /** The article as one can read it: kind and words, a line a block. */
  words: (id?: string): readonly string[] =>
    shown
      .get()
      .articles[id ?? shown.get().open]!.blocks.map((block) => `${block.type} ${textOf(block)}`),
  blocks: (): readonly Block[] => shown.get().articles[shown.get().open]!.blocks,
  steps: (): readonly string[] => steps.map((step) => step.gesture.replace(/-\d+$/u, '')),
  heard: (): readonly string[] => [...heard],
  selection: (): SelectionPlace | undefined => shown.get().selection,
};

export type Handles = typeof handles;

declare global {
  interface Window {
    harness: Handles;
  }
}

window.harness = handles;
createRoot(document.getElementById('root')!).render(<Harness />);
