// Articles: their words and names, and what goes with them when they are removed.
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../shared/edit/apply-command.ts';
import { withChanges } from '../../../shared/edit/changes.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { makeBlock, textOf, type Block } from '../../../shared/model/text.ts';
import {
  article,
  articleOf,
  buildEdition,
  cutline,
  smallPaper,
  threadOf,
} from '../../support/build-edition.ts';
import { checkCommand, refusal } from '../../support/check-command.ts';

const texts = (edition: Edition, id: string) => articleOf(edition, id).blocks.map(textOf);

describe('an article', () => {
  test('is added with its blocks', () => {
    const fresh = article('fresh', [
      ['headline', '新稿'],
      ['paragraph', '正文。'],
    ]);
    const after = checkCommand(smallPaper(), { kind: 'article-add', article: fresh });
    expect(articleOf(after, 'fresh')).toEqual(fresh);
  });

  test('gets new words; blocks that say the same stay the very same records', () => {
    const paper = smallPaper();
    const before = articleOf(paper, 'lead').blocks;
    const blocks = JSON.parse(JSON.stringify(before)) as Block[];
    blocks.splice(3, 1, makeBlock('paragraph', '另写一段。'), makeBlock('paragraph', '再加一段。'));
    const after = checkCommand(paper, { kind: 'article-set-blocks', article: 'lead', blocks });
    const now = articleOf(after, 'lead').blocks;
    expect(now.map(textOf)).toEqual(blocks.map(textOf));
    expect(now.slice(0, 3).every((block, i) => block === before[i])).toBe(true);
    expect(now.slice(-2).every((block, i) => block === before[i + 4])).toBe(true);
  });

  test('given the words it has, does not change at all', () => {
    const paper = smallPaper();
    const blocks = JSON.parse(JSON.stringify(articleOf(paper, 'lead').blocks)) as Block[];
    const result = applyCommand(paper, { kind: 'article-set-blocks', article: 'lead', blocks });
    expect(result).toEqual({ ok: true, value: { records: {}, fields: {} } });
  });

  test('never holds half a character, which no file could', () => {
    const blocks = [makeBlock('paragraph', '断\uD83D字')];
    const paper = buildEdition({ articles: [article('a')] });
    const result = applyCommand(paper, { kind: 'article-set-blocks', article: 'a', blocks });
    if (!result.ok) throw new Error(result.failure.code);
    expect(texts(withChanges(paper, result.value), 'a')).toEqual(['断\uFFFD字']);
  });

  test('gets another name and another language', () => {
    const renamed = checkCommand(smallPaper(), {
      kind: 'article-set-slug',
      article: 'lead',
      slug: '秋粮收购',
    });
    expect(articleOf(renamed, 'lead').slug).toBe('秋粮收购');
    const english = checkCommand(renamed, {
      kind: 'article-set-lang',
      article: 'lead',
      lang: 'en',
    });
    expect(articleOf(english, 'lead').lang).toBe('en');
  });

  test('removed, takes its story, its head and its cutline along', () => {
    const after = checkCommand(smallPaper(), { kind: 'article-remove', article: 'lead' });
    expect(Object.keys(after.frames)).toEqual([
      'text-1',
      'shot',
      'text-2',
      'briefs',
      'rubric',
      'empty',
    ]);
    expect(threadOf(after, 'lead-story')).toBeUndefined();
  });

  test('removed from a story of several, leaves the others in it', () => {
    const after = checkCommand(smallPaper(), { kind: 'article-remove', article: 'brief-1' });
    expect(after.stories).toMatchObject({ 'brief-story': { articles: ['brief-2'] } });
  });
});

describe('a proposed change', () => {
  const paper = buildEdition({
    articles: [
      {
        ...article('a'),
        blocks: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: '本报讯', marks: [{ type: 'dateline' }] },
              { type: 'text', text: '(记者 张三)报道' },
            ],
          },
          makeBlock('paragraph', '第二段。'),
        ],
      },
    ],
  });
  const accept = (from: number, to: number, text: string, block = 0) =>
    ({ kind: 'accept-change', change: { article: 'a', block, from, to, text } }) as const;

  test('takes the place of the words it names and keeps their dress', () => {
    const after = checkCommand(paper, accept(3, 4, '（'));
    expect(articleOf(after, 'a').blocks[0]?.content).toEqual([
      { type: 'text', text: '本报讯', marks: [{ type: 'dateline' }] },
      { type: 'text', text: '（记者 张三)报道' },
    ]);
    const inside = checkCommand(paper, accept(1, 2, '社'));
    expect(articleOf(inside, 'a').blocks[0]?.content[0]).toEqual({
      type: 'text',
      text: '本社讯',
      marks: [{ type: 'dateline' }],
    });
  });

  test('inserts at a point in the dress of what stands before it', () => {
    const after = checkCommand(paper, accept(3, 3, '：'));
    expect(articleOf(after, 'a').blocks[0]?.content[0]).toMatchObject({ text: '本报讯：' });
  });

  test('that takes all words of a block takes the block', () => {
    expect(texts(checkCommand(paper, accept(0, 4, '', 1)), 'a')).toEqual(['本报讯(记者 张三)报道']);
  });

  test('that does not fit the words any more is refused', () => {
    for (const stale of [accept(10, 99, ''), accept(0, 1, '', 7), accept(2, 1, '')]) {
      expect(refusal(paper, stale)).toMatch(/^edit-change-stale/);
    }
  });
});

describe('refused with a sentence', () => {
  const paper = smallPaper();

  test.each(['A', 'a b', '../x', 'con', '-x', '', 'x'.repeat(61)])('the slug “%s”', (slug) => {
    expect(refusal(paper, { kind: 'article-set-slug', article: 'lead', slug })).toMatch(
      /^edit-slug-bad/,
    );
  });

  test('a slug that another article has', () => {
    const slug = 'slug-brief-1';
    expect(refusal(paper, { kind: 'article-set-slug', article: 'lead', slug })).toMatch(
      /^edit-slug-used/,
    );
  });

  test('a head block below the text, or there twice', () => {
    const set = (...types: ('headline' | 'paragraph')[]) => ({
      kind: 'article-set-blocks' as const,
      article: 'lead',
      blocks: types.map((type) => makeBlock(type, '字')),
    });
    expect(refusal(paper, set('paragraph', 'headline'))).toMatch(
      /^edit-block-late: A headline belongs/,
    );
    expect(refusal(paper, set('headline', 'headline'))).toMatch(/^edit-block-twice/);
  });

  test('a cutline of a picture that the edition does not have', () => {
    const blocks = [cutline('nothing', '图说')];
    expect(refusal(paper, { kind: 'article-set-blocks', article: 'lead', blocks })).toMatch(
      /^edit-no-picture/,
    );
  });

  test('an id that would be a name of every object', () => {
    expect(refusal(paper, { kind: 'article-add', article: article('constructor') })).toMatch(
      /^edit-value/,
    );
  });
});
