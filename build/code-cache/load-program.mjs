// Loads a bundled program from its text together with what V8 made of that text before, so that a cold
// start compiles nothing. V8 takes only what its own version made of the very same text; where it
// does not, the text is compiled as usual and what V8 makes of it is kept for the next start.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * A loaded program. `run` does what its words say and gives the exit code.
 * @typedef {{ run: (words: readonly string[]) => Promise<number> }} Program
 */

/**
 * The file of compiled code: each version of V8 has its own, so that Node and Electron can take turns.
 * @param {string} folder of the program
 */
function cacheOf(folder) {
  return join(folder, `program-${process.versions.v8}-${process.arch}.cache`);
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Puts compiled code beside the program, whole or not at all. Where nothing may be written nothing is
 * lost but time.
 * @param {string} folder
 * @param {Buffer} code
 */
function keepCode(folder, code) {
  const target = cacheOf(folder);
  const half = `${target}.${String(process.pid)}`;
  try {
    fs.writeFileSync(half, code);
    fs.renameSync(half, target);
  } catch {
    fs.rmSync(half, { force: true });
  }
}

/**
 * Loads the program in a folder: `program.cjs`, one function that takes what Node gives to a module.
 * @param {string} folder
 * @returns {{ program: Program, keep: () => void }} `keep` keeps what V8 has compiled until then
 */
export function loadProgram(folder) {
  const filename = join(folder, 'program.cjs');
  // The bundler writes ASCII: every byte is a character, which spares decoding.
  const text = fs.readFileSync(filename, 'latin1');
  const cachedData = readIfThere(cacheOf(folder));
  const script = new Script(text, { filename, ...(cachedData && { cachedData }) });
  const keep = () => {
    keepCode(folder, script.createCachedData());
  };
  if (cachedData === undefined || script.cachedDataRejected === true) process.once('exit', keep);
  const made = { exports: /** @type {any} */ ({}) };
  script.runInThisContext()(made.exports, createRequire(filename), made, filename, folder);
  return { program: made.exports, keep };
}
