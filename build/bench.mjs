// npm run bench: builds the program and the bench, and runs the bench; what it prints on standard
// output is JSON and nothing else.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildChanged, commandLineParts } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { dist, root } from './project.mjs';

/** Standard output belongs to the bench. @param {string} sentence */
function say(sentence) {
  console.error(sentence);
}

try {
  ensurePackages(say);
  // The window is built by the run that needs it.
  await buildChanged(say, commandLineParts);
  const { buildBench } = await import('./programs.mjs');
  await buildBench();
  const words = [join(dist, 'bench', 'main.js'), ...process.argv.slice(2)];
  const run = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
