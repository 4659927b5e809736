/** Dayang as a program of the bench: the layout and the press of the product, on the bench edition. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pressPdf, startPress } from '../../../electron/cli/press.ts';
import { makeNodeFontBook } from '../../../electron/fonts/node-font-book.ts';
import { answer, type Peer } from '../answer.ts';
import { pagesOf, peersEdition } from '../peers-edition.ts';

async function pdf(pages: number, file: string): Promise<void> {
  const edition = peersEdition(pages);
  const run = startPress(edition, makeNodeFontBook());
  writeFileSync(file, (await pressPdf(run, pagesOf(edition))).bytes);
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
