/** What the window says: menus, panels, dialogs, status. */
import { ACTION_WORDS } from './action-words.ts';
import { DESK_WORDS } from './desk-words.ts';
import { FACES_WORDS } from './faces-words.ts';
import { FONT_WINDOW_WORDS } from './font-words.ts';
import { INSPECTOR_WORDS } from './inspector-words.ts';
import { RULES_WORDS } from './rules-words.ts';
import { WINDOW_FAILURE_WORDS } from './window-failure-words.ts';

export const WINDOW_WORDS = {
  ...ACTION_WORDS,
  ...DESK_WORDS,
  ...FACES_WORDS,
  ...INSPECTOR_WORDS,
  ...RULES_WORDS,
  ...FONT_WINDOW_WORDS,
  ...WINDOW_FAILURE_WORDS,
};
