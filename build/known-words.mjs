// Makes shared/layout/known-words.ts from a dictionary with one word, its frequency and its class a line,
// as jieba has it: node build/known-words.mjs dict.txt. Done once; the result is part of the sources.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/** Words of so many characters are kept when they are at least so frequent. */
const LEAST = { 2: 50, 3: 50, 4: 150 };
const COMMON = 1000;
/** Words a row of the file. */
const ROW = 240;

/** @type {Record<string, string>} */
const CLASSES = {
  vn: 'w',
  ns: 'g',
  t: 't',
  d: 'd',
  a: 'a',
  ad: 'a',
  z: 'a',
  b: 'b',
  p: 'p',
  c: 'c',
};
/** @type {Record<string, string>} */
const FIRST_LETTERS = { v: 'v', n: 'n', j: 'n', l: 'n', m: 'm', q: 'q', r: 'r', f: 'f', s: 'f' };

/** @param {string} tag */
const classOf = (tag) => CLASSES[tag] ?? FIRST_LETTERS[tag.charAt(0)] ?? 'x';

/** @param {string} file */
function readWords(file) {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap(([word = '', count = '0', tag = '']) => {
      const least = LEAST[/** @type {2 | 3 | 4} */ (word.length)];
      // Names of persons are nearly always those of a novel.
      const isName = tag.startsWith('nr');
      const letter = classOf(tag);
      // Figures in words are found by rule.
      const isFigure = letter === 'm' && /^[一二三四五六七八九十百千万亿两几]/.test(word);
      const isWord = /^[一-鿿]+$/.test(word) && !isName && !isFigure;
      const isKept = isWord && Number(count) >= (least ?? Infinity);
      const shown = Number(count) >= COMMON ? letter.toUpperCase() : letter;
      return isKept ? [{ word, letter: shown }] : [];
    })
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** @param {string[]} parts @param {string} name @param {string} says */
function rows(parts, name, says) {
  const lines = [];
  for (let at = 0; at < parts.length; at += ROW) {
    lines.push(`  '${parts.slice(at, at + ROW).join('')}',`);
  }
  return `/** ${says} */\nexport const ${name}: readonly string[] = [\n${lines.join('\n')}\n];\n`;
}

const words = readWords(process.argv[2] ?? 'dict.txt');
const sections = [
  /** @type {const} */ ([2, 'TWO', 'two']),
  /** @type {const} */ ([3, 'THREE', 'three']),
  /** @type {const} */ ([4, 'FOUR', 'four']),
].flatMap(([length, name, said]) => {
  const own = words.filter(({ word }) => word.length === length);
  const list = own.map(({ word }) => word);
  const letters = own.map(({ letter }) => letter);
  return [
    rows(list, `WORDS_OF_${name}`, `Words of ${said} characters in order of their code units.`),
    rows(letters, `CLASSES_OF_${name}`, `The class of each word of ${said} characters.`),
  ];
});
const header = `/**
 * Common Chinese words in rows of ${ROW}, and their classes: v verb, w verb used as a noun, n noun, g place, t time,
 * d adverb, a adjective, b attribute, p preposition, c conjunction, m number, q measure word, r pronoun,
 * f locative, x other; capitals for the commonest. Made by build/known-words.mjs from the dictionary of
 * jieba, Copyright (c) 2013 Sun Junyi, under the MIT licence (build/known-words-licence.txt).
 */

/** Words in a row. */
export const WORDS_IN_ROW = ${ROW};
`;
fs.writeFileSync(join(root, 'shared/layout/known-words.ts'), [header, ...sections].join('\n'));
