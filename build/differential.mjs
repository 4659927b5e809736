// npm run -s differential: builds what is needed and compares line breaks with those of other programs;
// standard output is JSON and nothing else. See tests/bench/differential/main.ts.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { buildChanged, commandLineParts } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { buildTestProgram } from './programs.mjs';
import { root } from './project.mjs';

/** Standard output belongs to the answer. @param {string} sentence */
function say(sentence) {
  console.error(sentence);
}

try {
  ensurePackages(say);
  await buildChanged(say, commandLineParts);
  const program = await buildTestProgram('tests/bench/differential/main.ts', 'differential');
  const data = join('tests', 'bench', 'data');
  fs.cpSync(join(root, data), join(root, 'dist', 'differential', 'data'), { recursive: true });
  const words = [join(root, program), ...process.argv.slice(2)];
  const run = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
