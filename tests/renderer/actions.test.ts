// The table of actions: every one has words, keys that no other has, and none that an input method needs.
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../renderer/actions/action-table.ts';
import { isEnabled } from '../../renderer/actions/action.ts';
import {
  actionFor,
  isPressed,
  keysOf,
  menuKeys,
  shownKeys,
  type KeyPress,
} from '../../renderer/actions/keys.ts';
import { MENUS, menusOf } from '../../renderer/actions/menus.ts';
import { FIRST_STATE } from '../../renderer/state/desk-state.ts';
import { WORDS } from '../../shared/words/words.ts';

const platforms = ['linux', 'win32', 'darwin'];
/** Keys that switch Chinese input methods or what they write. */
const forInputMethods = ['Mod+Space', 'Shift', 'Shift+Space', 'Mod+.', 'Mod+Shift+F', 'Alt+Shift'];

function press(keys: string, more: Partial<KeyPress> = {}): KeyPress {
  const parts = keys.split(/\+(?=.)/u);
  return {
    key: parts.at(-1) ?? '',
    code: '',
    ctrlKey: parts.includes('Mod'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    ...more,
  };
}

describe('the table', () => {
  test('names each action once, with words in both languages', () => {
    expect(new Set(ACTIONS.map((action) => action.id)).size).toBe(ACTIONS.length);
    for (const { word } of ACTIONS) expect(WORDS[word]).toBeDefined();
  });

  test.each(platforms)('gives no keys to two actions on %s', (platform) => {
    const all = ACTIONS.flatMap((action) => keysOf(action, platform));
    expect(all.filter((keys, i) => all.indexOf(keys) !== i)).toEqual([]);
  });

  test.each(platforms)('leaves the keys of input methods alone on %s', (platform) => {
    const all = ACTIONS.flatMap((action) => keysOf(action, platform));
    expect(all.filter((keys) => forInputMethods.includes(keys))).toEqual([]);
  });

  test('uses single letters on a page only, so that they can be typed everywhere else', () => {
    const letters = ACTIONS.filter((action) => keysOf(action, 'linux').some((k) => k.length === 1));
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.every((action) => action.onPage)).toBe(true);
  });

  test('can do on the welcome screen what needs no edition, and nothing else', () => {
    const able = ACTIONS.filter((action) => isEnabled(action, FIRST_STATE)).map(({ id }) => id);
    expect(able).toContain('file.open');
    expect(able).not.toContain('file.save');
    expect(able).not.toContain('article.new');
  });
});

describe('keys', () => {
  const page = { isOnPage: true, isInField: false };
  const words = { isOnPage: false, isInField: false };
  const field = { isOnPage: false, isInField: true };

  test('mean the action they are listed with', () => {
    expect(actionFor(press('Mod+S', { key: 's' }), words, 'linux')?.id).toBe('file.save');
    expect(actionFor(press('Mod+Shift+Z'), words, 'linux')?.id).toBe('edit.redo');
    expect(actionFor(press('T', { key: 't' }), page, 'linux')?.id).toBe('tool.text');
  });

  test('of a page mean nothing in the words, and undo belongs to a field that has the focus', () => {
    expect(actionFor(press('T', { key: 't' }), words, 'linux')).toBeUndefined();
    expect(actionFor(press('Mod+Z', { key: 'z' }), field, 'linux')).toBeUndefined();
    expect(actionFor(press('Mod+Z', { key: 'z' }), words, 'linux')?.id).toBe('edit.undo');
  });

  test('go by their place where Alt makes another letter of them', () => {
    const other = press('Mod+Alt+B', { key: '∫', code: 'KeyB' });
    expect(isPressed('Mod+Alt+B', other, 'linux')).toBe(true);
  });

  test('are ⌘ on a Mac and Ctrl elsewhere', () => {
    const mac = press('S', { key: 's', metaKey: true });
    expect(isPressed('Mod+S', mac, 'darwin')).toBe(true);
    expect(isPressed('Mod+S', mac, 'linux')).toBe(false);
    expect(shownKeys('Mod+Shift+P', 'darwin').join('')).toBe('⌘⇧P');
    expect(shownKeys('Mod+Shift+P', 'win32').join('+')).toBe('Ctrl+Shift+P');
    expect(menuKeys('Mod+=')).toBe('CommandOrControl+=');
  });
});

describe('the menus', () => {
  test('hold every action that a person would look for, each once', () => {
    const placed = MENUS.flatMap(({ places }) =>
      places.filter((place) => typeof place === 'string'),
    );
    const actions = placed.filter((place) => place !== 'line');
    // The sample stands in the file menu and, for newcomers, in the help menu.
    const twice = actions.filter((id, i) => actions.indexOf(id) !== i);
    expect(twice).toEqual(['file.sample']);
    const away = ACTIONS.map(({ id }) => id).filter((id) => !(actions as string[]).includes(id));
    expect(away).toEqual(['view.next-region', 'view.previous-region']);
  });

  test('speak the language of the user', () => {
    const zh = menusOf(FIRST_STATE).map(({ label }) => label);
    const en = menusOf({ ...FIRST_STATE, settings: { lang: 'en', theme: 'system' } });
    expect(zh).toEqual(['文件', '编辑', '稿件', '版面', '审校', '视图', '帮助']);
    expect(en.map(({ label }) => label)).toEqual([
      ...['File', 'Edit', 'Article', 'Page', 'Check', 'View', 'Help'],
    ]);
  });
});
