// Font files on the disk: open ones of which only stretches are read, and their digests.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';
import type { FontSource } from '../../shared/fonts/font-source.ts';
import { failureOf } from '../files/disk.ts';

/** A font file that is open. */
export interface OpenFontFile {
  readonly source: FontSource;
  readonly close: () => void;
}

/** The largest collection for all of East Asia has 120 MB. */
const LARGEST = 256 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Opens a file; throws the error of the system when there is none. */
export function openFontFile(path: string): OpenFontFile {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  const source: FontSource = {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      const count = bytes.length === 0 ? 0 : readSync(descriptor, bytes, 0, bytes.length, offset);
      return count === bytes.length ? bytes : bytes.subarray(0, count);
    },
  };
  return { source, close: () => closeSync(descriptor) };
}

/** Does some work with a font file that a person chose, and closes it. Fails when it is no file or too large. */
export function withFontFile<T>(path: string, work: (source: FontSource) => Result<T>): Result<T> {
  const name = basename(path);
  let file: OpenFontFile;
  try {
    file = openFontFile(path);
  } catch (error) {
    return { ok: false, failure: failureOf(error, name) };
  }
  try {
    const { size } = file.source;
    if (size > LARGEST) {
      const megabytes = Math.ceil(size / MEGABYTE);
      return failed('font-too-large', { name, megabytes, most: LARGEST / MEGABYTE });
    }
    return work(file.source);
  } catch (error) {
    // A folder opens like a file, and says what it is when it is read.
    return { ok: false, failure: failureOf(error, name) };
  } finally {
    file.close();
  }
}

/** The digest of a whole file: SHA-256 in hexadecimal. */
function digestOfSource(source: FontSource): string {
  const hash = createHash('sha256');
  for (let at = 0; at < source.size; at += MEGABYTE) hash.update(source.read(at, MEGABYTE));
  return hash.digest('hex');
}

/** All of a font file that is the one imported, and nothing else. */
export function checkDigest(
  source: FontSource,
  font: { readonly name: string; readonly file: string; readonly digest: string },
): Result<FontSource> {
  const { name, file, digest } = font;
  return digestOfSource(source) === digest
    ? success(source)
    : failed('font-file-changed', { name, file });
}
