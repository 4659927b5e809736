/** Edits of stories: placing articles in frames, and the threads their text runs through. */
import type { FrameId } from '../base/ids.ts';
import { checkRecord } from '../model/check-record.ts';
import type { StoryCommand } from './command.ts';
import {
  findStoryOf,
  gone,
  refuse,
  refusalOf,
  refuseUnknown,
  refuseUsed,
  type EditionDraft,
  type Edits,
  type Refusal,
} from './edit.ts';
import { unthread } from './remove-frame.ts';

/** The edits of stories. */
export const STORY_EDITS: Edits<StoryCommand> = {
  'story-place': (draft, { story: id, article, frame, filled = 'append' }) => {
    const refused = refuseNoText(draft, frame) ?? refuseUnknown(draft, 'article', article);
    if (refused) return refused;
    const story = findStoryOf(draft, frame);
    if (!story) {
      const taken = refuseUsed(draft.stories, id) ?? refusalOf(checkRecord('storyId', id));
      if (taken) return taken;
      // Vertical text fills its tiers one after the other; it is levelled when someone asks for it.
      const placed = draft.frames[frame];
      const balance = placed?.kind !== 'text' || placed.direction !== 'vertical';
      draft.stories[id] = { id, articles: [article], thread: [frame], balance };
      return undefined;
    }
    if (filled === 'replace') {
      story.articles = [article];
      return undefined;
    }
    if (story.articles.includes(article)) return refuse('edit-placed-already');
    story.articles.push(article);
    return undefined;
  },

  'story-unplace': (draft, { story: id, article }) => {
    const story = draft.stories[id];
    if (!story) return gone('story', id);
    if (!story.articles.includes(article)) return refuse('edit-not-placed');
    story.articles = story.articles.filter((other) => other !== article);
    if (story.articles.length === 0) Reflect.deleteProperty(draft.stories, id);
    return undefined;
  },

  'story-thread': (draft, { from, to }) => {
    const refused = refuseNoText(draft, from) ?? refuseNoText(draft, to);
    if (refused) return refused;
    const story = findStoryOf(draft, from);
    if (!story) return refuse('edit-nothing-to-thread');
    const filled = findStoryOf(draft, to);
    if (filled) return refuse(filled.id === story.id ? 'edit-thread-same' : 'edit-frame-filled');
    story.thread.splice(story.thread.indexOf(from) + 1, 0, to);
    return undefined;
  },

  'story-unthread': (draft, { frame }) => {
    if (!draft.frames[frame]) return gone('frame', frame);
    if (!findStoryOf(draft, frame)) return refuse('edit-not-threaded');
    unthread(draft, frame);
    return undefined;
  },

  'story-set-balance': (draft, { story: id, balance }) => {
    const story = draft.stories[id];
    if (!story) return gone('story', id);
    story.balance = balance;
    return undefined;
  },

  'story-set-breaker': (draft, { story: id, breaker }) => {
    const story = draft.stories[id];
    if (!story) return gone('story', id);
    if (breaker) story.breaker = breaker;
    else delete story.breaker;
    return undefined;
  },

  'story-set-jump-title': (draft, { story: id, title }) => {
    const story = draft.stories[id];
    if (!story) return gone('story', id);
    if (title.trim() === '') {
      delete story.jumpTitle;
      return undefined;
    }
    const checked = checkRecord('jumpTitle', title.trim());
    if (!checked.ok) return checked.failure;
    story.jumpTitle = checked.value;
    return undefined;
  },
};

function refuseNoText(draft: EditionDraft, id: FrameId): Refusal {
  const frame = draft.frames[id];
  if (!frame) return gone('frame', id);
  return frame.kind === 'text' ? undefined : refuse('edit-not-text');
}
