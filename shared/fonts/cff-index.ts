/**
 * The lists of a CFF table (Adobe Technical Note 5176, chapter 5): counted objects of any length, each read
 * when it is asked for. A list of a Chinese font has 65,000 outlines, and a page needs a thousand.
 */
import { readU16, readU8 } from './font-bytes.ts';

/** Gives stretches of a CFF table; what lies beyond its end is not there. */
export type ReadStretch = (offset: number, length: number) => Uint8Array;

/** A list of objects. */
export interface CffList {
  readonly count: number;
  /** Where the table goes on behind the list. */
  readonly end: number;
  /** The bytes of an object; none when there is no such object or its place is damaged. */
  read(index: number): Uint8Array;
}

const NOTHING = new Uint8Array(0);
/** No object of a font is half as long; a damaged offset must not have us read the whole file. */
const LONGEST_OBJECT = 0x4_0000;

/** Reads the list at `at`, or gives undefined when no list can be there. */
export function readList(read: ReadStretch, at: number): CffList | undefined {
  const head = read(at, 3);
  const count = readU16(head, 0);
  if (head.length < 2) return undefined;
  if (count === 0) return { count, end: at + 2, read: () => NOTHING };
  const size = readU8(head, 2);
  if (size < 1 || size > 4) return undefined;
  const offsets = read(at + 3, (count + 1) * size);
  if (offsets.length < (count + 1) * size) return undefined;
  // Offsets count from the byte before the first object.
  const data = at + 2 + (count + 1) * size;
  const offsetOf = (index: number): number => {
    let offset = 0;
    for (let i = 0; i < size; i += 1) offset = offset * 256 + readU8(offsets, index * size + i);
    return offset;
  };
  return {
    count,
    end: data + offsetOf(count),
    read(index) {
      if (!(index >= 0 && index < count)) return NOTHING;
      const from = offsetOf(index);
      const length = offsetOf(index + 1) - from;
      return length > 0 && length <= LONGEST_OBJECT ? read(data + from, length) : NOTHING;
    },
  };
}
