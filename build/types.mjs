// Checks the types of every environment, each against its own tsconfig: what shared/ may name is
// less than what electron/ or renderer/ may name.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

/** The environments, in the order in which their faults are best read. */
export const environments = ['shared', 'electron', 'renderer', 'tests', 'scripts'];

/**
 * Checks one environment and prints its faults.
 * @param {string} environment
 * @returns {boolean} true when there is none
 */
function checkTypes(environment) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(root, 'build', `tsconfig.${environment}.json`);
  if (!existsSync(project)) throw new Error(`${project} is missing.`);
  const run = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' });
  return run.status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2);
  const clean = (asked.length > 0 ? asked : environments).map(checkTypes);
  process.exitCode = clean.every(Boolean) ? 0 : 1;
}
