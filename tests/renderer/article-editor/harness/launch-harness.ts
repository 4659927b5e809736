// Starts the built program with the harness in place of its window: real Electron, real protocol, real
// security policy, and a page that holds the article editor alone.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { CDPSession, ElectronApplication, Page } from 'playwright';
import { build } from 'vite';
import { inject } from 'vitest';
import { makeScratch } from '../../../e2e/support/stage.ts';
import { launchElectron } from '../../../e2e/support/launch-electron.ts';

/** A running harness. */
export interface RunningHarness {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Chromium's own protocol, for the input method. */
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the harness into `target`. */
async function buildHarness(target: string): Promise<void> {
  await build({
    root: here,
    base: '/',
    configFile: false,
    publicDir: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: target, emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0 },
  });
}

/** Makes an application folder like the product's, with the harness as its window; once for all files. */
async function stageHarness(): Promise<string> {
  const stage = inject('stage');
  const application = join(stage.scratch, 'harness');
  if (fs.existsSync(application)) return application;
  const product = join(stage.application, 'dist');
  const dist = join(application, 'dist');
  fs.mkdirSync(dist, { recursive: true });
  fs.copyFileSync(join(stage.application, 'package.json'), join(application, 'package.json'));
  // The program finds its window beside itself, so it is copied; what it only reads is linked to.
  fs.cpSync(join(product, 'electron'), join(dist, 'electron'), { recursive: true });
  for (const part of ['fonts', 'wasm']) fs.symlinkSync(join(product, part), join(dist, part));
  await buildHarness(join(dist, 'renderer'));
  spawnSync('chmod', ['-R', 'a+rX', application]);
  return application;
}

/** Starts the harness and waits until the editor is there. */
export async function launchHarness(): Promise<RunningHarness> {
  const stage = inject('stage');
  const application = await stageHarness();
  const app = await launchElectron(() => ({
    executablePath: stage.executable,
    chromiumSandbox: stage.hasSandbox,
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) =>
        value === undefined || name === 'NODE_OPTIONS' ? [] : [[name, value]],
      ),
    ),
    args: ['--lang=zh-CN', `--user-data-dir=${makeScratch(stage)}`, '--disable-gpu', application],
  }));
  const page = await app.firstWindow();
  await page.waitForSelector('.ProseMirror');
  const cdp = await page.context().newCDPSession(page);
  return { app, page, cdp, close: () => app.close() };
}
