// npm run specimens: builds what is needed and sets the table of specimens in the real fonts, see
// tests/specimens/main.ts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildChanged, commandLineParts } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { buildTestProgram } from './programs.mjs';
import { root } from './project.mjs';

try {
  ensurePackages(console.log);
  await buildChanged(console.log, commandLineParts);
  const program = await buildTestProgram('tests/specimens/main.ts', 'specimens');
  const run = spawnSync(process.execPath, [join(root, program)], { cwd: root, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
