// Bundles modules that are nothing but large tables of data as text that is parsed when they are loaded:
// V8 reads JSON several times faster than it builds the same table from code.
import { pathToFileURL } from 'node:url';

/** Modules with one table each: hyphenation patterns, and the model that finds phrases. */
const tables =
  /[\\/](hyphen[\\/]patterns[\\/][\w-]+|budoux[\\/]module[\\/]data[\\/]models[\\/][\w-]+)\.js$/;

/**
 * Writes the loading of a value as code.
 * @param {unknown} value
 */
function parsed(value) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** @type {import('esbuild').Plugin} */
export const dataModules = {
  name: 'tables of data as text',
  setup({ onLoad }) {
    onLoad({ filter: tables }, async ({ path }) => {
      /** @type {Record<string, unknown>} */
      const module = await import(pathToFileURL(path).href);
      const { default: whole, ...named } = module;
      const contents =
        whole === undefined
          ? Object.entries(named).map(([name, value]) => `export const ${name}=${parsed(value)};`)
          : [`module.exports=${parsed(whole)};`];
      return { contents: contents.join('\n') };
    });
  },
};
