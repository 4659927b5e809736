/**
 * What the edits of all families share. An edit changes a draft of the edition, or gives the failure
 * that stops it; then the whole draft is thrown away.
 */
import { castDraft, current, isDraft, type Draft } from 'immer';
import type { Failure, MessageValues, Result } from '../base/result.ts';
import type { FrameId, PageId, StoryId } from '../base/ids.ts';
import { checkRecord } from '../model/check-record.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { SingleCommand } from './command.ts';

/** An edition that may be changed in place. */
export type EditionDraft = Draft<Edition>;

/** Why a command cannot be done, or nothing when it is done. */
export type Refusal = Failure | undefined;

/** Does one kind of command. */
export type Edit<Command> = (draft: EditionDraft, command: Command) => Refusal;

/** The edits for a family of commands, one for each kind. */
export type Edits<Family extends SingleCommand> = {
  readonly [Kind in Family['kind']]: Edit<Extract<Family, { readonly kind: Kind }>>;
};

/** Refuses a command. */
export function refuse(code: string, values: MessageValues = {}): Failure {
  return { code, values };
}

/** A part of a draft as the plain record it is now; what was put into the draft just now is one. */
export function plainOf<Value>(part: Value): Value {
  return isDraft(part) ? current(part as Draft<Value>) : part;
}

/** The failure of a result, or nothing. */
export function refusalOf(result: Result<unknown>): Refusal {
  return result.ok ? undefined : result.failure;
}

/** The page that lists a frame. */
export function findPageOf(
  draft: EditionDraft,
  frame: FrameId,
): Draft<Edition['pages'][PageId]> | undefined {
  return Object.values(draft.pages).find((page) => page.frames.includes(frame));
}

/** The story whose thread runs through a frame. */
export function findStoryOf(
  draft: EditionDraft,
  frame: FrameId,
): Draft<Edition['stories'][StoryId]> | undefined {
  return Object.values(draft.stories).find((story) => story.thread.includes(frame));
}

/**
 * Puts a frame into the edition, new or changed, checked and with its lengths on the stored grid.
 * What it names must be there, unless it named the same before.
 */
export function putFrame(draft: EditionDraft, frame: Frame): Refusal {
  const checked = checkRecord('frame', frame);
  if (!checked.ok) return checked.failure;
  const before = draft.frames[frame.id];
  const known = new Set(before ? namesOf(before).map(([, id]) => id) : []);
  for (const [kind, id] of namesOf(checked.value)) {
    if (known.has(id)) continue;
    const lacks = refuseUnknown(draft, kind, id);
    if (lacks) return lacks;
  }
  draft.frames[frame.id] = castDraft(checked.value);
  return undefined;
}

/** Refuses an id that no record has, with the sentence for its kind. */
export function refuseUnknown(
  draft: EditionDraft,
  kind: 'article' | 'picture' | 'face',
  id: string,
): Refusal {
  const tables = {
    article: draft.articles,
    picture: draft.pictures,
    face: draft.paper.house.faces,
  };
  return Object.hasOwn(tables[kind], id) ? undefined : refuse(`edit-no-${kind}`, { id });
}

/** Wraps what is not there any more as a failure. */
export function gone(
  kind: 'article' | 'frame' | 'page' | 'story' | 'picture',
  id: string,
): Failure {
  return refuse(`edit-no-${kind}`, { id });
}

/** Refuses an id that a record has already. */
export function refuseUsed(table: object, id: string): Refusal {
  return Object.hasOwn(table, id) ? refuse('edit-id-used', { id }) : undefined;
}

/** What a frame names: articles, pictures and faces. */
export function namesOf(frame: Frame): (readonly ['article' | 'picture' | 'face', string])[] {
  switch (frame.kind) {
    case 'head':
      return [
        ['article', frame.article],
        ...(frame.face === undefined ? [] : [['face', frame.face] as const]),
      ];
    case 'cutline':
      return [
        ['article', frame.article],
        ['picture', frame.picture],
      ];
    case 'picture':
      return frame.picture === undefined ? [] : [['picture', frame.picture]];
    case 'label':
      return frame.lines.map(({ face }) => ['face', face]);
    case 'text':
    case 'rule':
    case 'box':
      return [];
  }
}
