// Installs the npm packages when what lies in node_modules is not what the lock file says. Runs
// before anything is installed, so it knows Node alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * Reads the packages of a lock file by folder.
 * @param {string} path
 * @returns {Map<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readLock(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/** Tells whether node_modules holds every package of the lock file in its version. */
export function packagesAreInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(note)) return false;
  // Installed after the lock file was last written: the answer without reading a thousand packages.
  if (statSync(note).mtimeMs >= statSync(lock).mtimeMs) return true;
  const wanted = readLock(lock);
  const installed = readLock(note);
  return [...wanted].every(([folder, { version, optional, devOptional }]) => {
    const found = installed.get(folder);
    if (found === undefined) return optional === true || devOptional === true;
    return found.version === version;
  });
}

/**
 * Installs the packages when they are missing or out of date; throws one sentence when npm cannot.
 * @param {(sentence: string) => void} say
 */
export function ensurePackages(say) {
  if (packagesAreInstalled()) return;
  say('Installing packages…');
  const run = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('The packages cannot be installed: npm says why above.');
}
