/** Does a command: from an edition and a command to what changes, or to the reason why it cannot be. */
import { createDraft, finishDraft } from 'immer';
import { deepFreeze } from '../base/freeze.ts';
import { success, type Result } from '../base/result.ts';
import type { Edition } from '../model/edition.ts';
import { changesBetween, type Changes } from './changes.ts';
import type { Command, SingleCommand } from './command.ts';
import { ARTICLE_EDITS } from './edit-articles.ts';
import { FONT_EDITS } from './edit-fonts.ts';
import { FRAME_EDITS } from './edit-frames.ts';
import { EDITION_EDITS, PAGE_EDITS, PICTURE_EDITS } from './edit-pages.ts';
import { STORY_EDITS } from './edit-stories.ts';
import type { Edit, EditionDraft, Edits } from './edit.ts';

const EDITS: Edits<SingleCommand> = {
  ...ARTICLE_EDITS,
  ...FRAME_EDITS,
  ...STORY_EDITS,
  ...PAGE_EDITS,
  ...PICTURE_EDITS,
  ...FONT_EDITS,
  ...EDITION_EDITS,
};

/**
 * Does a command on an edition and gives what it changes; the edition itself stays as it was. A command
 * that changes nothing gives no changes. Fails with an `edit-…` code when the command does not suit the
 * edition.
 */
export function applyCommand(edition: Edition, command: Command): Result<Changes> {
  const after = run(edition, command);
  return after.ok ? success(deepFreeze(changesBetween(edition, after.value))) : after;
}

/** Does a command, or all of several one after the other. */
function run(edition: Edition, command: Command): Result<Edition> {
  if (command.kind === 'all') {
    return command.commands.reduce<Result<Edition>>(
      (now, one) => (now.ok ? run(now.value, one) : now),
      success(edition),
    );
  }
  const draft: EditionDraft = createDraft(edition);
  const refused = (EDITS[command.kind] as Edit<SingleCommand>)(draft, command);
  return refused ? { ok: false, failure: refused } : success(finishDraft(draft));
}
