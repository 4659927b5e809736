// The one table of everything a user can do.
import type { Action } from './action.ts';
import { ARTICLE_ACTIONS } from './article-actions.ts';
import { EDIT_ACTIONS } from './edit-actions.ts';
import { FILE_ACTIONS } from './file-actions.ts';
import { PAGE_ACTIONS } from './page-actions.ts';
import { VIEW_ACTIONS } from './view-actions.ts';

const TABLE = [
  ...FILE_ACTIONS,
  ...EDIT_ACTIONS,
  ...ARTICLE_ACTIONS,
  ...PAGE_ACTIONS,
  ...VIEW_ACTIONS,
] as const;

/** The name of an action. */
export type ActionId = (typeof TABLE)[number]['id'];

/** All actions. */
export const ACTIONS: readonly Action[] = TABLE;

/** Gets an action of the table. */
export function getAction(id: ActionId): Action {
  const action = ACTIONS.find((one) => one.id === id);
  if (!action) throw new Error(`Dayang is wrong: there is no action ${id}.`);
  return action;
}

/** Finds an action by a name that came from elsewhere, such as the menu. */
export function findAction(id: string): Action | undefined {
  return ACTIONS.find((one) => one.id === id);
}
