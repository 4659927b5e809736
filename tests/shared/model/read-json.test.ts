// JSON from hands and broken disks: what is right is read like any JSON, what is wrong is named with
// its line and column.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace, LONGEST_JSON, readJson } from '../../../shared/model/read-json.ts';

const read = (text: string): unknown => {
  const result = readJson(text);
  if (result.ok) return result.value;
  const { code, values } = result.failure;
  return `${code} ${values['line']}:${values['column']}`;
};

describe('right JSON', () => {
  test('is read as the language reads it, whatever its shape', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        if (text.includes('"__proto__"')) return;
        expect(read(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test('is refused for the same reasons when it is written as we write it', () => {
    const own = (value: string): unknown => read(`{\n  "a": ${value}\n}\n`);
    expect(own('1')).toEqual({ a: 1 });
    expect(own('"大"')).toEqual({ a: '大' });
    expect(own('1e999')).toBe('file-json-number 2:8');
    expect(own('"\\ud83d"')).toBe('file-json-half 2:8');
    expect(own('"\ud83d"')).toBe('file-json-half 2:8');
    expect(read('{\n  "a": 1,\n  "a": 1\n}\n')).toBe('file-json-twice 3:3');
    expect(read('{\n  "__proto__": 1\n}\n')).toBe('file-json-key 2:3');
    const deep = (depth: number) =>
      JSON.stringify({ a: JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown }, null, 2);
    expect(read(`${deep(199)}\n`)).toBeTypeOf('object');
    expect(read(`${deep(202)}\n`)).toMatch(/^file-json-deep/);
  });

  test('may begin with a byte order mark and have space all around', () => {
    expect(read('\uFEFF {\r\n\t"a" : [ 1 , -0.5e-2 , "\\u5927\\n" , null ] }\n')).toEqual({
      a: [1, -0.005, '大\n', null],
    });
  });

  test('may name a key as every object has it', () => {
    expect(read('{"constructor":1,"toString":2}')).toEqual({ constructor: 1, toString: 2 });
  });
});

describe('wrong JSON is named with its place', () => {
  test.each([
    ['nothing at all', '', 'file-json-end 1:1'],
    ['an end too early', '{\n  "a": [1, 2', 'file-json-end 2:13'],
    ['a text without end', '{"a": "字', 'file-json-end 1:9'],
    ['a comma too many', '{\n  "a": 1,\n}', 'file-json-mark 3:1'],
    ['a missing comma', '[1 2]', 'file-json-mark 1:4'],
    ['a line feed in a text', '["a\nb"]', 'file-json-mark 1:4'],
    ['single quotes', "{'a': 1}", 'file-json-mark 1:2'],
    ['full-width marks', '{“a”：1}', 'file-json-mark 1:2'],
    ['a comment', '// x\n{}', 'file-json-mark 1:1'],
    ['a block of zero bytes', '\u0000\u0000\u0000', 'file-json-mark 1:1'],
    ['an unknown escape', '["\\x41"]', 'file-json-mark 1:3'],
    ['a leading zero', '[01]', 'file-json-mark 1:3'],
    ['two values one after the other', '{}\n{}', 'file-json-after 2:1'],
    ['the same key twice', '{"a": 1,\n "a": 2}', 'file-json-twice 2:2'],
    ['the same key twice, once escaped', '{"a": 1, "\\u0061": 2}', 'file-json-twice 1:10'],
    ['a key that changes all objects', '{"__proto__": {}}', 'file-json-key 1:2'],
    ['a number too large', '{"a": 1e999}', 'file-json-number 1:7'],
    ['half a character', '["\\ud83d"]', 'file-json-half 1:2'],
  ])('%s', (_what, text, found) => {
    expect(read(text)).toBe(found);
  });

  test('nesting without end stops at 200, however deep it goes', () => {
    const depth = 100_000;
    expect(read('['.repeat(200) + ']'.repeat(200))).toHaveLength(1);
    expect(read('['.repeat(depth))).toBe('file-json-deep 1:202');
  });

  test('more than 32 MB is not read', () => {
    expect(read(' '.repeat(LONGEST_JSON + 1))).toBe('file-json-large 1:1');
  });

  test('no damage makes it throw or hang', () => {
    const whole = JSON.stringify({ a: [{ b: '文字\n' }, 1.5, null], c: { d: true } }, null, 2);
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(9),
        fc.string({ unit: 'binary' }),
        (at, gone, put) => {
          readJson(whole.slice(0, at) + put + whole.slice(at + gone));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('a value is found by its path, a missing one by what is around it', () => {
  const text = '{\n  "frames": [\n    { "id": "a" },\n    { "id": "b", "box": 7 }\n  ]\n}';
  expect(findPlace(text, ['frames', 1, 'box'], 'value')).toEqual({ line: 4, column: 25 });
  expect(findPlace(text, ['frames', 1, 'box'], 'key')).toEqual({ line: 4, column: 18 });
  expect(findPlace(text, ['frames', 0, 'box', 'x'], 'value')).toEqual({ line: 3, column: 5 });
  expect(findPlace(text, [], 'value')).toEqual({ line: 1, column: 1 });
});
