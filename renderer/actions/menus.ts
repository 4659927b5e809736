// The menus: which actions stand where. The system draws them; what an entry does is in the table.
import type { MenuEntry, MenuModel } from '../../shared/ipc/contract.ts';
import { say, type WordKey } from '../../shared/words/words.ts';
import type { DeskState } from '../state/desk-state.ts';
import { isEnabled } from './action.ts';
import { getAction, type ActionId } from './action-table.ts';
import { keysOf, menuKeys } from './keys.ts';

type Place = ActionId | 'line' | { readonly role: string; readonly word: WordKey };

/** Menus in their order, for all platforms. */
export const MENUS: readonly { readonly word: WordKey; readonly places: readonly Place[] }[] = [
  {
    word: 'window.menu.file',
    places: [
      ...(['file.new', 'file.open', 'file.sample', 'file.close', 'line'] as const),
      ...([
        'file.save',
        'line',
        'file.import',
        'file.make-pages',
        'file.import-font',
        'line',
      ] as const),
      ...(['file.export', 'file.print', 'line'] as const),
      { role: 'quit', word: 'window.action.quit' },
    ],
  },
  {
    word: 'window.menu.edit',
    places: [
      ...(['edit.undo', 'edit.redo', 'line'] as const),
      { role: 'cut', word: 'window.action.cut' },
      { role: 'copy', word: 'window.action.copy' },
      { role: 'paste', word: 'window.action.paste' },
      { role: 'pasteAndMatchStyle', word: 'window.action.paste-plain' },
      ...(['line', 'edit.duplicate', 'edit.delete', 'edit.select-all'] as const),
    ],
  },
  {
    word: 'window.menu.article',
    places: [
      ...(['article.new', 'article.open', 'article.edit', 'line'] as const),
      ...([
        'article.place',
        'article.unplace',
        'article.fit-line',
        'article.best-lines',
        'line',
      ] as const),
      'article.delete',
    ],
  },
  {
    word: 'window.menu.page',
    places: [
      ...(['page.new', 'page.delete', 'page.begin-section', 'line'] as const),
      ...(['page.previous', 'page.next', 'line'] as const),
      ...(['tool.select', 'tool.text', 'tool.picture', 'tool.rule', 'tool.box', 'line'] as const),
      ...(['frame.thread', 'frame.unthread', 'frame.resize', 'frame.front', 'frame.back'] as const),
    ],
  },
  {
    word: 'window.menu.check',
    places: ['problem.next', 'problem.previous', 'problem.overset', 'line', 'view.problems'],
  },
  {
    word: 'window.menu.view',
    places: [
      ...(['view.page', 'view.split', 'view.article', 'line'] as const),
      ...(['view.zoom-in', 'view.zoom-out', 'view.fit-page', 'view.fit-spread'] as const),
      ...([
        'view.full-size',
        'view.facing',
        'line',
        'view.guides',
        'view.threads',
        'view.tones',
        'line',
      ] as const),
      ...(['view.side', 'view.inspector', 'line', 'lang.zh', 'lang.en', 'line'] as const),
      ...(['theme.system', 'theme.light', 'theme.dark', 'line'] as const),
      { role: 'togglefullscreen', word: 'window.action.full-screen' },
    ],
  },
  {
    word: 'window.menu.help',
    places: ['help.palette', 'help.keys', 'line', 'file.sample', 'help.about'],
  },
];

/** The menus as they are now: words, keys, what can be done, what is on. */
export function menusOf(state: DeskState): readonly MenuModel[] {
  const { lang } = state.settings;
  return MENUS.map(({ word, places }) => ({
    label: say(lang, word),
    entries: places.map((place) => entryOf(place, state)),
  }));
}

function entryOf(place: Place, state: DeskState): MenuEntry {
  const { lang } = state.settings;
  if (place === 'line') return { kind: 'line' };
  if (typeof place === 'object') {
    return { kind: 'role', role: place.role, label: say(lang, place.word) };
  }
  const action = getAction(place);
  const keys = keysOf(action, state.platform)[0];
  return {
    kind: 'action',
    action: action.id,
    label: say(lang, action.word),
    enabled: isEnabled(action, state),
    ...(keys !== undefined && { keys: menuKeys(keys) }),
    ...(action.isChecked && { checked: action.isChecked(state) }),
  };
}
