// Bundles modules that are nothing but large tables of data as text that is parsed when it is needed: V8
// reads JSON several times faster than it builds the same table from code.
import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../project.mjs';

/** The model that finds phrases. */
const models = /[\\/]budoux[\\/]module[\\/]data[\\/]models[\\/][\w-]+\.js$/;

/** The hyphenation patterns of a language. */
const patterns = /[\\/]hyphen[\\/]patterns[\\/][\w-]+\.js$/;

/** Where the patterns lie as files, seen from the programs in dist/. */
const folder = 'hyphenation';

/** @param {string} path @returns {Promise<Record<string, unknown>>} */
async function valuesOf(path) {
  return await import(pathToFileURL(path).href);
}

/**
 * Writes the reading of a value as code that may be left out where nobody asks for the value.
 * @param {unknown} value
 */
function parsed(value) {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/**
 * A module that is one list, read when an entry of it is first asked for: a page needs the patterns of
 * one language or of none.
 * @param {string} reading the code that reads the list
 */
function readLate(reading) {
  return `let list;
export default new Proxy([], { get: (_, key) => (list ??= ${reading})[key] });`;
}

/** @param {string} path */
async function writeList(path) {
  const name = `${basename(path, '.js')}.json`;
  fs.mkdirSync(join(dist, folder), { recursive: true });
  fs.writeFileSync(join(dist, folder, name), JSON.stringify((await valuesOf(path)).default));
  return `../${folder}/${name}`;
}

/**
 * For programs of Node, which lie in folders of dist/: patterns are files beside them, so that a program
 * does not carry forty languages through every start.
 * @type {import('esbuild').Plugin}
 */
export const dataModules = {
  name: 'tables of data as text',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\.\/hyphenation\/[\w-]+\.json$/ }, ({ path }) => ({
      path,
      external: true,
    }));
    onLoad({ filter: patterns }, async ({ path }) => ({
      contents: readLate(`require(${JSON.stringify(await writeList(path))})`),
    }));
    onLoad({ filter: models }, async ({ path }) => {
      const values = Object.entries(await valuesOf(path));
      return {
        contents: values
          .map(([name, value]) => `export const ${name}=${parsed(value)};`)
          .join('\n'),
      };
    });
  },
};

/**
 * For the window: a worker reads the patterns at the program's own address, and waits for them.
 * @returns {import('vite').Plugin}
 */
export function patternsAtAddress() {
  return {
    name: 'patterns at an address',
    enforce: 'pre',
    async load(id) {
      if (!patterns.test(id)) return undefined;
      const address = JSON.stringify((await writeList(id)).replace('..', ''));
      return `function read() {
  const request = new XMLHttpRequest();
  request.open('GET', ${address}, false);
  request.send();
  if (request.status !== 200) throw new Error('The program lacks ' + ${address});
  return JSON.parse(request.responseText);
}
${readLate('read()')}`;
    },
  };
}

/**
 * For the tests: patterns are read from their package when a word is cut.
 * @returns {import('vite').Plugin}
 */
export function patternsOnDemand() {
  return {
    name: 'patterns on demand',
    enforce: 'pre',
    load(id) {
      if (!patterns.test(id)) return undefined;
      const path = JSON.stringify(id);
      return `import { createRequire } from 'node:module';
const require = createRequire(${path});
${readLate(`require(${path})`)}`;
    },
  };
}
