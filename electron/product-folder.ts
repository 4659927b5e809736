// Finds the folder of built parts (fonts, wasm, the window) from wherever this module runs: from its
// bundle in dist/, from the packaged program, or from source under a test.
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const above = dirname(here);

/** The folder that holds `fonts/`, `wasm/` and `renderer/`. It exists once the program is built. */
export const productFolder = basename(above) === 'dist' ? above : join(above, 'dist');
