/** What we pack, zlib unpacks. */
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../../shared/export/pdf/deflate.ts';

function unpacked(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(inflateSync(deflate(bytes)));
}

/** Bytes without any order, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  });
}

describe('packing', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(7)],
    ['one byte a million times', new Uint8Array(1_000_000).fill(65)],
    ['noise', noise(300_000)],
    ['noise repeated from as far as allowed', Uint8Array.of(...noise(32_768), ...noise(32_768))],
    ['noise repeated from further away', Uint8Array.of(...noise(32_769), ...noise(40_000))],
    ['the longest match and one more', new Uint8Array(259 + 4).fill(1)],
    ['every byte', Uint8Array.from({ length: 256 }, (_, i) => i)],
  ])('gives back %s', (_, bytes) => {
    expect(Buffer.compare(unpacked(bytes), bytes)).toBe(0);
  });

  it('gives back any bytes', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.constant(Uint8Array.from('1 0 0 1 Tm', (c) => c.charCodeAt(0))),
      ),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
        return Buffer.compare(unpacked(bytes), bytes) === 0;
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('makes text less than half as long', () => {
    const text = Array.from(
      { length: 3000 },
      (_, i) => `${i * 7} ${i % 13} Td <${i.toString(16)}>Tj\n`,
    ).join('');
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    expect(deflate(bytes).length).toBeLessThan(bytes.length / 2);
  });

  it('makes noise hardly longer', () => {
    expect(deflate(noise(100_000)).length).toBeLessThan(104_000);
  });
});
