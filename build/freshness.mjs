// Tells whether something built is still what its sources say, by size and time of each source, so
// that asking costs a few milliseconds and a second start builds nothing.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './project.mjs';

/**
 * Adds a file, or every file in a folder, to the account.
 * @param {import('node:crypto').Hash} account
 * @param {string} path
 */
function addSource(account, path) {
  const found = fs.statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) {
    for (const name of fs.readdirSync(path).sort()) addSource(account, join(path, name));
  } else {
    account.update(`${path} ${String(found.size)} ${String(found.mtimeMs)}\n`);
  }
}

/**
 * Sums up the state of sources, given as paths inside the project.
 * @param {readonly string[]} sources
 */
export function fingerprintOf(sources) {
  const account = createHash('sha1');
  for (const source of sources) addSource(account, join(root, source));
  return account.digest('hex');
}

/** @param {string} part */
function noteOf(part) {
  return join(dist, `.${part.replaceAll(' ', '-')}.fingerprint`);
}

/**
 * Tells whether a part was built from sources in this state.
 * @param {string} part
 * @param {string} fingerprint
 */
export function isFresh(part, fingerprint) {
  const note = noteOf(part);
  return fs.existsSync(note) && fs.readFileSync(note, 'utf8') === fingerprint;
}

/**
 * Notes that a part is now built from sources in this state.
 * @param {string} part
 * @param {string} fingerprint
 */
export function noteFresh(part, fingerprint) {
  fs.writeFileSync(noteOf(part), fingerprint);
}
