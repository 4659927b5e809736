/** Keeps paths inside a folder: by their text, and by where links really lead. */
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';
import { errorCode } from './disk.ts';

/** Says whether `path` lies in `folder`, by the text of both. `/news-evil` does not lie in `/news`. */
export function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Gives the real path of a file `name` (slashes between its steps) in `folder`, which need not exist
 * yet. Fails with `file-outside` when it, or a link on the way to it, leads out of the folder.
 */
export async function resolveInside(folder: string, name: string): Promise<Result<string>> {
  const steps = name.split('/');
  const odd = steps.some((step) => step === '' || step === '.' || step === '..');
  const path = join(folder, ...steps);
  if (odd || /[\\\0]/.test(name) || !liesIn(folder, path)) {
    return failed('file-outside', { file: name });
  }
  const root = await realOrSame(folder);
  const real = await realOrSame(path);
  return liesIn(root, real) ? success(real) : failed('file-outside', { file: name });
}

/** The real path of what is there; for what is not, the real path of its folder and its name. */
async function realOrSame(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (errorCode(error) !== 'ENOENT' || parent === path) return path;
    return join(await realOrSame(parent), path.slice(parent.length).replace(/^[/\\]+/, ''));
  }
}
