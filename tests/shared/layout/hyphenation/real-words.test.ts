// Real words of nine languages, cut by our patterns and by those of another package, which have an author
// of their own. Where the two differ the difference is listed, one word a line: ours, then theirs.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/model/article.ts';
import { hyphenPoints } from '../../../../shared/layout/hyphenate.ts';
import { hyphenationOf } from '../../../../shared/layout/hyphenation/languages.ts';

interface Judge {
  hyphenate(word: string): readonly string[];
}

const require = createRequire(import.meta.url);
const Hypher = require('hypher') as new (language: object) => Judge;

/** The judge with the hyphenmins that we use: those say nothing of the patterns. */
function judgeOf(lang: Language, language: object): Judge {
  const { before, after } = hyphenationOf(lang);
  return new Hypher({ ...language, leftmin: before, rightmin: after });
}

function readWords(name: string): readonly string[] {
  const url = new URL(`./words/${name}`, import.meta.url);
  return readFileSync(fileURLToPath(url), 'utf8').split(/\s+/u).filter(Boolean);
}

function ours(word: string, lang: Language): string {
  const points = [0, ...hyphenPoints(word, lang)];
  return points.map((point, i) => word.slice(point, points[i + 1])).join('-');
}

const JUDGES: readonly (readonly [Language, object])[] = [
  ['en', require('hyphenation.en-us')],
  ['en-GB', require('hyphenation.en-gb')],
  ['de', require('hyphenation.de')],
  ['fr', require('hyphenation.fr')],
  ['es', require('hyphenation.es')],
  ['pt', require('hyphenation.pt')],
  ['it', require('hyphenation.it')],
  ['nl', require('hyphenation.nl')],
  ['fi', require('hyphenation.fi')],
];

describe.each(JUDGES)('%s', (lang, language) => {
  const words = readWords(`${lang}.txt`);

  it('has words enough, and they can be cut', () => {
    expect(words.length).toBeGreaterThan(150);
    const cut = words.filter((word) => hyphenPoints(word, lang).length > 0);
    expect(cut.length).toBeGreaterThan(words.length * 0.8);
  });

  it('is cut as the other package cuts it, but for the words listed', () => {
    const judge = judgeOf(lang, language);
    const differences = words.flatMap((word) => {
      const [own, other] = [ours(word, lang), judge.hyphenate(word).join('-')];
      return own === other ? [] : [own, other];
    });
    const listed = readWords('differences.txt');
    const from = listed.indexOf(`${lang}:`) + 1;
    const length = listed.slice(from).findIndex((word) => word.endsWith(':'));
    expect(differences).toEqual(listed.slice(from, length < 0 ? undefined : from + length));
  });
});
