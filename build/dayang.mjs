// Runs the command line from source: installs and builds first when something is missing or changed,
// then becomes the command itself, in the same process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildChanged, commandLineParts } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { dist } from './project.mjs';

/** Standard output belongs to the command. @param {string} sentence */
function say(sentence) {
  console.error(sentence);
}

const main = join(dist, 'cli', 'main.js');
try {
  ensurePackages(say);
  await buildChanged(say, commandLineParts);
  process.argv[1] = main;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
await import(pathToFileURL(main).href);
