// A process that saves without end, to be killed at any instant. It says which revision is on the disk.
import { saveAtomic } from '../../../electron/files/save-atomic.ts';
import type { Hash } from '../../../electron/files/disk.ts';

/** The text of a revision: long enough that a save takes several steps of the disk. */
function textOf(revision: number): string {
  return JSON.stringify({ revision, words: `第${revision}稿。`.repeat(20_000), end: revision });
}

const path = process.argv[2] ?? '';
let expected: Hash | undefined;
for (let revision = 1; ; revision += 1) {
  const bytes = new TextEncoder().encode(textOf(revision));
  const saved = await saveAtomic({
    path,
    name: 'loop.json',
    bytes,
    ...(expected !== undefined && { expected }),
  });
  if (!saved.ok) throw new Error(saved.failure.code);
  expected = saved.value;
  process.stdout.write(`${revision}\n`);
}
