// npm start: brings everything that is missing, builds what changed, and opens the sample newspaper;
// on a machine without a display it sets the newspaper and writes its pages as files instead.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildChanged, commandLineParts, windowParts } from './build.mjs';
import { findElectron } from './electron-runtime/find-electron.mjs';
import { sandboxWorks } from './electron-runtime/sandbox.mjs';
import { ensurePackages } from './packages.mjs';
import { dist, root } from './project.mjs';
import { ensureSystemPackages, windowNeeds } from './system-packages.mjs';

const sample = join(root, 'samples', 'dayang-daily');

/** @param {string} sentence */
function say(sentence) {
  console.log(sentence);
}

/** Tells whether this machine can show a window. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/**
 * Runs a program to its end and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {Promise<number>}
 */
function run(program, words) {
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  delete env['NODE_OPTIONS'];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words], { cwd: root, stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Opens the window on the sample newspaper. */
async function openWindow() {
  ensureSystemPackages(windowNeeds, say);
  const electron = await findElectron(say);
  await buildChanged(say, windowParts);
  const withoutSandbox = !sandboxWorks(electron.folder);
  if (withoutSandbox) say('This user cannot have a sandbox here: the window runs without one.');
  // Chromium reports a missing D-Bus or graphics card as errors, which they are not: fatal ones only.
  const switches = ['--log-level=3', ...(withoutSandbox ? ['--no-sandbox'] : [])];
  return run(electron.executable, [...switches, root, sample]);
}

/** Writes every page of the sample newspaper to out/. */
async function writePages() {
  await buildChanged(say, commandLineParts);
  say('There is no display here, so the pages of the sample newspaper go to out/.');
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  return run(process.execPath, [
    ...[join(dist, 'cli', 'main.js'), 'export', sample],
    ...['--pdf', join(out, 'dayang-daily.pdf'), '--html', join(out, 'html')],
    ...['--png', out, '--dpi', '60'],
  ]);
}

try {
  ensurePackages(say);
  process.exitCode = hasDisplay() ? await openWindow() : await writePages();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
