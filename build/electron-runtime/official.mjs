// Electron as its makers publish it: in node_modules when it was downloaded before, else fetched by
// Electron's own installer. On most machines this is the whole story.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { failedLately, forgetFailure, rememberFailure } from './cache.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const defaultMirror = 'https://github.com/electron/electron/releases/download/';

/** @param {string} path */
function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/** The version that package.json pins, or undefined while the package is not installed. */
function pinnedVersion() {
  const text = readText(join(packageFolder, 'package.json'));
  return text === undefined ? undefined : String(JSON.parse(text).version);
}

/**
 * Finds the downloaded program.
 * @returns {import('./find-electron.mjs').Electron | undefined}
 */
export function findOfficial() {
  const folder = join(packageFolder, 'dist');
  const program = readText(join(packageFolder, 'path.txt'));
  const version = readText(join(folder, 'version'))?.replace(/^v/, '');
  if (program === undefined || version === undefined || version !== pinnedVersion()) {
    return undefined;
  }
  const executable = join(folder, program);
  return existsSync(executable) ? { executable, folder, version, origin: 'official' } : undefined;
}

/** Asks the place of download for a sign of life; the download itself may take its time. */
async function isReachable() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? defaultMirror;
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(4000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Downloads the program unless that failed in the last days, and remembers how it went.
 * @param {(sentence: string) => void} say
 * @returns {Promise<import('./find-electron.mjs').Electron | undefined>}
 */
export async function downloadOfficial(say) {
  const what = `electron-${pinnedVersion() ?? 'unknown'}`;
  const installer = join(packageFolder, 'install.js');
  if (failedLately(what) || !existsSync(installer)) return undefined;
  if (await isReachable()) {
    say(`Downloading Electron ${pinnedVersion() ?? ''}…`);
    spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: 15 * 60_000 });
  }
  const found = findOfficial();
  if (found === undefined) rememberFailure(what);
  else forgetFailure(what);
  return found;
}
