// Says whether Chromium's sandbox can work for a user of this machine. The product never asks to
// run without it; the scripts that start it from source do so where it cannot work at all.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells whether the sandbox works for the user that `prefix` switches to (nobody else when empty).
 * Root cannot have it; others need user namespaces or the helper that runs as root.
 * @param {string} folder the folder of Electron
 * @param {readonly string[]} [prefix] command that runs another command as that user
 */
export function sandboxWorks(folder, prefix = []) {
  if (process.platform !== 'linux') return true;
  if (prefix.length === 0 && process.getuid?.() === 0) return false;
  const [command = 'unshare', ...words] = [...prefix, 'unshare', '--user', '--map-root-user'];
  const namespaces = spawnSync(command, [...words, 'true'], { stdio: 'ignore' });
  if (namespaces.status === 0) return true;
  const helper = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}
