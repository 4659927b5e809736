// npm run package: makes the program that people install, into release/. On Linux it makes the folder
// and the tar.gz unless other targets are named: npm run package -- --linux deb
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { buildChanged, windowParts } from './build.mjs';
import { findElectron } from './electron-runtime/find-electron.mjs';
import { collectLicences } from './licences.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './project.mjs';

/** @param {string} sentence */
function say(sentence) {
  console.log(sentence);
}

/**
 * Gives a folder with Electron alone: the registry's copy carries a launcher, which stays behind.
 * @param {import('./electron-runtime/find-electron.mjs').Electron} electron
 */
function plainElectron({ folder, origin }) {
  if (origin !== 'registry') return folder;
  const plain = join(root, 'release', '.electron');
  fs.rmSync(plain, { recursive: true, force: true });
  fs.cpSync(folder, plain, {
    recursive: true,
    filter: (path) => path !== join(folder, 'resources', 'app'),
  });
  return plain;
}

/**
 * Packs the folder for Linux into a tar.gz whose one folder bears the program's name and version.
 * @returns {number} the exit code of tar
 */
function packFolder() {
  const { name, version } = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = `${name}-${version}-linux-${process.arch}`;
  say(`Packing release/${folder}.tar.gz…`);
  const from = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
  const words = ['-czf', `${folder}.tar.gz`, `--transform=s,^${from},${folder},`, from];
  const run = spawnSync('tar', words, { cwd: join(root, 'release'), stdio: 'inherit' });
  return run.status ?? 1;
}

/** @param {readonly string[]} asked the arguments of the command */
async function makePackages(asked) {
  ensurePackages(say);
  await buildChanged(say, windowParts);
  collectLicences();
  const electron = await findElectron(say);
  const makesFolder = asked.length === 0 && process.platform === 'linux';
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const run = spawnSync(
    process.execPath,
    [
      ...[builder, '--config', join('build', 'electron-builder.yml')],
      ...(makesFolder ? ['--linux', 'dir'] : asked),
      `-c.electronDist=${plainElectron(electron)}`,
      `-c.electronVersion=${electron.version}`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return run.status === 0 && makesFolder ? packFolder() : (run.status ?? 1);
}

try {
  process.exitCode = await makePackages(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
