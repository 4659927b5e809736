// The sample newspaper: people work on a copy in their own folder, so that the sample itself stays as it
// came.
import * as fs from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { productFolder } from './product-folder.ts';

/** The folder of samples that comes with the program. */
const samplesFolder = join(dirname(productFolder), 'samples');

const SAMPLE = 'dayang-daily';

/** Says whether a folder lies among the samples that come with the program. */
export async function isShippedSample(folder: string): Promise<boolean> {
  const [samples, real] = await Promise.all([
    fs.realpath(samplesFolder).catch(() => samplesFolder),
    fs.realpath(folder).catch(() => folder),
  ]);
  const way = relative(samples, real);
  return way !== '' && !way.startsWith('..') && !way.startsWith(sep);
}

/** Gives the folder of the user's copy of a sample; it is made when it is not there. */
export async function copySample(userFolder: string, source?: string): Promise<string> {
  const from = source ?? join(samplesFolder, SAMPLE);
  const name = relative(samplesFolder, from).split(sep).at(-1) ?? SAMPLE;
  const target = join(userFolder, 'samples', name);
  const there = await fs.stat(join(target, 'edition.json')).catch(() => undefined);
  if (!there) {
    await fs.rm(target, { recursive: true, force: true });
    await fs.mkdir(dirname(target), { recursive: true });
    await fs.cp(from, target, { recursive: true });
  }
  return target;
}
