/** Removes a frame and mends what it leaves: its page's pile and the thread it was in. */
import type { FrameId } from '../base/ids.ts';
import { findPageOf, findStoryOf, type EditionDraft } from './edit.ts';

/** Removes a frame from the edition; its text runs on to the next frame of the thread. */
export function removeFrame(draft: EditionDraft, id: FrameId): void {
  unthread(draft, id);
  const page = findPageOf(draft, id);
  if (page) page.frames = page.frames.filter((frame) => frame !== id);
  Reflect.deleteProperty(draft.frames, id);
}

/**
 * Takes a frame out of its thread. A story without a frame is not placed any more, so it goes; its
 * articles stay. Frames on pages that could not be read do not keep a story alive.
 */
export function unthread(draft: EditionDraft, id: FrameId): void {
  const story = findStoryOf(draft, id);
  if (!story) return;
  const rest = story.thread.filter((frame) => frame !== id);
  if (rest.some((frame) => draft.frames[frame])) story.thread = rest;
  else Reflect.deleteProperty(draft.stories, story.id);
}
