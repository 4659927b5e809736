// Unpacks a zip file entry by entry, so that half a gigabyte never lies in memory at once.
// Knows what the Electron archives use: stored and deflated entries, no zip64, no encryption.
import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * One file in the archive.
 * @typedef {{ name: string, method: number, packedSize: number, offset: number, mode: number }} Entry
 */

/**
 * Reads bytes at a place in the file.
 * @param {number} file
 * @param {number} position
 * @param {number} length
 */
function readAt(file, position, length) {
  const bytes = Buffer.alloc(length);
  const got = readSync(file, bytes, 0, length, position);
  if (got !== length) throw new Error('The archive ends too early.');
  return bytes;
}

/**
 * Reads the list of entries that stands at the end of the archive.
 * @param {number} file
 * @returns {Entry[]}
 */
function readEntries(file) {
  const { size } = fstatSync(file);
  const tailLength = Math.min(size, 65_557);
  const tail = readAt(file, size - tailLength, tailLength);
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('The archive has no list of its entries.');
  const count = tail.readUInt16LE(end + 10);
  const list = readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    const nameLength = list.readUInt16LE(at + 28);
    entries.push({
      name: list.toString('utf8', at + 46, at + 46 + nameLength),
      method: list.readUInt16LE(at + 10),
      packedSize: list.readUInt32LE(at + 20),
      mode: list.readUInt16LE(at + 40) & 0o777,
      offset: list.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Reads one entry's bytes.
 * @param {number} file
 * @param {Entry} entry
 */
function readEntry(file, entry) {
  const header = readAt(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = readAt(file, start, entry.packedSize);
  if (entry.method === 0) return packed;
  if (entry.method === 8) return inflateRawSync(packed);
  throw new Error(`${entry.name} is packed in a way this program does not know.`);
}

/**
 * Unpacks the entries that `place` gives a path for; throws when the archive is damaged.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | undefined} place path inside the folder, or undefined to skip
 */
export function unzip(archive, folder, place) {
  const file = openSync(archive, 'r');
  try {
    for (const entry of readEntries(file)) {
      const inside = place(entry.name);
      if (inside === undefined || inside === '' || entry.name.endsWith('/')) continue;
      const target = join(folder, inside);
      const way = relative(folder, target);
      if (way.startsWith('..') || isAbsolute(way)) {
        throw new Error(`The archive holds ${entry.name}, which lies outside of it.`);
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, readEntry(file, entry), { mode: entry.mode || 0o644 });
    }
  } finally {
    closeSync(file);
  }
}
