// The door for copy: encodings, wrong bytes, and files that are no copy.
import { describe, expect, test } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import type { Draft } from '../../../shared/ingest/draft.ts';
import { readHtmlCopy, readTextCopy } from '../../../shared/ingest/read-copy.ts';
import { sayFailure, sayProblem } from '../../../shared/words/words.ts';
import { read, shape, visibleOf } from './copy-specimens.ts';

const COPY =
  '渡船换成了电动船\n\n今天早上，头班船离岸。“真安静。”船上的人说，船票仍是6元（往返）。\n';
/** The same in GB18030; the last character is outside the basic plane, of four bytes. */
const GB = [
  'B6C9B4ACBBBBB3C9C1CBB5E7B6AFB4AC0A0ABDF1CCECD4E7C9CFA3ACCDB7B0E0B4ACC0EBB0B6A1A3A1B0D5E6B0B2BEB2',
  'A1A3A1B1B4ACC9CFB5C4C8CBCBB5A3ACB4ACC6B1C8D4CAC736D4AAA3A8CDF9B7B5A3A9A1A30A',
].join('');

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) => {
      const unit = text.charCodeAt(i);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
}

function draftOf(bytes: Uint8Array, name = 'copy.txt'): Draft {
  const result = read(bytes, name);
  return present(result.ok ? result.value : undefined, 'the copy is not read');
}

function linesOf(bytes: Uint8Array, name?: string): readonly string[] {
  return draftOf(bytes, name).lines.map((line) => line.text);
}

const LINES = COPY.trim().split('\n\n');

describe('the same copy in every encoding', () => {
  test.each([
    ['UTF-8', utf8(COPY)],
    ['UTF-8 with a mark', utf8(`\ufeff${COPY}`)],
    ['UTF-16, low byte first, with a mark', utf16(`\ufeff${COPY}`, true)],
    ['UTF-16, high byte first, with a mark', utf16(`\ufeff${COPY}`, false)],
    ['UTF-16, low byte first, by its look', utf16(COPY, true)],
    ['UTF-16, high byte first, by its look', utf16(COPY, false)],
    ['GB18030', fromHex(GB)],
    ['GB18030 with a mark', fromHex(`84319533${GB}`)],
  ])('%s', (_, bytes) => {
    expect(linesOf(bytes)).toEqual(LINES);
  });

  test('English in UTF-16 without a mark', () => {
    expect(linesOf(utf16('Ferry goes electric\r\n', true))).toEqual(['Ferry goes electric']);
  });

  test('two characters of GB18030 are enough', () => {
    expect(linesOf(fromHex('D6D0CEC4'))).toEqual(['中文']);
  });

  test('a character of four bytes in GB18030', () => {
    expect(linesOf(fromHex('B1B1BEA995328236'))).toEqual(['北京𠀀']);
  });

  test('quotes and accents of Windows are read, and it is said that the encoding was guessed', () => {
    const text = 'Caf\xe9 owner: \x93I said no, and he said yes, twenty times over\x94';
    const draft = draftOf(Uint8Array.from(text.split(''), (char) => char.charCodeAt(0)));
    expect(draft.lines[0]?.text).toBe(
      'Café owner: “I said no, and he said yes, twenty times over”',
    );
    expect(draft.guessed).toBe('windows-1252');
  });
});

