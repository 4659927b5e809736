// The place in which the end-to-end tests run the program: which Electron, as which user, with which
// folders. Root cannot have Chromium's sandbox, so root's tests start the window as nobody, from
// copies that nobody may read.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxWorks } from '../../../build/electron-runtime/sandbox.mjs';
import { root } from '../../../build/project.mjs';

/** The user and group that owns nothing: 65534 on every Linux. */
const NOBODY = 65_534;

/** What a test needs to start the program. It goes from the set-up to the tests as JSON. */
export interface Stage {
  /** The program to start: Electron, or a script that starts it as another user. */
  readonly executable: string;
  /** The folder of the application. */
  readonly application: string;
  /** A folder of its own for everything that the tests and the program write. */
  readonly scratch: string;
  /** The user who must own what the program writes, where it is not the user of the tests. */
  readonly owner: number | undefined;
  readonly hasSandbox: boolean;
}

const asNobody = [
  'setpriv',
  `--reuid=${String(NOBODY)}`,
  `--regid=${String(NOBODY)}`,
  '--clear-groups',
];

/** Copies a folder, as second names for the same bytes where the disk allows. */
function copyFolder(source: string, target: string): void {
  const linked = spawnSync('cp', ['-al', source, target], { stdio: 'ignore' });
  if (linked.status === 0) return;
  fs.rmSync(target, { recursive: true, force: true });
  fs.cpSync(source, target, { recursive: true });
}

function isReadableByNobody(path: string): boolean {
  const [command = '', ...words] = asNobody;
  return spawnSync(command, [...words, 'test', '-r', path]).status === 0;
}

/** Gives the application's folder, or a copy of what it needs where nobody may not read it. */
function stageApplication(scratch: string): string {
  if (isReadableByNobody(join(root, 'dist', 'electron', 'main.cjs'))) return root;
  const application = join(scratch, 'application');
  fs.mkdirSync(application);
  fs.copyFileSync(join(root, 'package.json'), join(application, 'package.json'));
  copyFolder(join(root, 'dist'), join(application, 'dist'));
  fs.mkdirSync(join(application, 'node_modules'));
  return application;
}

/** Gives Electron's folder, copied where nobody may not read it, with its sandbox helper set up. */
function stageElectron(folder: string, scratch: string): string {
  const copy = join(scratch, 'electron');
  copyFolder(folder, copy);
  const helper = join(copy, 'chrome-sandbox');
  if (fs.existsSync(helper)) {
    const bytes = fs.readFileSync(helper);
    fs.rmSync(helper);
    fs.writeFileSync(helper, bytes);
    fs.chmodSync(helper, 0o4755);
  }
  return copy;
}

/** Writes the script that starts a program as nobody, with a home of its own. */
function writeStarter(program: string, scratch: string): string {
  const starter = join(scratch, 'start-as-nobody');
  const home = join(scratch, 'home');
  fs.mkdirSync(home);
  fs.chownSync(home, NOBODY, NOBODY);
  const environment = `env HOME='${home}' XDG_CONFIG_HOME='${home}' XDG_CACHE_HOME='${home}'`;
  const script = `#!/bin/sh\nexec ${asNobody.join(' ')} ${environment} '${program}' "$@"\n`;
  fs.writeFileSync(starter, script, { mode: 0o755 });
  return starter;
}

/** Sets up the place for an Electron. The caller removes `scratch` when the tests are over. */
export function makeStage(electron: { executable: string; folder: string }): Stage {
  const scratch = fs.mkdtempSync(join(tmpdir(), 'dayang-e2e-'));
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || spawnSync('setpriv', ['--version']).status !== 0) {
    const hasSandbox = sandboxWorks(electron.folder);
    const { executable } = electron;
    return { executable, application: root, scratch, owner: undefined, hasSandbox };
  }
  fs.chmodSync(scratch, 0o755);
  const folder = stageElectron(electron.folder, scratch);
  const program = join(folder, electron.executable.slice(electron.folder.length));
  return {
    executable: writeStarter(program, scratch),
    application: stageApplication(scratch),
    scratch,
    owner: NOBODY,
    hasSandbox: sandboxWorks(folder, asNobody),
  };
}

/** Makes a fresh folder that the program may write to, filled with a copy of `source` when given. */
export function makeScratch(stage: Stage, source?: string): string {
  const folder = fs.mkdtempSync(join(stage.scratch, 'scratch-'));
  if (source !== undefined) fs.cpSync(source, folder, { recursive: true });
  if (stage.owner !== undefined) {
    spawnSync('chown', ['-R', `${String(stage.owner)}:${String(stage.owner)}`, folder]);
  }
  return folder;
}
