/** The names of a font (its name table): family and cut in the languages of the desk, and for PostScript. */
import { readU16, readU8 } from './font-bytes.ts';

/** What a font is called. */
export interface FontNames {
  /** Family in Chinese, where it has one. */
  readonly chinese: string | undefined;
  readonly family: string | undefined;
  /** Cut, such as Bold Italic. */
  readonly cut: string | undefined;
}

/** Numbers of names: family and cut, and the same for families of more than four cuts. */
const NAME = { family: 1, cut: 2, postScript: 6, wholeFamily: 16, wholeCut: 17 } as const;
const UNICODE = 0;
const MACINTOSH = 1;
const WINDOWS = 3;
const ENGLISH = [0x0409, 0x0809, 0];
/** Chinese of the mainland, Singapore, Taiwan, Hong Kong and Macao. */
const CHINESE = [0x0804, 0x1004, 0x0404, 0x0c04, 0x1404];
/** Names of one table beyond this are not read. */
const MOST_NAMES = 2000;
const LONGEST_NAME = 120;

interface NameRecord {
  readonly number: number;
  readonly language: number;
  readonly text: string;
}

/** Reads the names for people. */
export function readNames(table: Uint8Array): FontNames {
  const records = readRecords(table);
  const find = (numbers: readonly number[], languages: readonly number[]): string | undefined => {
    for (const number of numbers) {
      for (const language of languages) {
        const found = records.find((one) => one.number === number && one.language === language);
        if (found !== undefined && found.text !== '') return found.text;
      }
    }
    return undefined;
  };
  const families = [NAME.wholeFamily, NAME.family];
  return {
    chinese: find(families, CHINESE),
    family: find(families, ENGLISH),
    cut: find([NAME.wholeCut, NAME.cut], ENGLISH),
  };
}

/** The name for embedding: letters, figures and hyphens only, or undefined when there is none. */
export function postScriptNameIn(table: Uint8Array): string | undefined {
  for (const { number, text } of readRecords(table)) {
    const letters = number === NAME.postScript ? text.replace(/[^\w-]/gu, '') : '';
    if (letters !== '') return letters.slice(0, 63);
  }
  return undefined;
}

function readRecords(table: Uint8Array): readonly NameRecord[] {
  const strings = readU16(table, 4);
  const count = Math.min(readU16(table, 2), MOST_NAMES);
  const records: NameRecord[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = 6 + i * 12;
    const platform = readU16(table, at);
    const encoding = readU16(table, at + 2);
    const isWide = platform === UNICODE || platform === WINDOWS;
    // Of the old encodings only Roman is read; whatever else they say, Unicode says it as well.
    if (!isWide && (platform !== MACINTOSH || encoding !== 0)) continue;
    const from = strings + readU16(table, at + 10);
    const bytes = table.subarray(from, from + readU16(table, at + 8));
    const text = isWide ? readWide(bytes) : readLatin(bytes);
    const plain = text.replace(/\p{C}/gu, '').trim().slice(0, LONGEST_NAME);
    records.push({ number: readU16(table, at + 6), language: readU16(table, at + 4), text: plain });
  }
  return records;
}

function readWide(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length && at < LONGEST_NAME * 2; at += 2) {
    text += String.fromCharCode(readU16(bytes, at));
  }
  return text;
}

/** Names in Roman letters; beyond ASCII the old encoding is another, and such letters are left out. */
function readLatin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length && at < LONGEST_NAME; at += 1) {
    const code = readU8(bytes, at);
    if (code < 0x80) text += String.fromCharCode(code);
  }
  return text;
}
