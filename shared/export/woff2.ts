/**
 * Packs a font as WOFF2 (W3C, WOFF File Format 2.0): TrueType outlines rewritten for packing, all tables
 * in one Brotli stream. The packer is an argument; about half the size of the plain file.
 */
import { FontWriter } from './font-writer.ts';
import type { FontFileTables } from './web-font.ts';
import { packGlyphs } from './woff2-glyphs.ts';

/** Packs bytes as a Brotli stream. */
export type Brotli = (bytes: Uint8Array) => Uint8Array;

/** Tags that have a number of their own in the directory: their place in this list. */
const KNOWN_TAGS: readonly string[] = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf'],
  ...['loca', 'prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT'],
  ...['VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB'],
];

const HEADER = 48;
/** What the packed file was: TrueType, or OpenType with PostScript outlines (OTTO). */
const FLAVOURS = { truetype: 0x0001_0000, cff: 0x4f54_544f } as const;

/** A table as it goes into the stream; `packed` says that it was rewritten. */
interface StreamTable {
  readonly tag: string;
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly packed: boolean;
}

/** Packs the tables of a font. */
export function makeWoff2(tables: FontFileTables, brotli: Brotli): Uint8Array {
  const flavour = tables.has('glyf') ? FLAVOURS.truetype : FLAVOURS.cff;
  const stream = streamOf(tables);
  const directory = new FontWriter();
  const data = new FontWriter();
  let fileSize = 12 + stream.length * 16;
  for (const table of stream) {
    writeEntry(directory, table);
    data.raw(table.bytes);
    fileSize += (table.length + 3) & ~3;
  }
  const packed = brotli(data.done());
  const length = (HEADER + directory.length + packed.length + 3) & ~3;
  return new FontWriter()
    .tag('wOF2')
    .u32(flavour, length)
    .u16(stream.length, 0)
    .u32(fileSize, packed.length)
    .u16(1, 0)
    .u32(0, 0, 0, 0, 0)
    .raw(directory.done())
    .raw(packed)
    .pad()
    .done();
}

/** The tables as they go into the stream. PostScript outlines are packed already, and go as they are. */
function streamOf(tables: FontFileTables): readonly StreamTable[] {
  const plain = ([tag, bytes]: readonly [string, Uint8Array]): StreamTable => {
    return { tag, length: bytes.length, bytes, packed: false };
  };
  if (!tables.has('glyf')) return [...tables].map(plain);
  const glyphs = packGlyphs(tables);
  return [...tables].map(([tag, bytes]): StreamTable => {
    if (tag === 'glyf')
      return { tag, length: glyphs.glyfLength, bytes: glyphs.bytes, packed: true };
    if (tag !== 'loca') return plain([tag, bytes]);
    return { tag, length: glyphs.locaLength, bytes: new Uint8Array(), packed: true };
  });
}

function writeEntry(directory: FontWriter, table: StreamTable): void {
  const { tag, length, bytes, packed } = table;
  const known = KNOWN_TAGS.indexOf(tag);
  directory.u8(known < 0 ? 63 : known);
  if (known < 0) directory.tag(tag);
  writeBase128(directory, length);
  if (packed) writeBase128(directory, bytes.length);
}

/** Seven bits a byte, the last one without the high bit. */
function writeBase128(writer: FontWriter, value: number): void {
  const groups = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
  for (const group of groups) writer.u8(group);
}
