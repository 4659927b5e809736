// Every sentence exists in both languages with the same holes, and everything that can go wrong has words.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDS, say, sayFailure, sayProblem } from '../../../shared/words/words.ts';

const holes = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''))].sort();

describe('the table of words', () => {
  it.each(Object.entries(WORDS))('%s', (_key, sentence) => {
    expect(sentence.en.trim()).not.toBe('');
    expect(sentence['zh-CN'].trim()).not.toBe('');
    expect(holes(sentence.en)).toEqual(holes(sentence['zh-CN']));
  });
});

it('no key stands in two tables', () => {
  const keys = sources('shared/words').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ {2}'([a-z0-9.-]+)': \{/gmu)].map(
      (match) => match[1],
    ),
  );
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

it('every failure that the program can give has a sentence', () => {
  const keys = new Set(Object.keys(WORDS));
  const missing = ['shared', 'electron', 'renderer']
    .flatMap(sources)
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bfailed\(\s*'([a-z0-9-]+)'/gu)]
        .map((match) => `failure.${match[1] ?? ''}`)
        .filter((key) => !keys.has(key)),
    );
  expect(missing).toEqual([]);
});

it('every problem of a page has a sentence', () => {
  const keys = new Set(Object.keys(WORDS));
  const missing = sources('shared/layout').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(page-[a-z-]+)'/gu)]
      .map((match) => `problem.${match[1] ?? ''}`)
      .filter((key) => !keys.has(key)),
  );
  expect(missing).toEqual([]);
});

it('fills the holes of a sentence, and leaves open what it is not told', () => {
  expect(say('en', 'cli.page-fill', { folio: 'A01', percent: '99.0' })).toBe(
    'Page A01 is 99.0 % filled',
  );
  expect(say('zh-CN', 'cli.page-fill', { folio: 'A01' })).toBe('A01 版排满 {percent}%');
});

it('names a face as people know it, and one that a paper has made by its own name', () => {
  const refused = (face: string) => ({ code: 'edit-face-used', values: { face } });
  expect(sayFailure('zh-CN', refused('songBold'))).toContain('“大标宋”');
  expect(sayFailure('en', refused('songBold'))).toContain('“Song black”');
  expect(sayFailure('en', refused('报头'))).toContain('“报头”');
});

it('shows a code without words as it is', () => {
  expect(sayFailure('en', { code: 'odd', values: { file: 'x' } })).toContain('odd');
  const problem = { code: 'odd', level: 'note', place: {}, values: {} } as const;
  expect(sayProblem('zh-CN', problem)).toContain('odd');
});
