// Knows the system's libraries and tools that the window and the tests need, by what they provide
// and by the Debian package that brings them, and installs them where this user may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Something the system must provide: a shared library, a command or a file.
 * @typedef {{ package: string, library?: string, command?: string, file?: string }} Need
 */

/** What Electron's window links to. @type {readonly Need[]} */
export const windowNeeds = [
  { package: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { package: 'libnss3', library: 'libnss3.so' },
  { package: 'libasound2', library: 'libasound.so.2' },
  { package: 'libgbm1', library: 'libgbm.so.1' },
  { package: 'libxss1', library: 'libXss.so.1' },
  { package: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
];

/** What the tests need besides: a display of their own, and other people's readers of PDF. */
export const testNeeds = [
  ...windowNeeds,
  { package: 'xvfb', command: 'Xvfb' },
  { package: 'xauth', command: 'xauth' },
  { package: 'poppler-utils', command: 'pdftotext' },
  { package: 'qpdf', command: 'qpdf' },
  { package: 'mupdf-tools', command: 'mutool' },
  { package: 'ghostscript', command: 'gs' },
  {
    package: 'fonts-urw-base35',
    file: '/usr/share/fonts/opentype/urw-base35/NimbusRoman-Regular.otf',
  },
  { package: 'unicode-data', file: '/usr/share/unicode/UnicodeData.txt' },
];

/** @param {string} command */
function isCommand(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}

/** The names of the shared libraries that the loader knows. */
function knownLibraries() {
  const loader = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  return loader === undefined
    ? ''
    : spawnSync(loader, ['-p'], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
}

/**
 * Gives the Debian packages whose library, command or file is not on this machine. Empty on other
 * systems than Linux, where Electron brings all it needs.
 * @param {readonly Need[]} needs
 * @returns {string[]}
 */
export function missingPackages(needs) {
  if (process.platform !== 'linux') return [];
  const libraries = knownLibraries();
  const missing = needs.filter(({ library, command, file }) => {
    if (library !== undefined) return !libraries.includes(`\t${library} `);
    if (command !== undefined) return !isCommand(command);
    return file !== undefined && !existsSync(file);
  });
  return missing.map((need) => need.package);
}

/** @param {readonly string[]} words */
function apt(words) {
  const run = spawnSync('apt-get', [...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) process.stderr.write(run.stderr);
  return run.status === 0;
}

/**
 * Makes sure that the needs are met. Throws one sentence with the command to run when something is
 * missing and this user may not install it, or when the installation fails.
 * @param {readonly Need[]} needs
 * @param {(sentence: string) => void} say
 */
export function ensureSystemPackages(needs, say) {
  const missing = missingPackages(needs);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !isCommand('apt-get')) {
    throw new Error(`This machine lacks system packages; run: sudo ${command}`);
  }
  say(`Installing system packages: ${missing.join(', ')}…`);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  if (apt(['update', '-qq']) && apt(install)) return;
  throw new Error(`System packages cannot be installed here; run: ${command}`);
}
