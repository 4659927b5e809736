/** Where the bench finds the programs it compares with, and the fonts that all of them set in. Paths count from the project. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The fonts of the plan: 宋 for text, two weights of 黑 for display. Each has a folder to itself. */
export const benchFonts = [
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'noto-sans-sc/900Black/NotoSansSC_900Black.ttf',
].map((path) => join('node_modules', '@expo-google-fonts', path));

/** A folder of its own for Typst, so that it burdens nobody who does not measure. */
export const typstFolder = join('out', 'bench-peers');

/** The package that is Typst, and the version that is measured. */
export const typstPackage = { name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' };

/** Where the run in the window leaves its times. */
export const windowReport = join('out', 'bench', 'window.json');

/** Says whether Typst is installed for the bench. */
export function hasTypst(): boolean {
  return existsSync(join(typstFolder, 'node_modules', ...typstPackage.name.split('/')));
}

/** The Chromium of the system, when it has one. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
