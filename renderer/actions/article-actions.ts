// Actions on articles and on the tools that make frames.
import type { ArticleId } from '../../shared/base/ids.ts';
import { slugFrom } from '../../shared/model/file-names.ts';
import type { Story } from '../../shared/model/story.ts';
import { makeBlock } from '../../shared/model/text.ts';
import { bestLines, hasBestLines } from '../state/best-lines.ts';
import { newId } from '../state/new-id.ts';
import { takeOff } from '../state/placing.ts';
import { articlesOfFrame, fitOfArticle, storyOfArticle } from '../state/queries.ts';
import type { Desk } from '../state/desk.ts';
import type { DeskState, Tool } from '../state/desk-state.ts';
import { endWriting, openArticle, putCaret } from '../state/writing.ts';
import { canEdit, type Action } from './action.ts';

/** The article that an action means: the open one, else that of the chosen frame. */
export function currentArticle(state: DeskState): ArticleId | undefined {
  const { edition, view } = state;
  const [id] = view.selection;
  const frame = id === undefined ? undefined : edition?.frames[id];
  const inFrame = edition && frame ? articlesOfFrame(edition, frame)[0] : undefined;
  return inFrame ?? view.article;
}

/** The story that the article of an action runs in. */
function currentStory(state: DeskState): Story | undefined {
  const article = currentArticle(state);
  if (!state.edition || article === undefined) return undefined;
  return storyOfArticle(state.edition, article);
}

const hasArticle = (state: DeskState): boolean =>
  canEdit(state) && currentArticle(state) !== undefined;

function drawing(frame: Extract<Tool, { kind: 'draw' }>['frame']) {
  return {
    isEnabled: canEdit,
    isChecked: ({ view }: DeskState) => view.tool.kind === 'draw' && view.tool.frame === frame,
    run: (desk: Desk) => {
      endWriting(desk);
      desk.look({ tool: { kind: 'draw', frame }, mode: pageMode(desk) });
    },
  };
}

/** A tool of the page needs the page in sight. */
function pageMode(desk: Desk): DeskState['view']['mode'] {
  const { mode } = desk.store.get().view;
  return mode === 'article' ? 'split' : mode;
}

export const ARTICLE_ACTIONS = [
  {
    id: 'article.new',
    word: 'window.action.new-article',
    keys: ['Mod+N'],
    isEnabled: canEdit,
    run: (desk) => {
      const { edition } = desk.store.get();
      if (!edition) return;
      const taken = Object.values(edition.articles).map(({ slug }) => slug);
      const article = {
        id: newId<'article'>(),
        slug: slugFrom('article', taken),
        lang: 'zh-Hans',
        blocks: [makeBlock('headline', ''), makeBlock('paragraph', '')],
      } as const;
      if (desk.run({ kind: 'article-add', article })) openArticle(desk, article.id);
    },
  },
  {
    id: 'article.edit',
    word: 'window.action.edit-on-page',
    keys: ['Enter'],
    onPage: true,
    isEnabled: hasArticle,
    run: (desk) => {
      const { edition, view } = desk.store.get();
      const article = currentArticle(desk.store.get());
      const [id] = view.selection;
      const frame = id === undefined ? undefined : edition?.frames[id];
      if (!edition || article === undefined) return;
      const isBody = frame?.kind === 'text';
      const blocks = edition.articles[article]?.blocks ?? [];
      const body = blocks.findIndex((block) => block.type === 'paragraph');
      putCaret(desk, { article, block: isBody ? Math.max(0, body) : 0, offset: 0 }, true);
    },
  },
  {
    id: 'article.open',
    word: 'window.action.open-article',
    keys: ['Mod+Enter'],
    isEnabled: (state) => currentArticle(state) !== undefined,
    run: (desk) => {
      const article = currentArticle(desk.store.get());
      if (article !== undefined) openArticle(desk, article);
    },
  },
  {
    id: 'article.place',
    word: 'window.action.place',
    keys: ['Mod+D'],
    isEnabled: canEdit,
    run: (desk) => desk.look({ dialog: { kind: 'place-article' }, mode: pageMode(desk) }),
  },
  {
    id: 'article.unplace',
    word: 'window.action.unplace',
    isEnabled: (state) => {
      const article = currentArticle(state);
      return Boolean(
        hasArticle(state) &&
        article !== undefined &&
        state.edition &&
        storyOfArticle(state.edition, article),
      );
    },
    run: (desk) => {
      const article = currentArticle(desk.store.get());
      if (article !== undefined) takeOff(desk, article);
    },
  },
  {
    id: 'article.delete',
    word: 'window.action.delete-article',
    isEnabled: hasArticle,
    run: (desk) => {
      const article = currentArticle(desk.store.get());
      if (article === undefined || !desk.run({ kind: 'article-remove', article })) return;
      desk.toast({
        level: 'note',
        word: 'window.toast.article-deleted',
        action: { word: 'window.action.undo', run: () => desk.undo() },
      });
    },
  },
  {
    id: 'article.best-lines',
    word: 'window.action.best-lines',
    isEnabled: (state) => canEdit(state) && currentStory(state) !== undefined,
    isChecked: (state) => {
      const story = currentStory(state);
      return Boolean(story && state.edition && hasBestLines(state.edition, story));
    },
    run: (desk) => {
      const state = desk.store.get();
      const story = currentStory(state);
      if (!state.edition || !story) return;
      desk.run(bestLines(state.edition, story, !hasBestLines(state.edition, story)));
    },
  },
  {
    id: 'article.fit-line',
    word: 'window.action.fit-line',
    keys: ['Mod+Shift+J'],
    isEnabled: (state) => currentArticle(state) !== undefined,
    run: (desk) => {
      const state = desk.store.get();
      const article = currentArticle(state);
      if (!state.edition || article === undefined) return;
      const at = fitOfArticle(state.edition, state.layout, article)?.oversetAt;
      if (at) openArticle(desk, at.article, at);
      else desk.say('window.toast.no-overset');
    },
  },
  {
    id: 'tool.select',
    word: 'window.action.tool-select',
    keys: ['V'],
    onPage: true,
    isChecked: ({ view }) => view.tool.kind === 'select',
    run: (desk) => {
      endWriting(desk);
      desk.look({ tool: { kind: 'select' } });
    },
  },
  {
    id: 'tool.text',
    word: 'window.action.tool-text',
    keys: ['T'],
    onPage: true,
    ...drawing('text'),
  },
  {
    id: 'tool.picture',
    word: 'window.action.tool-picture',
    keys: ['P'],
    onPage: true,
    ...drawing('picture'),
  },
  {
    id: 'tool.rule',
    word: 'window.action.tool-rule',
    keys: ['L'],
    onPage: true,
    ...drawing('rule'),
  },
  {
    id: 'tool.box',
    word: 'window.action.tool-box',
    keys: ['B'],
    onPage: true,
    ...drawing('box'),
  },
] as const satisfies readonly Action[];
