// Stories: articles placed in frames, and the threads their text runs through.
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../shared/model/edition.ts';
import { smallPaper, threadOf } from '../../support/build-edition.ts';
import { checkCommand, refusal } from '../../support/check-command.ts';

const articlesIn = (edition: Edition, story: string) => edition.stories[story]?.articles;

describe('placing an article', () => {
  test('in an empty frame makes a story', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'story-place',
      story: 'new',
      article: 'brief-1',
      frame: 'empty',
    });
    expect(after.stories).toMatchObject({
      new: { id: 'new', articles: ['brief-1'], thread: ['empty'], balance: true },
    });
  });

  test('in a vertical frame makes a story that is not levelled', () => {
    const set = { direction: 'vertical' } as const;
    const turned = checkCommand(smallPaper(), { kind: 'frame-set', frame: 'empty', set });
    const place = {
      kind: 'story-place',
      story: 'new',
      article: 'brief-1',
      frame: 'empty',
    } as const;
    expect(checkCommand(turned, place).stories).toMatchObject({ new: { balance: false } });
  });

  test('in a filled frame lets it run on after what is there', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'story-place',
      story: 'unused',
      article: 'brief-1',
      frame: 'text-2',
    });
    expect(articlesIn(after, 'lead-story')).toEqual(['lead', 'brief-1']);
    expect(articlesIn(after, 'unused')).toBeUndefined();
  });

  test('in a filled frame takes the place of what is there only when asked to', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'story-place',
      story: 'unused',
      article: 'brief-1',
      frame: 'text-1',
      filled: 'replace',
    });
    expect(articlesIn(after, 'lead-story')).toEqual(['brief-1']);
    expect(threadOf(after, 'lead-story')).toEqual(['text-1', 'text-2']);
  });

  test('taken back, leaves the other articles of the story', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'story-unplace',
      story: 'brief-story',
      article: 'brief-1',
    });
    expect(articlesIn(after, 'brief-story')).toEqual(['brief-2']);
  });

  test('taken back as the last, ends the story and empties its frames', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'story-unplace',
      story: 'lead-story',
      article: 'lead',
    });
    expect(threadOf(after, 'lead-story')).toBeUndefined();
  });
});

describe('a thread', () => {
  test('runs on to an empty frame, before those that followed', () => {
    const after = checkCommand(smallPaper(), { kind: 'story-thread', from: 'text-1', to: 'empty' });
    expect(threadOf(after, 'lead-story')).toEqual(['text-1', 'empty', 'text-2']);
  });

  test('loses a frame and runs on through the rest', () => {
    const after = checkCommand(smallPaper(), { kind: 'story-unthread', frame: 'text-1' });
    expect(threadOf(after, 'lead-story')).toEqual(['text-2']);
  });

  test('that loses its last frame ends the story', () => {
    const after = checkCommand(smallPaper(), { kind: 'story-unthread', frame: 'briefs' });
    expect(threadOf(after, 'brief-story')).toBeUndefined();
  });

  test('levels its last columns or leaves them', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'story-set-balance',
      story: 'lead-story',
      balance: false,
    });
    expect(after.stories).toMatchObject({ 'lead-story': { balance: false } });
  });
});

describe('the lines of a story', () => {
  const lines = (breaker?: 'calm' | 'best') =>
    ({ kind: 'story-set-breaker', story: 'lead-story', ...(breaker && { breaker }) }) as const;

  test('are broken in a way of their own, or again as the house does', () => {
    const after = checkCommand(smallPaper(), lines('best'));
    expect(after.stories['lead-story']?.breaker).toBe('best');
    const bare = checkCommand(after, lines());
    expect(bare.stories['lead-story']).not.toHaveProperty('breaker');
    expect(refusal(smallPaper(), { ...lines('best'), story: 'ghost' })).toMatch(/^edit-no-story/u);
  });
});

describe('the title of a story that jumps', () => {
  const title = (words: string) =>
    ({ kind: 'story-set-jump-title', story: 'lead-story', title: words }) as const;

  test('is set without the blanks around it, and taken away by an empty one', () => {
    const after = checkCommand(smallPaper(), title(' 秋粮收购 '));
    expect(after.stories['lead-story']?.jumpTitle).toBe('秋粮收购');
    const bare = checkCommand(after, title('　'));
    expect(bare.stories['lead-story']).not.toHaveProperty('jumpTitle');
  });

  test('is a few words', () => {
    expect(refusal(smallPaper(), title('秋'.repeat(61)))).toMatch(/^edit-value/u);
    expect(refusal(smallPaper(), { ...title('秋'), story: 'ghost' })).toMatch(/^edit-no-story/u);
  });
});

describe('refused with a sentence', () => {
  const paper = smallPaper();
  const place = (article: string, frame: string) =>
    ({ kind: 'story-place', story: 'new', article, frame }) as const;

  test.each([
    ['an article in a picture', place('lead', 'shot'), 'edit-not-text'],
    ['an article that is there already', place('lead', 'text-2'), 'edit-placed-already'],
    ['an article that is not there', place('ghost', 'empty'), 'edit-no-article'],
    ['a frame that is not there', place('lead', 'ghost'), 'edit-no-frame'],
    [
      'taking back what is not placed',
      { kind: 'story-unplace', story: 'lead-story', article: 'brief-1' },
      'edit-not-placed',
    ],
    [
      'threading to a frame of another story',
      { kind: 'story-thread', from: 'text-1', to: 'briefs' },
      'edit-frame-filled',
    ],
    [
      'threading to a frame of the same story',
      { kind: 'story-thread', from: 'text-1', to: 'text-2' },
      'edit-thread-same',
    ],
    [
      'threading a frame to itself',
      { kind: 'story-thread', from: 'text-1', to: 'text-1' },
      'edit-thread-same',
    ],
    [
      'threading on from an empty frame',
      { kind: 'story-thread', from: 'empty', to: 'text-1' },
      'edit-nothing-to-thread',
    ],
    [
      'parting a frame that is in no thread',
      { kind: 'story-unthread', frame: 'empty' },
      'edit-not-threaded',
    ],
  ] as const)('%s', (_what, command, code) => {
    expect(refusal(paper, command).split(':')[0]).toBe(code);
  });
});
