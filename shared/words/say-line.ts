/** Says in a sentence how a line was made to fill its measure. */
import type { DeskLanguage } from './word-table.ts';
import { say, type WordKey } from './words.ts';

/** What is said of a line: the step of filling, its letter-space in em, and what it costs. */
export interface FilledLineWords {
  readonly step: number;
  readonly letterSpace: number;
  readonly cost: number;
}

const NATURAL = 'line.natural' satisfies WordKey;

/** The word for each step of filling. */
const STEP_WORDS: Readonly<Record<string, WordKey>> = {
  '0': NATURAL,
  '2': 'line.squeezed-2',
  '3': 'line.squeezed-3',
  '4': 'line.squeezed-4',
  '5': 'line.squeezed-5',
  '6': 'line.squeezed-6',
  '7': 'line.squeezed-7',
  '8': 'line.tightened',
  '-1': 'line.spaces',
  '-2': 'line.gaps',
  '-3': 'line.letter-spaced',
};

/** Says how a line was filled and, when that costs anything, how much. */
export function sayLine(lang: DeskLanguage, line: FilledLineWords): string {
  const em = Math.abs(line.letterSpace).toFixed(3);
  const how = say(lang, STEP_WORDS[String(line.step)] ?? NATURAL, { em });
  if (line.cost === 0) return how;
  return say(lang, 'line.with-cost', { how, cost: line.cost.toFixed(1) });
}
