/** Does a command: from an edition and a command to what changes, or to the reason why it cannot be. */
import { createDraft, finishDraft } from 'immer';
import { deepFreeze } from '../base/freeze.ts';
import { success, type Result } from '../base/result.ts';
import type { Edition } from '../model/edition.ts';
import { changesBetween, type Changes } from './changes.ts';
import type { Command, SingleCommand } from './command.ts';
import { ARTICLE_EDITS } from './edit-articles.ts';
import { FRAME_EDITS } from './edit-frames.ts';
import { EDITION_EDITS, PAGE_EDITS, PICTURE_EDITS } from './edit-pages.ts';
import { STORY_EDITS } from './edit-stories.ts';
import { failedWith, type Edit, type EditionDraft, type Edits, type Refusal } from './edit.ts';

const EDITS: Edits<SingleCommand> = {
  ...ARTICLE_EDITS,
  ...FRAME_EDITS,
  ...STORY_EDITS,
  ...PAGE_EDITS,
  ...PICTURE_EDITS,
  ...EDITION_EDITS,
};

/**
 * Does a command on an edition and gives what it changes; the edition itself stays as it was. A command
 * that changes nothing gives no changes. Fails with an `edit-…` code when the command does not suit the
 * edition.
 */
export function applyCommand(edition: Edition, command: Command): Result<Changes> {
  const draft: EditionDraft = createDraft(edition);
  const refused = run(draft, command);
  if (refused) return failedWith(refused);
  return success(deepFreeze(changesBetween(edition, finishDraft(draft))));
}

function run(draft: EditionDraft, command: Command): Refusal {
  if (command.kind !== 'all') return (EDITS[command.kind] as Edit<SingleCommand>)(draft, command);
  for (const one of command.commands) {
    const refused = run(draft, one);
    if (refused) return refused;
  }
  return undefined;
}
