// Runs once before the end-to-end tests: builds the program, finds an Electron, opens a display when
// there is none, and hands the stage to the tests.
import { rmSync } from 'node:fs';
import { buildChanged, windowParts } from '../../../build/build.mjs';
import { findElectron } from '../../../build/electron-runtime/find-electron.mjs';
import type { TestProject } from 'vitest/node';
import { openVirtualDisplay } from './display.ts';
import { makeStage } from './stage.ts';
import type { Stage } from './stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage;
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** Sets the stage; the function it gives takes everything away again. */
export async function setup(project: TestProject): Promise<() => void> {
  await buildChanged(say, windowParts);
  const electron = await findElectron(say);
  const stage = makeStage(electron);
  const needsDisplay = process.platform === 'linux' && process.env['DISPLAY'] === undefined;
  const display = needsDisplay ? await openVirtualDisplay() : undefined;
  if (display !== undefined) process.env['DISPLAY'] = display.name;
  const user = stage.owner === undefined ? 'this user' : 'the user nobody';
  const sandbox = stage.hasSandbox ? 'in the sandbox' : 'without a sandbox: this machine has none';
  say(`Electron ${electron.version} (${electron.origin}) as ${user}, ${sandbox}`);
  project.provide('stage', stage);
  return () => {
    display?.close();
    rmSync(stage.scratch, { recursive: true, force: true });
  };
}
