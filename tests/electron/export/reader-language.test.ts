/** The language in which a published page speaks, and its dates. */
import { expect, test } from 'vitest';
import {
  deskLanguageOf,
  readerDate,
  readerWords,
} from '../../../electron/export/reader-language.ts';

test('Chinese copy is surrounded by Chinese, all other by English', () => {
  expect(['zh-Hans', 'zh-Hant', 'en', 'ja'].map(deskLanguageOf)).toEqual([
    'zh-CN',
    'zh-CN',
    'en',
    'en',
  ]);
  expect(readerWords('zh-CN').nextPage).toBe('下一版');
  expect(readerWords('en').nextPage).toBe('Next page');
});

test('a day is written as its readers write it, and what is no day stays', () => {
  expect(readerDate('2026-03-05', 'zh-CN')).toBe('2026年3月5日');
  expect(readerDate('2026-03-05', 'en')).toBe('2026-03-05');
  expect(readerDate('2026-13-05', 'zh-CN')).toBe('2026-13-05');
});
