/** A process that saves without end, to be killed at any instant. It says which revision is on the disk. */
import type { Hash } from '../../../electron/files/disk.ts';
import { saveAtomic } from '../../../electron/files/save-atomic.ts';

/** The text of a revision: long enough that a save takes several steps of the disk. */
export function textOfRevision(revision: number): string {
  return JSON.stringify({ revision, words: `第${revision}稿。`.repeat(20_000) });
}

/** Saves one revision after the other and prints the number of each when it is on the disk. */
export async function saveForEver(path: string): Promise<never> {
  let expected: Hash | undefined;
  for (let revision = 1; ; revision += 1) {
    const bytes = new TextEncoder().encode(textOfRevision(revision));
    const known = expected === undefined ? {} : { expected };
    const saved = await saveAtomic({ path, name: 'loop.json', bytes, ...known });
    if (!saved.ok) throw new Error(saved.failure.code);
    expected = saved.value;
    process.stdout.write(`${revision}\n`);
  }
}
