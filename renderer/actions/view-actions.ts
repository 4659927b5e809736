// Actions on what is looked at: zoom, panels, language, theme, help.
import type { ArticleId } from '../../shared/base/ids.ts';
import type { Settings } from '../../shared/ipc/contract.ts';
import { nextZoom } from '../page-view/page-zoom.ts';
import { articlesInOrder, pagesOfArticle } from '../state/queries.ts';
import { nextRegion } from '../state/regions.ts';
import type { Desk } from '../state/desk.ts';
import type { DeskState, View } from '../state/desk-state.ts';
import { currentArticle } from './article-actions.ts';
import { always, type Action } from './action.ts';

function toggle(field: 'guides' | 'threads' | 'tones' | 'side' | 'inspector' | 'problems') {
  return {
    isChecked: (state: DeskState) => state.view[field],
    run: (desk: Desk) => desk.look({ [field]: !desk.store.get().view[field] }),
  };
}

function mode(wanted: View['mode']) {
  return {
    isChecked: (state: DeskState) => state.view.mode === wanted,
    run: (desk: Desk) => {
      const state = desk.store.get();
      const article = currentArticle(state) ?? firstArticle(state);
      desk.look({ mode: wanted, isWriting: false, ...(article !== undefined && { article }) });
    },
  };
}

/** The article that leads the page, else the first of all. */
function firstArticle({ edition, view }: DeskState): ArticleId | undefined {
  if (!edition) return undefined;
  const articles = articlesInOrder(edition).map((article) => article.id);
  const onPage = articles.find((id) => pagesOfArticle(edition, id)[0]?.id === view.page);
  return onPage ?? articles[0];
}

/** Changes a setting at once and remembers it. */
export async function changeSettings(desk: Desk, change: Partial<Settings>): Promise<void> {
  desk.store.set({ settings: { ...desk.store.get().settings, ...change } });
  const settings = await desk.ask('setSettings', change);
  if (settings) desk.store.set({ settings });
}

function setting<Name extends keyof Settings>(name: Name, value: Settings[Name]) {
  return {
    isEnabled: always,
    isChecked: (state: DeskState) => state.settings[name] === value,
    run: (desk: Desk) => void changeSettings(desk, { [name]: value }),
  };
}

function zoomTo(zoom: (now: number) => number) {
  return (desk: Desk): void => {
    desk.look({ zoom: zoom(desk.store.get().view.zoom), fit: undefined });
  };
}

export const VIEW_ACTIONS = [
  {
    id: 'view.article',
    word: 'window.action.mode-article',
    keys: ['Mod+Alt+1'],
    ...mode('article'),
  },
  {
    id: 'view.split',
    word: 'window.action.mode-split',
    keys: ['Mod+\\', 'Mod+Alt+2'],
    ...mode('split'),
  },
  { id: 'view.page', word: 'window.action.mode-page', keys: ['Mod+Alt+3'], ...mode('page') },
  {
    id: 'view.zoom-in',
    word: 'window.action.zoom-in',
    keys: ['Mod+=', 'Mod++'],
    run: zoomTo((zoom) => nextZoom(zoom, 1)),
  },
  {
    id: 'view.zoom-out',
    word: 'window.action.zoom-out',
    keys: ['Mod+-'],
    run: zoomTo((zoom) => nextZoom(zoom, -1)),
  },
  {
    id: 'view.fit-page',
    word: 'window.action.fit-page',
    keys: ['Mod+0'],
    isChecked: (state) => state.view.fit === 'page',
    run: (desk) => desk.look({ fit: 'page' }),
  },
  {
    id: 'view.fit-spread',
    word: 'window.action.fit-spread',
    keys: ['Mod+Alt+0'],
    isChecked: (state) => state.view.fit === 'spread',
    run: (desk) => desk.look({ fit: 'spread', facing: true }),
  },
  {
    id: 'view.full-size',
    word: 'window.action.full-size',
    keys: ['Mod+Shift+0', 'Mod+Shift+)'],
    run: zoomTo(() => 1),
  },
  {
    id: 'view.facing',
    word: 'window.action.facing',
    isChecked: (state) => state.view.facing,
    run: (desk) => desk.look({ facing: !desk.store.get().view.facing }),
  },
  {
    id: 'view.guides',
    word: 'window.action.guides',
    keys: ['W'],
    onPage: true,
    ...toggle('guides'),
  },
  { id: 'view.threads', word: 'window.action.threads', keys: ['Mod+Alt+Y'], ...toggle('threads') },
  { id: 'view.tones', word: 'window.action.tones', keys: ['Mod+Alt+L'], ...toggle('tones') },
  { id: 'view.side', word: 'window.action.side', keys: ['Mod+Alt+B'], ...toggle('side') },
  {
    id: 'view.inspector',
    word: 'window.action.inspector',
    keys: ['Mod+Alt+I'],
    ...toggle('inspector'),
  },
  { id: 'view.problems', word: 'window.action.problems', keys: ['Mod+J'], ...toggle('problems') },
  {
    id: 'view.next-region',
    word: 'window.action.next-region',
    keys: ['F6'],
    isEnabled: always,
    run: () => nextRegion(1),
  },
  {
    id: 'view.previous-region',
    word: 'window.action.previous-region',
    keys: ['Shift+F6'],
    isEnabled: always,
    run: () => nextRegion(-1),
  },
  { id: 'lang.zh', word: 'window.action.lang-zh', ...setting('lang', 'zh-CN') },
  { id: 'lang.en', word: 'window.action.lang-en', ...setting('lang', 'en') },
  { id: 'theme.system', word: 'window.action.theme-system', ...setting('theme', 'system') },
  { id: 'theme.light', word: 'window.action.theme-light', ...setting('theme', 'light') },
  { id: 'theme.dark', word: 'window.action.theme-dark', ...setting('theme', 'dark') },
  {
    id: 'help.palette',
    word: 'window.action.palette',
    keys: ['Mod+Shift+P', 'F1'],
    isEnabled: always,
    run: (desk) => desk.look({ dialog: { kind: 'palette' } }),
  },
  {
    id: 'help.keys',
    word: 'window.action.keys',
    keys: ['Mod+/'],
    isEnabled: always,
    run: (desk) => desk.look({ dialog: { kind: 'keys' } }),
  },
  {
    id: 'help.about',
    word: 'window.action.about',
    isEnabled: always,
    run: (desk) => desk.look({ dialog: { kind: 'about' } }),
  },
] as const satisfies readonly Action[];
