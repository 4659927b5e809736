// Bundles modules that are nothing but large tables of data as text that is parsed when they are loaded:
// V8 reads JSON several times faster than it builds the same table from code.
import { pathToFileURL } from 'node:url';

/** Modules that hold nothing else: hyphenation patterns, and the model that finds phrases. */
const tables =
  /[\\/](hyphen[\\/]patterns[\\/][\w-]+|budoux[\\/]module[\\/]data[\\/]models[\\/][\w-]+)\.js$/;

/**
 * Writes the reading of a value as code that may be left out where nobody asks for the value.
 * @param {unknown} value
 */
function parsed(value) {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/**
 * A module that is one list; most pages need no hyphens, so it is read when an entry is first asked for.
 * @param {unknown} list
 */
function readLate(list) {
  return `let list;
module.exports = new Proxy([], { get: (_, key) => (list ??= ${parsed(list)})[key] });`;
}

/** @type {import('esbuild').Plugin} */
export const dataModules = {
  name: 'tables of data as text',
  setup({ onLoad }) {
    onLoad({ filter: tables }, async ({ path }) => {
      /** @type {Record<string, unknown>} */
      const module = await import(pathToFileURL(path).href);
      const { default: whole, ...named } = module;
      if (whole !== undefined) return { contents: readLate(whole) };
      const values = Object.entries(named);
      return {
        contents: values
          .map(([name, value]) => `export const ${name}=${parsed(value)};`)
          .join('\n'),
      };
    });
  },
};
