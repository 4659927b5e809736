// Takes the pictures of the README from the real window and keeps them in build/readme.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const words = ['run', '--config', 'build/vitest.e2e.config.ts', 'tests/e2e/readme-pictures.e2e.ts'];
const env = { ...process.env, DAYANG_README_PICTURES: join(root, 'build', 'readme') };
const { status } = spawnSync(process.execPath, [vitest, ...words], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
