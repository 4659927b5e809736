// Copy in the forms a desk meets, each beside the outline of the articles it should become.
import { describe, expect, test } from 'vitest';
import { articleText } from '../../../shared/model/article.ts';
import { sayProblem } from '../../../shared/words/words.ts';
import { outline } from './outline.ts';
import {
  expectedOutline,
  read,
  shapeSpecimen,
  specimenBytes,
  specimenNames,
  visible,
  visibleOf,
} from './copy-specimens.ts';

describe('a specimen becomes its articles', () => {
  test.each(specimenNames)('%s', (name) => {
    const { articles, problems } = shapeSpecimen(name);
    expect(outline(articles, problems)).toBe(expectedOutline(name));
  });
});

describe('every visible character of a specimen is in one place, in order', () => {
  test.each(specimenNames)('%s', (name) => {
    const { articles, dropped } = shapeSpecimen(name);
    let rest = new TextDecoder().decode(specimenBytes(name));
    let kept = '';
    for (const label of dropped) {
      const at = rest.indexOf(label);
      expect(at).toBeGreaterThanOrEqual(0);
      kept += rest.slice(0, at);
      rest = rest.slice(at + label.length);
    }
    expect(visibleOf(articles)).toBe(visible(kept + rest));
  });
});

test('articles are frozen and the same at every reading', () => {
  for (const name of specimenNames) {
    const first = shapeSpecimen(name);
    expect(shapeSpecimen(name)).toEqual(first);
    for (const article of first.articles) {
      expect(Object.isFrozen(article.blocks[0]?.content)).toBe(true);
      expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    }
  }
});

test('slugs are plain, unique, and keep clear of those that are taken', () => {
  const slugs = specimenNames.flatMap((name) =>
    shapeSpecimen(name).articles.map((article) => article.slug),
  );
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
});

test('the file name is no part of the copy', () => {
  const bytes = specimenBytes('no-byline');
  const plain = read(bytes, '/some/folder/来稿 7.txt');
  expect(plain.ok && plain.value.name).toBe('来稿 7');
  expect(plain.ok && plain.value.lines.map((line) => line.text).join('')).toBe(
    articleText(shapeSpecimen('no-byline').articles[0]!).replace(/\n/gu, ''),
  );
});

test('what a person is told is a sentence in both languages', () => {
  const problems = specimenNames.flatMap((name) => shapeSpecimen(name).problems);
  expect(new Set(problems.map((problem) => problem.code)).size).toBeGreaterThan(12);
  for (const problem of problems) {
    expect(sayProblem('zh-CN', problem)).toMatch(/^[^{}]*[。]$/u);
    expect(sayProblem('en', problem)).toMatch(/^[^{}]+[.]$/u);
  }
});
