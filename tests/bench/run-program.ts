/** Runs a program in a process of its own, from its start to its end, and says what it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a run took and said. CPU seconds are those of the whole process tree; absent off Linux. */
export interface ProgramRun {
  readonly seconds: number;
  readonly cpuSeconds?: number;
  readonly said: string;
}

/** Called with the id of the process again and again while it runs. */
export type Watcher = (pid: number) => void;

/** Milliseconds between two looks at a running process. */
const EVERY = 10;

/** Runs Node with these words. Fails with what the program said when it ends with a code above `worst`. */
export async function runProgram(
  words: readonly string[],
  { worst = 0, watch }: { readonly worst?: number; readonly watch?: Watcher } = {},
): Promise<ProgramRun> {
  const spent = cpuOfChildren();
  const start = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  const timer =
    watch && pid !== undefined
      ? setInterval(() => {
          watch(pid);
        }, EVERY)
      : undefined;
  let said = '';
  let complaint = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  clearInterval(timer);
  if (code === null || code > worst) {
    throw new Error(`${words.join(' ')} ended with ${String(code)}: ${complaint.slice(-500)}`);
  }
  const after = cpuOfChildren();
  return {
    seconds,
    ...(spent !== undefined && after !== undefined && { cpuSeconds: after - spent }),
    said: said.trim(),
  };
}

/** Linux counts time in hundredths of a second here, whatever its clock. */
const TICKS = 100;

/** CPU seconds of all processes that have ended under this one; undefined off Linux. */
function cpuOfChildren(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    // Counted from the third field on: user and system time of children are the 16th and 17th.
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}