describe('a wrong byte is reported with its place', () => {
  const report = (bytes: Uint8Array): unknown[] => {
    const { problems } = shape(draftOf(bytes));
    return problems
      .filter((problem) => problem.code === 'copy-wrong-byte')
      .map(({ values, place }) => ({ ...values, block: place.block, from: place.from }));
  };

  test('in UTF-8: the character that breaks off, and the byte that breaks it', () => {
    const bytes = utf8(COPY);
    bytes[40] = 0xff;
    expect(report(bytes)).toEqual([
      { byte: 38, line: 3, hex: 'EF', block: 1, from: 4 },
      { byte: 40, line: 3, hex: 'FF', block: 1, from: 5 },
    ]);
  });

  test('in GB18030: a lone first byte', () => {
    const bytes = fromHex(GB.replace('CDB7B0E0', 'CDB7FFB0E0'));
    expect(report(bytes)).toEqual([{ byte: 30, line: 3, hex: 'FF', block: 1, from: 6 }]);
  });

  test('in UTF-16: half a pair, and half a unit at the end', () => {
    const bytes = utf16(`${COPY}尾`, true);
    bytes[0] = 0x00;
    bytes[1] = 0xd8;
    expect(report(bytes.subarray(0, bytes.length - 1))).toEqual([
      { byte: 0, line: 1, hex: '00', block: 0, from: 0 },
      { byte: bytes.length - 2, line: 4, hex: '3E', block: 2, from: 0 },
    ]);
  });

  test('in plain letters', () => {
    const bytes = utf8('The ferry leaves at six in the morning.');
    bytes[3] = 0xfe;
    expect(report(bytes)).toEqual([{ byte: 3, line: 1, hex: 'FE', block: 0, from: 3 }]);
  });

  test('the rest of the copy is all there', () => {
    const bytes = fromHex(GB.replace('CDB7B0E0', 'CDB7FFB0E0'));
    expect(visibleOf(shape(draftOf(bytes)).articles).replace('\ufffd', '')).toBe(
      COPY.replace(/\s/gu, ''),
    );
  });

  test('a replacement character that the file itself holds has a place but no byte', () => {
    const { problems } = shape(draftOf(utf8('渡船\ufffd成了电动船。')));
    expect(problems.map((problem) => problem.code)).toContain('copy-lost-character');
    expect(report(utf8('渡船\ufffd成了电动船。'))).toEqual([]);
  });

  test('the sentence names byte and line in both languages', () => {
    const bytes = utf8('The ferry leaves at six in the morning.');
    bytes[3] = 0xfe;
    const problem = shape(draftOf(bytes)).problems.find((one) => one.code === 'copy-wrong-byte')!;
    expect(sayProblem('zh-CN', problem)).toContain('第 1 行、字节偏移 3 处的字节 0xFE');
    expect(sayProblem('en', problem)).toContain('Byte 0xFE at offset 3 (line 1 of the file)');
  });
});

describe('what is no copy is refused with a sentence', () => {
  const refuse = (bytes: Uint8Array, name: string): string => {
    const result = read(bytes, name);
    return result.ok ? 'read' : sayFailure('en', result.failure);
  };

  test.each([
    ['an empty file', new Uint8Array(0), 'There is no text in “a.txt”.'],
    ['nothing but white space', utf8(' \r\n\u3000\u200b\n'), 'There is no text in “a.txt”.'],
    ['nothing but a mark', utf8('\ufeff'), 'There is no text in “a.txt”.'],
    ['a PDF', utf8('%PDF-1.7\n…'), '“a.txt” is a PDF. Ask for the text'],
    ['a Word file', fromHex('504B030414000600'), 'Import Word files under their ending .docx.'],
    ['an old Word file', fromHex('D0CF11E0A1B11AE1'), 'Save it as .docx in Word or WPS.'],
    ['an RTF file', utf8('{\\rtf1\\ansi x}'), '“a.txt” is an RTF file.'],
    ['a photograph', fromHex('FFD8FFE000104A46'), 'Place it from the pictures panel.'],
    ['zero bytes', new Uint8Array(64), 'not a text file in any known encoding'],
  ])('%s', (_, bytes, sentence) => {
    expect(refuse(bytes, 'a.txt')).toContain(sentence);
  });

  test('noise', () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 4096 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor(seed / 65536) % 256;
    });
    expect(refuse(noise, 'noise.txt')).toContain('not a text file');
  });
});

test('file, paste and Word give the same draft', () => {
  const file = draftOf(utf8(COPY));
  const paste = readTextCopy(COPY, 'copy.txt');
  const word = readHtmlCopy(LINES.map((line) => `<p>${line}</p>`).join(''), 'copy.docx');
  expect(paste.ok && paste.value).toEqual(file);
  expect(word.ok && word.value.lines.map((line) => line.text)).toEqual(LINES);
});
