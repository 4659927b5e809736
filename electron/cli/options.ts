/** Reads the options of a command; an unknown or incomplete one is a sentence, not a stack of calls. */
import { parseArgs } from 'node:util';
import { failed, success, type Result } from '../../shared/base/result.ts';

/** Which options a command takes: those with a value, and those that are said or not. */
export interface OptionNames {
  readonly values: readonly string[];
  readonly flags: readonly string[];
}

/** The words of a call, sorted. */
export interface ReadOptions {
  readonly files: readonly string[];
  readonly value: (name: string) => string | undefined;
  /** All values of an option that may be said more than once. */
  readonly all: (name: string) => readonly string[];
  readonly has: (flag: string) => boolean;
}

/** Sorts the words of a call into files, values and flags. */
export function readOptions(words: readonly string[], names: OptionNames): Result<ReadOptions> {
  const options = Object.fromEntries([
    ...names.values.map((name) => [name, { type: 'string' as const, multiple: true }]),
    ...names.flags.map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    return success({
      files: positionals,
      value: (name) => textsIn(values[name]).at(-1),
      all: (name) => textsIn(values[name]),
      has: (flag) => values[flag] === true,
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return failed('cli-options', { said: said.split('\n')[0] ?? said });
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
}
