/**
 * Shapes letters with HarfBuzz. Its WebAssembly module is driven directly: text goes in as UTF-16,
 * glyphs come out as numbers, and no object is made for each glyph.
 */
import { present } from '../base/check.ts';
import type { ShapedText } from './font.ts';
import { readFeatures } from './letter-features.ts';

/** A font as the shaper knows it. */
export interface ShapedFace {
  /**
   * Shapes a text from left to right with the font's own kerning and ligatures, and with the features that
   * are asked for (see `readFeatures`); '' asks for none.
   */
  shape(text: string, features: string): ShapedText;
}

export interface LatinShaper {
  /** Takes a font; its outlines are not needed. Lengths come back in units of its em. */
  open(font: Uint8Array): ShapedFace;
}

type Call = (...args: number[]) => number;

interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  readonly call: (name: string, ...args: number[]) => number;
}

const READ_ONLY = 1;
const LEFT_TO_RIGHT = 4;
/** Numbers of 32 bits in HarfBuzz's records of a glyph and of its position. */
const RECORD = 5;
const PAGE = 65_536;

/** Makes a shaper; `readModule` gives the bytes of harfbuzz.wasm and is asked when letters first come. */
export function makeLatinShaper(readModule: () => Uint8Array<ArrayBuffer>): LatinShaper {
  let harfBuzz: HarfBuzz | undefined;
  return {
    open(font) {
      harfBuzz ??= startHarfBuzz(readModule());
      return openFace(harfBuzz, font);
    },
  };
}

function startHarfBuzz(bytes: Uint8Array<ArrayBuffer>): HarfBuzz {
  const stop = (): never => {
    throw new Error('Dayang is wrong: the shaper has stopped.');
  };
  const started: { memory?: WebAssembly.Memory } = {};
  const grow = (size: number): number => {
    const memory = present(started.memory, 'the shaper grows before it starts');
    const missing = (size >>> 0) - memory.buffer.byteLength;
    memory.grow(Math.max(0, Math.ceil(missing / PAGE)));
    return 1;
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    wasi_snapshot_preview1: { proc_exit: stop },
    env: {
      _emscripten_runtime_keepalive_clear: () => undefined,
      _abort_js: stop,
      _setitimer_js: () => 0,
      emscripten_resize_heap: grow,
    },
  });
  const memory = exports['memory'] as WebAssembly.Memory;
  started.memory = memory;
  const call = (name: string, ...args: number[]): number =>
    present(exports[name] as Call | undefined, `the shaper has no ${name}`)(...args);
  call('__wasm_call_ctors');
  return { memory, call };
}

function openFace({ memory, call }: HarfBuzz, font: Uint8Array): ShapedFace {
  const bytes = call('malloc', font.length);
  new Uint8Array(memory.buffer).set(font, bytes);
  const blob = call('hb_blob_create', bytes, font.length, READ_ONLY, 0, 0);
  const face = call('hb_font_create', call('hb_face_create', blob, 0));
  const buffer = call('hb_buffer_create');
  const latin = readScript({ memory, call }, 'Latn');
  return {
    shape(text, features) {
      call('hb_buffer_reset', buffer);
      const letters = call('malloc', Math.max(2, text.length * 2));
      const units = new Uint16Array(memory.buffer, letters, text.length);
      for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
      call('hb_buffer_add_utf16', buffer, letters, text.length, 0, text.length);
      call('hb_buffer_set_direction', buffer, LEFT_TO_RIGHT);
      if (!hasOtherScript(text)) call('hb_buffer_set_script', buffer, latin);
      call('hb_buffer_guess_segment_properties', buffer);
      const wanted = writeFeatures({ memory, call }, features);
      call('hb_shape', face, buffer, wanted.at, wanted.count);
      if (wanted.count > 0) call('free', wanted.at);
      call('free', letters);
      return readShaped({ memory, call }, buffer);
    },
  };
}

/**
 * Figures alone belong to no script, and a font may draw them otherwise beside letters. They are set as
 * Latin everywhere; only letters of other scripts ask for the rules of their own.
 */
function hasOtherScript(text: string): boolean {
  return /[\u0370-\u1dff\u2c00-\uffff]/u.test(text);
}

/** Numbers of a feature: its tag, its value, and the stretch of text it is for, which is all of it. */
const FEATURE = 4;
const END = 0xffff_ffff;

/** Writes a list of features where HarfBuzz reads it; the caller frees it when there are any. */
function writeFeatures(
  { memory, call }: HarfBuzz,
  list: string,
): { readonly at: number; readonly count: number } {
  const features = list === '' ? [] : readFeatures(list);
  if (features.length === 0) return { at: 0, count: 0 };
  const at = call('malloc', features.length * FEATURE * 4);
  const numbers = new Uint32Array(memory.buffer, at, features.length * FEATURE);
  features.forEach(({ tag, value }, i) => {
    const letters = Array.from(tag, (letter) => letter.charCodeAt(0));
    const code = letters.reduce((sum, letter) => sum * 256 + letter, 0);
    numbers.set([code, value, 0, END], i * FEATURE);
  });
  return { at, count: features.length };
}

function readScript({ memory, call }: HarfBuzz, tag: string): number {
  const at = call('malloc', tag.length);
  new Uint8Array(memory.buffer).set(
    Array.from(tag, (letter) => letter.charCodeAt(0)),
    at,
  );
  const script = call('hb_script_from_string', at, tag.length);
  call('free', at);
  return script;
}

/** Reads the glyphs of a shaped buffer. A sideways shift of a glyph is moved into the advances around it. */
function readShaped({ memory, call }: HarfBuzz, buffer: number): ShapedText {
  const count = call('hb_buffer_get_length', buffer);
  const infos = call('hb_buffer_get_glyph_infos', buffer, 0);
  const positions = call('hb_buffer_get_glyph_positions', buffer, 0);
  const info = new Uint32Array(memory.buffer, infos, count * RECORD);
  const position = new Int32Array(memory.buffer, positions, count * RECORD);
  const glyphs: number[] = [];
  const advances: number[] = [];
  const offsets: number[] = [];
  const rises: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = i * RECORD;
    const shift = position[at + 2]!;
    const isFirst = i === 0;
    if (!isFirst) advances[i - 1]! += shift;
    glyphs.push(info[at]!);
    offsets.push(info[at + 2]!);
    advances.push(isFirst ? position[at]! : position[at]! - shift);
    rises.push(position[at + 3]!);
  }
  const isRaised = rises.some((rise) => rise !== 0);
  return { glyphs, advances, offsets, ...(isRaised && { rises }) };
}
