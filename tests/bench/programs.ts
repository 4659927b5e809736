/** The programs that the bench compares: how each is started, and why one may have to be left out. */
import { join } from 'node:path';
import { findChromium, hasTypst } from './peer-places.ts';

/** A program of the bench. All of them answer to the same words; see answer.ts. */
export interface BenchProgram {
  readonly name: 'dayang' | 'typst' | 'chromium';
  /** Its script. */
  readonly script: string;
  /** Why it cannot be measured here; absent when it can. */
  readonly missing?: string;
}

/** The programs in the order in which they take turns. */
export function listPrograms(): readonly BenchProgram[] {
  const chromium = findChromium();
  return [
    { name: 'dayang', script: join('dist', 'bench-dayang', 'main.js') },
    {
      name: 'typst',
      script: join('dist', 'bench', 'typst.js'),
      ...(!hasTypst() && { missing: 'It is not installed: run npm run bench -- --with-peers.' }),
    },
    {
      name: 'chromium',
      script: join('dist', 'bench', 'chromium.js'),
      ...(chromium === undefined && { missing: 'There is no chromium on the path: install it.' }),
    },
  ];
}

/** The command line of the product. */
export const commandLine = join('dist', 'cli', 'main.js');
