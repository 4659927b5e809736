/** Watches the memory of a process and all its descendants and keeps the highest sum (Linux). */
import { readdirSync, readFileSync } from 'node:fs';
import type { Watcher } from './run-program.ts';

/** Highest memory in megabytes: shared pages divided among their users (PSS), and counted again (RSS). */
export interface PeakMemory {
  pssMb: number;
  rssMb: number;
}

/** Makes a watcher and the record that it keeps. */
export function watchMemory(): { readonly peak: PeakMemory; readonly watch: Watcher } {
  const peak: PeakMemory = { pssMb: 0, rssMb: 0 };
  const watch = (pid: number): void => {
    const maps = treeOf(pid).map((id) => readIfThere(`/proc/${id}/smaps_rollup`));
    peak.pssMb = Math.max(peak.pssMb, sumOf(maps, /^Pss:\s+(\d+)/m));
    peak.rssMb = Math.max(peak.rssMb, sumOf(maps, /^Rss:\s+(\d+)/m));
  };
  return { peak, watch };
}

/** A process and its descendants. Processes come and go while this looks. */
function treeOf(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const afterName = readIfThere(`/proc/${name}/stat`).split(') ').at(-1) ?? '';
      return { id: Number(name), parent: Number(afterName.split(' ')[1]) };
    });
  const tree = [root];
  for (const id of tree) {
    for (const child of parents) if (child.parent === id) tree.push(child.id);
  }
  return tree;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function sumOf(maps: readonly string[], field: RegExp): number {
  const kilobytes = maps.reduce((sum, text) => sum + Number(field.exec(text)?.[1] ?? 0), 0);
  return Math.round(kilobytes / 102.4) / 10;
}
