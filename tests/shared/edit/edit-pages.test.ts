// Pages, pictures and the edition itself.
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../shared/model/edition.ts';
import { textOf } from '../../../shared/model/text.ts';
import {
  articleOf,
  frameOf,
  labelFrame,
  picture,
  smallPaper,
  TEST_PAPER,
  textFrame,
  threadOf,
} from '../../support/build-edition.ts';
import { checkCommand, refusal } from '../../support/check-command.ts';

const folios = (edition: Edition) =>
  edition.pageIds.map((id) => edition.pages[id]?.folio).join(' ');

const NEW_PAGE = {
  id: 'page-new',
  folio: 'B01',
  section: '文化',
  credits: { editor: '', designer: '', proofreader: '' },
};

describe('a page', () => {
  test('is added last, or before another, with its frames', () => {
    const frames = [labelFrame('folio-line', '{folio}'), textFrame('body')];
    const last = checkCommand(smallPaper(), { kind: 'page-add', page: NEW_PAGE, frames });
    expect(folios(last)).toBe('A01 A02 B01');
    expect(last.pages).toMatchObject({ 'page-new': { frames: ['folio-line', 'body'] } });
    const first = checkCommand(smallPaper(), { kind: 'page-add', page: NEW_PAGE, frames, at: 0 });
    expect(folios(first)).toBe('B01 A01 A02');
  });

  test('removed, takes its frames along; threads run on without them', () => {
    const after = checkCommand(smallPaper(), { kind: 'page-remove', page: 'page-a02' });
    expect(folios(after)).toBe('A01');
    expect(threadOf(after, 'lead-story')).toEqual(['text-1']);
    expect(threadOf(after, 'brief-story')).toBeUndefined();
    expect(Object.keys(after.articles)).toHaveLength(3);
  });

  test('moves in the order of pages, which are numbered anew', () => {
    const after = checkCommand(smallPaper(), { kind: 'page-move', page: 'page-a02', to: 0 });
    expect(after.pageIds).toEqual(['page-a02', 'page-a01']);
    expect(folios(after)).toBe('A01 A02');
  });

  test('gets another folio, section and credits', () => {
    const after = checkCommand(smallPaper(), {
      kind: 'page-set',
      page: 'page-a01',
      folio: '01',
      section: '头版',
      credits: { editor: '李一' },
    });
    expect(after.pages).toMatchObject({
      'page-a01': {
        folio: '01',
        section: '头版',
        credits: { editor: '李一', designer: '', proofreader: '' },
      },
    });
  });

  test('swaps its folio with another in one gesture, through a third', () => {
    const set = (page: string, folio: string) => ({ kind: 'page-set', page, folio }) as const;
    const after = checkCommand(smallPaper(), {
      kind: 'all',
      commands: [set('page-a01', 'X'), set('page-a02', 'A01'), set('page-a01', 'A02')],
    });
    expect(folios(after)).toBe('A02 A01');
  });
});

describe('a picture', () => {
  test('is added', () => {
    const after = checkCommand(smallPaper(), { kind: 'picture-add', picture: picture('new') });
    expect(after.pictures).toMatchObject({ new: { file: 'new.jpg', width: 400, height: 300 } });
  });

  test('is described, and the description taken away', () => {
    const said = checkCommand(smallPaper(), {
      kind: 'picture-set',
      picture: 'photo',
      alt: '粮库门前的队伍',
    });
    expect(said.pictures).toMatchObject({ photo: { credit: '王二 摄', alt: '粮库门前的队伍' } });
    const mute = checkCommand(said, { kind: 'picture-set', picture: 'photo', credit: '', alt: '' });
    expect(mute.pictures).toEqual({ photo: picture('photo') });
  });

  test('removed, leaves its frame empty and its cutline as words of the article', () => {
    const after = checkCommand(smallPaper(), { kind: 'picture-remove', picture: 'photo' });
    expect(frameOf(after, 'shot')).not.toHaveProperty('picture');
    expect(after.frames).not.toHaveProperty('words');
    const last = articleOf(after, 'lead').blocks.at(-1)!;
    expect([last.type, textOf(last), last.attrs]).toEqual(['cutline', '农户排队卖粮。', undefined]);
  });
});

