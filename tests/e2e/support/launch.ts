// Starts the built program in a real window and gives its handles.
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright';
import { inject } from 'vitest';
import { launchElectron } from './launch-electron.ts';
import { makeScratch } from './stage.ts';

/** How to start: all of it optional, all of it as a person's machine would say it. */
export interface LaunchOptions {
  /** The edition's folder to open. Take a copy (`copyEdition`) when the test changes it. */
  readonly editionPath?: string;
  readonly lang?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark';
}

/** A running program: its main process, its first window, and how to end it. */
export interface RunningDayang {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly close: () => Promise<void>;
}

/** Copies an edition to a folder that the program may write to, and gives that folder. */
export function copyEdition(source: string): string {
  return makeScratch(inject('stage'), source);
}

/** The program with a copy of the Chinese sample open. */
export interface OpenSample extends RunningDayang {
  /** Where the copy is. */
  readonly folder: string;
}

const SAMPLE = fileURLToPath(new URL('../../../samples/dayang-daily', import.meta.url));

/** Starts the program with a copy of the Chinese sample. */
export async function openSample(
  options: Omit<LaunchOptions, 'editionPath'> = {},
): Promise<OpenSample> {
  const folder = copyEdition(SAMPLE);
  return { ...(await launchDayang({ ...options, editionPath: folder })), folder };
}

/** Shows the page with so many before it, and waits for one of its frames. */
export async function showFrame(window: Page, page: number, frame: string): Promise<void> {
  await window.locator('[data-thumb]').nth(page).click();
  await window.locator(`[data-frame="${frame}"]`).waitFor();
}

/** The environment of the tests without what would turn Electron into something else. */
function cleanEnvironment(): Record<string, string> {
  const left = ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'WAYLAND_DISPLAY'];
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || left.includes(name) ? [] : [[name, value]],
    ),
  );
}

/** Starts the program with a fresh profile and waits for its window to have loaded. */
export async function launchDayang(options: LaunchOptions = {}): Promise<RunningDayang> {
  const stage = inject('stage');
  const lang = options.lang ?? 'zh-CN';
  const app = await launchElectron(() => ({
    executablePath: stage.executable,
    chromiumSandbox: stage.hasSandbox,
    colorScheme: options.theme ?? 'light',
    locale: lang,
    env: cleanEnvironment(),
    args: [
      ...[`--lang=${lang}`, `--user-data-dir=${makeScratch(stage)}`, '--disable-gpu'],
      stage.application,
      ...(options.editionPath === undefined ? [] : [options.editionPath]),
    ],
  }));
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  return { app, window, close: () => app.close() };
}
