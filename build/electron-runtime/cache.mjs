// The folder in which one user keeps what is fetched once: Electron itself, and the memory that a
// download did not work, so that the next start does not wait for it again.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Days after which a download that failed is tried once more. */
const PATIENCE_DAYS = 14;

/** Gives this user's cache folder; it need not exist. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'];
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'dayang');
}

/** @param {string} what */
function marker(what) {
  return join(cacheFolder(), `${what}.unreachable`);
}

/**
 * Tells whether fetching this failed in the last days.
 * @param {string} what
 */
export function failedLately(what) {
  const mark = statSync(marker(what), { throwIfNoEntry: false });
  return mark !== undefined && Date.now() - mark.mtimeMs < PATIENCE_DAYS * 86_400_000;
}

/**
 * Remembers that fetching this failed now.
 * @param {string} what
 */
export function rememberFailure(what) {
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(marker(what), 'Delete this file to try the download again at once.\n');
}

/**
 * Forgets that fetching this ever failed.
 * @param {string} what
 */
export function forgetFailure(what) {
  rmSync(marker(what), { force: true });
}
