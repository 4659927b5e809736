// Collects the licences of every package that goes into the product into one file beside it.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './project.mjs';

/**
 * Gives the text of a package's licence file, or the name of the licence where it ships no file.
 * @param {string} folder
 * @param {string} name
 */
function licenceText(folder, name) {
  const file = fs.readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return file === undefined ? name : fs.readFileSync(join(folder, file), 'utf8').trim();
}

/** Writes dist/licences.txt: one entry a package, in the order of their names, then what else it holds. */
export function collectLicences() {
  const { packages } = JSON.parse(fs.readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const entries = Object.entries(packages).flatMap(([path, { version, license, dev }]) => {
    const folder = join(root, path);
    if (path === '' || dev === true || !fs.existsSync(folder)) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [`${name} ${String(version)}\n\n${licenceText(folder, String(license))}\n`];
  });
  entries.push(fs.readFileSync(join(root, 'build/known-words-licence.txt'), 'utf8'));
  fs.writeFileSync(join(dist, 'licences.txt'), entries.join(`\n${'-'.repeat(72)}\n\n`));
}
