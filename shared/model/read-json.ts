/**
 * Reads JSON that may have been edited by hand or damaged. Unlike the language's own reader it says
 * where the fault is, and refuses what would come back changed or do harm: keys given twice,
 * `__proto__`, numbers out of range, halves of characters, nesting without end.
 */
import { failed, success, type MessageValues, type Result } from '../base/result.ts';

/** Any JSON value. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Steps from the root of a file to a value in it. */
export type JsonPath = readonly (string | number)[];

/** A place in a text; both count from 1, columns in UTF-16 units as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Longest text read, in UTF-16 units. A whole page of news is about 100,000. */
export const LONGEST_JSON = 32 * 1024 * 1024;

/** Deepest nesting read; our own files have fewer than ten levels. */
const DEEPEST = 200;

/**
 * Reads one JSON text. Fails with a `file-json-…` code and the values `line` and `column`; the caller
 * adds the name of the file.
 */
export function readJson(text: string): Result<JsonValue> {
  const value = readOwnJson(text);
  return value === undefined ? runReader(new JsonReader(text, undefined)) : success(value);
}

/**
 * Finds where a value stands in a JSON text, or its key when `part` is 'key'. A path that leads nowhere
 * gives the nearest value around it.
 */
export function findPlace(text: string, path: JsonPath, part: 'key' | 'value'): TextPlace {
  const places = new Map<string, number>();
  runReader(new JsonReader(text, places));
  for (let length = path.length; length >= 0; length -= 1) {
    const pointer = pointerTo(path.slice(0, length));
    const asKey = part === 'key' && length === path.length ? places.get(`${pointer}#`) : undefined;
    const offset = asKey ?? places.get(pointer);
    if (offset !== undefined) return placeAt(text, offset);
  }
  return { line: 1, column: 1 };
}

/** The line and column of an offset in a text. */
function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/**
 * Reads a text as we write it, ten times faster than the careful reader. A text that comes out again as
 * it went in has no key twice, no number out of range and no deeper nesting than its indent shows.
 */
function readOwnJson(text: string): JsonValue | undefined {
  const harmless =
    text.endsWith('}\n') &&
    text.length < LONGEST_JSON &&
    !text.includes('"__proto__"') &&
    !text.includes('\\u') &&
    !text.includes(`\n${'  '.repeat(DEEPEST + 1)}`);
  if (!harmless) return undefined;
  try {
    const value = JSON.parse(text) as JsonValue;
    return `${JSON.stringify(value, null, 2)}\n` === text ? value : undefined;
  } catch {
    // Not JSON: the careful reader says where and why.
    return undefined;
  }
}

/** Ends the reading; never leaves this file. */
class JsonFault extends Error {
  readonly code: string;
  readonly offset: number;
  readonly values: MessageValues;

  constructor(code: string, offset: number, values: MessageValues = {}) {
    super(code);
    this.code = code;
    this.offset = offset;
    this.values = values;
  }
}

function runReader(reader: JsonReader): Result<JsonValue> {
  try {
    return success(reader.readAll());
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return failed(fault.code, { ...placeAt(reader.text, fault.offset), ...fault.values });
  }
}

function pointerTo(path: JsonPath): string {
  return path.map((step) => `/${JSON.stringify(step)}`).join('');
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class JsonReader {
  readonly text: string;
  /** Offsets of values by pointer, and of keys by pointer and #; filled only when asked for. */
  readonly places: Map<string, number> | undefined;
  private at = 0;

  constructor(text: string, places: Map<string, number> | undefined) {
    this.text = text;
    this.places = places;
  }

  readAll(): JsonValue {
    if (this.text.length > LONGEST_JSON) throw new JsonFault('file-json-large', 0);
    if (this.text.startsWith('\uFEFF')) this.at = 1;
    const value = this.readValue('', 0);
    this.skipSpace();
    if (this.at < this.text.length) throw new JsonFault('file-json-after', this.at);
    return value;
  }

  private readValue(pointer: string, depth: number): JsonValue {
    this.skipSpace();
    if (depth > DEEPEST) throw new JsonFault('file-json-deep', this.at);
    this.places?.set(pointer, this.at);
    const first = this.text[this.at];
    if (first === '{') return this.readObject(pointer, depth);
    if (first === '[') return this.readList(pointer, depth);
    if (first === '"') return this.readText();
    if (first !== undefined && /[-0-9]/.test(first)) return this.readNumber();
    return this.readWord();
  }

  private readObject(pointer: string, depth: number): JsonValue {
    const object: Record<string, JsonValue> = {};
    this.at += 1;
    this.skipSpace();
    if (this.accept('}')) return object;
    do {
      this.skipSpace();
      const keyAt = this.at;
      if (this.text[keyAt] !== '"') throw this.unexpected();
      const key = this.readText();
      if (key === '__proto__') throw new JsonFault('file-json-key', keyAt, { field: key });
      if (Object.hasOwn(object, key)) throw new JsonFault('file-json-twice', keyAt, { field: key });
      const inner = this.places ? `${pointer}/${JSON.stringify(key)}` : '';
      this.places?.set(`${inner}#`, keyAt);
      this.skipSpace();
      this.expect(':');
      object[key] = this.readValue(inner, depth + 1);
      this.skipSpace();
    } while (this.accept(','));
    this.expect('}');
    return object;
  }

  private readList(pointer: string, depth: number): JsonValue {
    const list: JsonValue[] = [];
    this.at += 1;
    this.skipSpace();
    if (this.accept(']')) return list;
    do {
      list.push(this.readValue(this.places ? `${pointer}/${list.length}` : '', depth + 1));
      this.skipSpace();
    } while (this.accept(','));
    this.expect(']');
    return list;
  }

  private readNumber(): number {
    const start = this.at;
    const digits = this.match(NUMBER);
    if (digits === '') throw this.unexpected();
    const value = Number(digits);
    if (!Number.isFinite(value)) throw new JsonFault('file-json-number', start, { found: digits });
    return value;
  }

  private readText(): string {
    const start = this.at;
    this.at += 1;
    let text = this.match(PLAIN_TEXT);
    while (!this.accept('"')) {
      if (this.text[this.at] !== '\\') throw this.unexpected();
      text += this.readEscape() + this.match(PLAIN_TEXT);
    }
    if (LONE_SURROGATE.test(text)) throw new JsonFault('file-json-half', start);
    return text;
  }

  private readEscape(): string {
    const letter = this.text[this.at + 1] ?? '';
    const plain = ESCAPES[letter];
    if (plain !== undefined) {
      this.at += 2;
      return plain;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) throw this.unexpected();
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private readWord(): JsonValue {
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    throw this.unexpected();
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private accept(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private expect(mark: string): void {
    if (!this.accept(mark)) throw this.unexpected();
  }

  private unexpected(): JsonFault {
    const found = this.text.codePointAt(this.at);
    if (found === undefined) return new JsonFault('file-json-end', this.at);
    return new JsonFault('file-json-mark', this.at, { found: String.fromCodePoint(found) });
  }
}
