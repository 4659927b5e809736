/** What a command of the command line is, and how it speaks. */
import type { Failure } from '../../shared/base/result.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import { say, sayFailure, type WordKey } from '../../shared/words/words.ts';
import type { MessageValues } from '../../shared/base/result.ts';

/** Exit codes: done, done with problems that need a person, could not. */
export const Exit = { done: 0, problems: 1, failed: 2 } as const;

/** What a command is called with. */
export interface CommandCall {
  /** The words after its name. */
  readonly words: readonly string[];
  readonly lang: DeskLanguage;
}

/** Does its work and gives its exit code. Results go to standard output, sentences about trouble to the other. */
export type Command = (call: CommandCall) => Promise<number>;

/** Says a failure on standard error and gives the exit code for it. */
export function refuse(lang: DeskLanguage, failure: Failure): number {
  process.stderr.write(`${sayFailure(lang, failure)}\n`);
  return Exit.failed;
}

/** Says a sentence of the command line on standard error and gives the exit code for it. */
export function refuseWith(lang: DeskLanguage, key: WordKey, values: MessageValues = {}): number {
  process.stderr.write(`${say(lang, key, values)}\n`);
  return Exit.failed;
}

/** Says a sentence on standard error: progress and advice, so that standard output stays clean. */
export function tell(lang: DeskLanguage, key: WordKey, values: MessageValues = {}): void {
  process.stderr.write(`${say(lang, key, values)}\n`);
}
