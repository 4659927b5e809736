// Where the project and its products lie. Every build script takes its paths from here.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything that is built: the window, the main process, the command line, the fonts. */
export const dist = join(root, 'dist');
