// The table of vertical stances against Unicode's own file, and where Chinese leaves it.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CHINESE_STANCES,
  orientationOf,
  unicodeOrientation,
} from '../../../shared/layout/vertical-orientation.ts';

const FILE = '/usr/share/unicode/VerticalOrientation.txt';
const NAMES = { U: 'upright', R: 'turned', Tu: 'formed', Tr: 'formedOrTurned' } as const;

/** Every range of the file with its value; what is in none is R. */
function rangesOf(
  file: string,
): readonly { from: number; to: number; value: keyof typeof NAMES }[] {
  return [...file.matchAll(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(U|R|Tu|Tr)\b/gmu)].map(
    ([, from = '', to = from, value]) => ({
      from: parseInt(from, 16),
      to: parseInt(to, 16),
      value: value as keyof typeof NAMES,
    }),
  );
}

describe.skipIf(!existsSync(FILE))('every code point', () => {
  it('stands as UAX #50 says', () => {
    const expected = new Array<string>(0x110000).fill('turned');
    for (const { from, to, value } of rangesOf(readFileSync(FILE, 'utf8')))
      expected.fill(NAMES[value], from, to + 1);
    const wrong = expected.flatMap((value, code) =>
      unicodeOrientation(code) === value ? [] : [code.toString(16)],
    );
    expect(wrong).toEqual([]);
  });
});

it('these characters alone stand otherwise in Chinese', () => {
  const stances = CHINESE_STANCES.map((character) => {
    const code = character.codePointAt(0)!;
    return `${character} ${unicodeOrientation(code)} → ${orientationOf(character)}`;
  });
  expect(stances).toEqual([
    '： formedOrTurned → formed',
    '； formedOrTurned → formed',
    '“ turned → formedOrTurned',
    '” turned → formedOrTurned',
    '‘ turned → formedOrTurned',
    '’ turned → formedOrTurned',
    '～ formedOrTurned → turned',
  ]);
});

it('Han, kana and brackets stand as readers know them', () => {
  expect(Array.from('国あァ（《—…A1', orientationOf)).toEqual([
    'upright',
    'upright',
    'formed',
    ...['formedOrTurned', 'formedOrTurned'],
    ...['turned', 'turned', 'turned', 'turned'],
  ]);
});
