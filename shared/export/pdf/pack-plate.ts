/** Packs the stream of a page, with the numbers that its glyphs have in the file. */
import { deflate } from './deflate.ts';
import { FIRST_GLYPH } from './plate.ts';

const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** The packed stream of a plate; `codes` gives the number in the file for each glyph of the page. */
export function packPlate(operators: Uint16Array, codes: Uint16Array): Uint8Array {
  return deflate(streamOf(operators, codes));
}

/** The bytes of a stream: each glyph becomes four hexadecimal digits. */
function streamOf(operators: Uint16Array, codes: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(4 * operators.length);
  let end = 0;
  for (let i = 0, { length } = operators; i < length; i += 1) {
    const unit = operators[i]!;
    if (unit < FIRST_GLYPH) {
      bytes[end] = unit;
      end += 1;
      continue;
    }
    const code = codes[unit - FIRST_GLYPH]!;
    bytes[end] = DIGITS[code >> 12]!;
    bytes[end + 1] = DIGITS[(code >> 8) & 15]!;
    bytes[end + 2] = DIGITS[(code >> 4) & 15]!;
    bytes[end + 3] = DIGITS[code & 15]!;
    end += 4;
  }
  return bytes.subarray(0, end);
}
