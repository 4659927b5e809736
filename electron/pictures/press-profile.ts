// The colour profile of the press: what inks make which colour on newsprint, and no more than 240 % of
// them. build/colour/README.md says what it is made from.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';
import { productFolder } from '../product-folder.ts';

const FILE = 'snap-tr002-coldset-240.icc';

/** The path of the profile: beside the built parts, or among the sources. Fails when the program lacks it. */
export function findPressProfile(): Result<string> {
  const built = join(productFolder, 'colour', FILE);
  if (existsSync(built)) return success(built);
  const source = join(dirname(productFolder), 'build', 'colour', FILE);
  return existsSync(source) ? success(source) : failed('picture-no-profile', { file: FILE });
}
