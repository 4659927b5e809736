/** How a program of the bench is called: `pdf PAGES FILE`, `warm KEYS`, `version`, and for some `engine`. */

/** What one program can do. Times are in milliseconds. */
export interface Peer {
  /** Sets so many pages and writes them as a PDF. */
  readonly pdf: (pages: number, file: string) => Promise<void>;
  /** Types one character at a time into page one and gives how long each took, by what was waited for. */
  readonly warm: (keys: number) => Promise<WarmTimes>;
  /** What else it can tell of itself; `quick` leaves out what takes long. */
  readonly engine?: (isQuick: boolean) => Promise<unknown>;
  /** Its name and version. */
  readonly version: () => Promise<string>;
}

/** Times of keys, each until: the new layout, the next painted frame, the bytes of a new PDF. */
export interface WarmTimes {
  readonly layout: readonly number[];
  /** CPU time of the whole process for each layout: what is left of it on a busy machine. */
  readonly layoutCpu?: readonly number[];
  readonly frame?: readonly number[];
  readonly pdf: readonly number[];
}

/** Does what the words ask of a program and gives the exit code; answers go to standard output. */
export async function answer(peer: Peer, words: readonly string[]): Promise<number> {
  const [task, count, file] = words;
  if (task === 'pdf' && file !== undefined) await peer.pdf(Number(count), file);
  else if (task === 'warm') process.stdout.write(JSON.stringify(await peer.warm(Number(count))));
  else if (task === 'engine' && peer.engine)
    process.stdout.write(JSON.stringify(await peer.engine(count === 'quick')));
  else if (task === 'version') process.stdout.write(await peer.version());
  else return 2;
  return 0;
}

/** PDFs are made for the first so many keys only. */
export const MOST_PDFS = 30;

/** CPU time of this process so far, in milliseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
