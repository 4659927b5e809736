/**
 * The command line: the same program without a window. Each command is loaded only when it is asked for,
 * so that the cost before work begins stays small.
 */
import type { Command } from './command.ts';
import { languageOfMachine } from './language.ts';
import { say, type WordKey } from '../../shared/words/words.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import('./ingest-command.ts')).ingestCommand,
  layout: async () => (await import('./layout-command.ts')).layoutCommand,
  export: async () => (await import('./export-command.ts')).exportCommand,
  new: async () => (await import('./new-command.ts')).newCommand,
  font: async () => (await import('./font-command.ts')).fontCommand,
  make: async () => (await import('./make-command.ts')).makeCommand,
};

/** Does what the words of a command line say and gives the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = words;
  const lang = languageOfMachine();
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${say(lang, 'cli.help')}\n`);
    return words.length === 0 ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.stderr.write(`${say(lang, 'cli.unknown-command', { name })}\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${say(lang, `cli.help-${name}` as WordKey)}\n`);
    return 0;
  }
  const command = await load();
  return command({ words: rest, lang });
}