describe('the edition', () => {
  test('gets another date and number', () => {
    const dated = checkCommand(smallPaper(), { kind: 'edition-set-date', date: '2028-02-29' });
    expect(dated.date).toBe('2028-02-29');
    expect(checkCommand(dated, { kind: 'edition-set-issue', issue: 20_001 }).issue).toBe(20_001);
  });

  test('gets another house style', () => {
    const { house, grid } = TEST_PAPER;
    const paper = {
      ...TEST_PAPER,
      grid: { ...grid, leading: 14.00049 },
      house: { ...house, rules: { ...house.rules, prohibition: 'strict' as const } },
    };
    const after = checkCommand(smallPaper(), { kind: 'edition-set-paper', paper });
    expect(after.paper.grid.leading).toBe(14);
    expect(after.paper.house.rules.prohibition).toBe('strict');
  });
});

test('several commands are one gesture: when one is refused, none is done', () => {
  const paper = smallPaper();
  const commands = [
    { kind: 'edition-set-issue', issue: 9 },
    { kind: 'frame-remove', frames: ['ghost'] },
  ] as const;
  expect(refusal(paper, { kind: 'all', commands })).toMatch(/^edit-no-frame/);
  expect(checkCommand(paper, { kind: 'all', commands: commands.slice(0, 1) }).issue).toBe(9);
});

describe('refused with a sentence', () => {
  const paper = smallPaper();
  const withoutHei = {
    ...TEST_PAPER,
    house: {
      ...TEST_PAPER.house,
      faces: Object.fromEntries(
        Object.entries(TEST_PAPER.house.faces).filter(([name]) => name !== 'hei'),
      ),
    },
  };

  test.each([
    [
      'a folio that is no file name',
      { kind: 'page-set', page: 'page-a01', folio: 'A/1' },
      'edit-folio-bad',
    ],
    [
      'a folio that another page has',
      { kind: 'page-set', page: 'page-a01', folio: 'a02' },
      'edit-folio-used',
    ],
    ['a page that is not there', { kind: 'page-move', page: 'ghost', to: 0 }, 'edit-no-page'],
    ['a day that is none', { kind: 'edition-set-date', date: '2026-02-29' }, 'edit-value'],
    ['half an issue', { kind: 'edition-set-issue', issue: 1.5 }, 'edit-value'],
    [
      'a house without a face its styles use',
      { kind: 'edition-set-paper', paper: withoutHei },
      'edit-value',
    ],
    [
      'a picture outside its folder',
      { kind: 'picture-add', picture: picture('p', { file: '../p.jpg' }) },
      'edit-picture-name',
    ],
    [
      'a picture file that is taken',
      { kind: 'picture-add', picture: picture('p', { file: 'PHOTO.jpg' }) },
      'edit-picture-used',
    ],
    [
      'a picture that is not there',
      { kind: 'picture-set', picture: 'ghost', alt: 'x' },
      'edit-no-picture',
    ],
  ] as const)('%s', (_what, command, code) => {
    expect(refusal(paper, command).split(':')[0]).toBe(code);
  });

  test('the last page', () => {
    const one = checkCommand(paper, { kind: 'page-remove', page: 'page-a02' });
    expect(refusal(one, { kind: 'page-remove', page: 'page-a01' })).toMatch(/^edit-last-page/);
  });

  test('a face that a frame still uses', () => {
    const faces = { ...TEST_PAPER.house.faces, song2: { han: 'one-font', latin: 'another' } };
    const more = { ...TEST_PAPER, house: { ...TEST_PAPER.house, faces } };
    const set = checkCommand(paper, {
      kind: 'all',
      commands: [
        { kind: 'edition-set-paper', paper: more },
        { kind: 'frame-set', frame: 'head', set: { face: 'song2' } },
      ],
    });
    expect(refusal(set, { kind: 'edition-set-paper', paper: TEST_PAPER })).toMatch(
      /^edit-face-used: Frames still use the face “song2”/,
    );
  });
});
