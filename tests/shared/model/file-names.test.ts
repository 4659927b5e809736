// Names that are one file name on Linux, Windows and macOS alike.
import { describe, expect, test } from 'vitest';
import { isFolio, isPictureFile, isSlug, slugFrom } from '../../../shared/model/file-names.ts';

test.each(['a', 'news-2', '秋粮收购', '2026年预算', 'カード', 'x'.repeat(60)])(
  '“%s” is a slug',
  (name) => {
    expect(isSlug(name)).toBe(true);
  },
);

test.each([
  ...[
    '',
    'A',
    'a.b',
    'a b',
    '-a',
    'a-',
    '.',
    '..',
    'a/b',
    'a\\b',
    'con',
    'lpt1',
    'a:b',
    'x'.repeat(61),
  ],
  ...['a\u0301', 'a\u0000', '😀', 'a\n', '（甲）'],
])('“%s” is no slug', (name) => {
  expect(isSlug(name)).toBe(false);
});

test('folios and picture files keep to the same rules', () => {
  expect(['A01', '12', '一', 'A03-A04'].every(isFolio)).toBe(true);
  expect(['', 'A/1', 'NUL', 'A 1', 'A.1'].some(isFolio)).toBe(false);
  expect(['a.jpg', '现场 1.tif', 'IMG_0001.JPG'].every(isPictureFile)).toBe(true);
  expect(['', '.x', 'a/b.jpg', '..', 'x.', 'nul.jpg', 'a*.png', 'a '].some(isPictureFile)).toBe(
    false,
  );
});

describe('a slug made from a headline', () => {
  test.each([
    ['“温暖工程”让群众幸福“升温”', '温暖工程-让群众幸福-升温'],
    ['技能培训“长本领”\n群众就业增“底气”', '技能培训-长本领-群众就业增-底气'],
    ['Rain, at last!', 'rain-at-last'],
    ['！？', 'article'],
    ['CON', 'article'],
  ])('%s', (title, slug) => {
    expect(slugFrom(title, [])).toBe(slug);
    expect(isSlug(slug)).toBe(true);
  });

  test('is cut short, and counted when it is taken', () => {
    expect([...slugFrom('长'.repeat(100), [])]).toHaveLength(24);
    expect(slugFrom('雨', ['雨', '雨-2'])).toBe('雨-3');
  });
});
