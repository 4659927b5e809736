/** Installs Typst for the bench, in a folder of its own, by npm and in one pinned version. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasTypst, typstFolder, typstPackage } from './peer-places.ts';

/** Installs what is not there yet; throws one sentence when npm cannot. */
export function installPeers(): void {
  if (hasTypst()) return;
  mkdirSync(typstFolder, { recursive: true });
  const { name, version } = typstPackage;
  const manifest = { name: 'bench-peers', private: true, dependencies: { [name]: version } };
  writeFileSync(join(typstFolder, 'package.json'), JSON.stringify(manifest));
  const run = spawnSync('npm', ['install', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: typstFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm cannot install ${name}: it says why above.`);
}
