/**
 * Every sentence a person reads, in Simplified Chinese and English, from one table. Keys begin with the
 * part of the program that speaks: failure. problem. window. cli. reader. line. font.
 */
import type { Failure, MessageValues } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { CLI_WORDS } from './cli-words.ts';
import { EDITOR_WORDS } from './editor-words.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import { LINE_WORDS } from './line-words.ts';
import { FONT_WORDS } from './font-words.ts';
import { PROBLEM_WORDS } from './problem-words.ts';
import { READER_WORDS } from './reader-words.ts';
import { WINDOW_WORDS } from './window-words.ts';
import type { DeskLanguage } from './word-table.ts';

/** All words by key. Placeholders stand in braces: {name}. */
export const WORDS = {
  ...FAILURE_WORDS,
  ...PROBLEM_WORDS,
  ...WINDOW_WORDS,
  ...EDITOR_WORDS,
  ...CLI_WORDS,
  ...READER_WORDS,
  ...LINE_WORDS,
  ...FONT_WORDS,
};

export type WordKey = keyof typeof WORDS;

/** Says `key` in a language, its placeholders filled from `values`; an unfilled one stays visible. */
export function say(lang: DeskLanguage, key: WordKey, values: MessageValues = {}): string {
  return fill(WORDS[key][lang], values);
}

/** Says what a failure means; a code without words is shown as it is, never hidden. */
export function sayFailure(lang: DeskLanguage, failure: Failure): string {
  return sayCode(lang, `failure.${failure.code}`, failure.values);
}

/** Says what a problem means. */
export function sayProblem(lang: DeskLanguage, problem: Problem): string {
  return sayCode(lang, `problem.${problem.code}`, problem.values);
}

function sayCode(lang: DeskLanguage, key: string, values: MessageValues): string {
  if (!isWordKey(key)) return `${key} ${JSON.stringify(values)}`;
  const { face } = values;
  const named = typeof face === 'string' ? { ...values, face: sayFace(lang, face) } : values;
  return say(lang, key, named);
}

/** Says what people call a face of a house style; one that a paper has made goes by its own name. */
function sayFace(lang: DeskLanguage, name: string): string {
  const key = `window.face.${name}`;
  return isWordKey(key) ? say(lang, key) : name;
}

function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(WORDS, key);
}

function fill(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/gu, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : String(value);
  });
}
