/** Dayang as a program of the bench: the layout and the press of the product, on the bench edition. */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeNodeFontBook } from '../../../electron/fonts/node-font-book.ts';
import { pressEdition } from '../../../electron/press/press-edition.ts';
import { pagesInOrder } from '../../../shared/model/edition.ts';
import { answer, type Peer } from '../answer.ts';
import { peersEdition } from '../peers-edition.ts';

async function pdf(pages: number, file: string): Promise<void> {
  const edition = peersEdition(pages);
  const job = { edition, fonts: makeNodeFontBook(), pages: pagesInOrder(edition) };
  const pressed = await pressEdition(job);
  if (!pressed.ok) throw new Error(pressed.failure.code);
  writeFileSync(file, pressed.value.bytes);
}

function version(): Promise<string> {
  const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return Promise.resolve(`Dayang ${own}`);
}

const dayang: Peer = {
  pdf,
  // What typing needs is not loaded by a run that only prints.
  warm: async (keys) => (await import('../dayang-typing.ts')).typeIntoPage(keys),
  engine: async (isQuick) => (await import('../dayang-engine.ts')).measureEngine(isQuick),
  version,
};

/** Does what the words ask and gives the exit code. */
export function run(words: readonly string[]): Promise<number> {
  return answer(dayang, words);
}
