// Puts the fonts that the program carries into dist/fonts, one TrueType file a font key, with their
// licences beside them. The key in the list is the key in house styles.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { dist, root } from './project.mjs';

const google = join('@expo-google-fonts');

/**
 * A family from the Google packages: key and file of each cut.
 * @param {string} family package and key
 * @param {string} file name of the family in file names
 * @param {Record<string, string>} cuts weight in the key, and name of the cut
 */
function family(family, file, cuts) {
  return Object.entries(cuts).map(([weight, cut]) => ({
    key: `${family}-${weight}`,
    source: join(google, family, cut, `${file}_${cut}.ttf`),
    licence: join(google, family, 'LICENSE_FONT'),
  }));
}

/** Every font the program carries: its key, its file and its licence inside node_modules. */
export const fonts = [
  ...family('noto-serif-sc', 'NotoSerifSC', {
    400: '400Regular',
    500: '500Medium',
    700: '700Bold',
    900: '900Black',
  }),
  ...family('noto-sans-sc', 'NotoSansSC', {
    400: '400Regular',
    500: '500Medium',
    700: '700Bold',
    900: '900Black',
  }),
  ...family('source-serif-4', 'SourceSerif4', {
    400: '400Regular',
    '400-italic': '400Regular_Italic',
    600: '600SemiBold',
    700: '700Bold',
    900: '900Black',
  }),
  ...family('libre-franklin', 'LibreFranklin', {
    400: '400Regular',
    500: '500Medium',
    700: '700Bold',
    900: '900Black',
  }),
  ...family('ma-shan-zheng', 'MaShanZheng', { 400: '400Regular' }),
  ...family('zcool-xiaowei', 'ZCOOLXiaoWei', { 400: '400Regular' }),
  {
    // The package calls the regular weight 500 and all of its characters "latin".
    key: 'lxgw-wenkai-400',
    source: join('@fontsource', 'lxgw-wenkai', 'files', 'lxgw-wenkai-latin-500-normal.woff'),
    licence: join('@fontsource', 'lxgw-wenkai', 'LICENSE'),
  },
];

/**
 * Turns a WOFF 1 file into the TrueType file it was made from: the same tables, inflated.
 * @param {Buffer<ArrayBuffer>} woff
 */
export function trueTypeOf(woff) {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((count - 2 ** power) * 16, 10);
  const parts = [directory];
  let offset = directory.length;
  for (let n = 0; n < count; n += 1) {
    const entry = 44 + 20 * n;
    const start = woff.readUInt32BE(entry + 4);
    const packedLength = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const packed = woff.subarray(start, start + packedLength);
    const table = packedLength < length ? inflateSync(packed) : packed;
    const record = 12 + 16 * n;
    woff.copy(directory, record, entry, entry + 4);
    directory.writeUInt32BE(woff.readUInt32BE(entry + 16), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(length, record + 12);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}

/**
 * Puts a file in place: as a second name for the same bytes where the disk allows, else as a copy.
 * @param {string} source
 * @param {string} target
 */
function place(source, target) {
  fs.rmSync(target, { force: true });
  try {
    fs.linkSync(source, target);
  } catch {
    fs.copyFileSync(source, target);
  }
}

/** Fills dist/fonts. Takes the fonts from node_modules; throws when one is not there. */
export function prepareFonts() {
  const target = join(dist, 'fonts');
  const modules = join(root, 'node_modules');
  fs.mkdirSync(target, { recursive: true });
  for (const { key, source, licence } of fonts) {
    const file = join(target, `${key}.ttf`);
    if (source.endsWith('.woff')) {
      fs.writeFileSync(file, trueTypeOf(fs.readFileSync(join(modules, source))));
    } else {
      place(join(modules, source), file);
    }
    const name = key.replace(/-\d+(-italic)?$/, '');
    fs.copyFileSync(join(modules, licence), join(target, `${name}.LICENSE.txt`));
  }
}
