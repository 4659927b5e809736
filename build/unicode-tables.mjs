// Makes the tables in shared/layout/unicode/ from the files of the Unicode Character Database, as Debian's
// package unicode-data has them: node build/unicode-tables.mjs. A table is one string: runs of code points
// from 0 on, each its length in base 36 (none for 1) and the sign of its class.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './project.mjs';

const database = '/usr/share/unicode';
const most = 0x110000;

/** Signs of classes: none of them a digit of base 36, none to be escaped in a string. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';

/**
 * The value that a file of the database gives to each code point.
 * @param {string} file
 * @param {string} otherwise what the file says nothing of
 * @param {string} [only] in files of several properties, the one that is meant
 */
function readProperty(file, otherwise, only) {
  const values = new Array(most).fill(otherwise);
  for (const line of fs.readFileSync(join(database, file), 'utf8').split('\n')) {
    const match = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)/.exec(line);
    if (!match || (only !== undefined && match[3] !== only)) continue;
    const from = parseInt(match[1] ?? '', 16);
    values.fill(match[3], from, parseInt(match[2] ?? match[1] ?? '', 16) + 1);
  }
  return values;
}

/** The version that a file says it is of. @param {string} file */
function versionOf(file) {
  return /-(\d+\.\d+\.\d+)\.txt/.exec(fs.readFileSync(join(database, file), 'utf8'))?.[1] ?? '';
}

/**
 * Writes the values of all code points as a table.
 * @param {string} name
 * @param {readonly string[]} values
 */
function tableOf(name, values) {
  const classes = [...new Set(values)].sort();
  let runs = '';
  for (let from = 0; from < most;) {
    let to = from + 1;
    while (to < most && values[to] === values[from]) to += 1;
    const length = to - from === 1 ? '' : (to - from).toString(36);
    runs += length + signs[classes.indexOf(values[from] ?? '')];
    from = to;
  }
  const lines = runs.match(/.{1,90}/gs) ?? [];
  return `export const ${name} = {
  classes: [${classes.map((one) => `'${one}'`).join(', ')}],
  runs:
${lines.map((line) => `    '${line}'`).join(' +\n')},
} as const;
`;
}

const category = readProperty('extracted/DerivedGeneralCategory.txt', 'Cn');
const pictographic = readProperty('emoji/emoji-data.txt', '', 'Extended_Pictographic');
const width = readProperty('EastAsianWidth.txt', 'N');

/**
 * Blocks whose unassigned code points have a class all the same.
 * @type {readonly (readonly [number, number, string])[]}
 */
const reserved = [
  [0x3400, 0x4dbf, 'ID'],
  [0x4e00, 0x9fff, 'ID'],
  [0xf900, 0xfaff, 'ID'],
  [0x20000, 0x2fffd, 'ID'],
  [0x30000, 0x3fffd, 'ID'],
  [0x1f000, 0x1faff, 'ID'],
  [0x1fc00, 0x1fffd, 'ID'],
  [0x20a0, 0x20cf, 'PR'],
];

function lineBreakClasses() {
  const classes = readProperty('LineBreak.txt', 'XX');
  for (const [from, to, value] of reserved)
    for (let code = from; code <= to; code += 1)
      if (classes[code] === 'XX' && category[code] === 'Cn') classes[code] = value;
  return classes.map((value, code) => {
    const isWide = /^[FWH]$/.test(width[code]);
    // LB1: marks of the South East Asian scripts are marks, whatever is made of the letters.
    if (value === 'SA' && /^M[nc]$/.test(category[code])) return 'CM';
    if ((value === 'OP' || value === 'CP') && isWide) return `${value}W`;
    if (value === 'ID' && pictographic[code] !== '' && category[code] === 'Cn') return 'IDP';
    // Syllables of Hangul are told apart by counting.
    return value === 'H3' ? 'H2' : value;
  });
}

function graphemeClasses() {
  const classes = readProperty('auxiliary/GraphemeBreakProperty.txt', 'Other');
  return classes.map((value, code) => {
    if (value === 'Other' && pictographic[code] !== '') return 'Pictographic';
    return value === 'LVT' ? 'LV' : value;
  });
}

/**
 * @param {string} file
 * @param {string} says what the table is
 * @param {string} table
 */
async function write(file, says, table) {
  const head = `/** ${says}, Unicode ${versionOf('LineBreak.txt')}. Made by build/unicode-tables.mjs. */\n`;
  const path = join(root, 'shared', 'layout', 'unicode', file);
  const style = await resolveConfig(path);
  fs.writeFileSync(path, await format(head + table, { ...style, filepath: path }));
}

await write(
  'line-break-table.ts',
  'The line-break class of every code point',
  tableOf('LINE_BREAK_TABLE', lineBreakClasses()),
);
await write(
  'grapheme-table.ts',
  'The grapheme-cluster class of every code point',
  tableOf('GRAPHEME_TABLE', graphemeClasses()),
);
await write(
  'word-table.ts',
  'The word class of every code point',
  tableOf('WORD_TABLE', readProperty('auxiliary/WordBreakProperty.txt', 'Other')),
);
