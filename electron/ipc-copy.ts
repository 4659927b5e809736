// Reads copy files for the window: their bytes as they are, or, of Word files, the HTML that says the
// same. Pictures in them are left out, and nothing outside the file is ever looked at.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, success, type Result } from '../shared/base/result.ts';
import type { Answer } from '../shared/ipc/contract.ts';
import { failureOf } from './files/disk.ts';

/** Larger files are no copy. */
const LARGEST = 64 * 1024 * 1024;

type CopyFiles = Extract<Answer<'chooseCopy'>, { files: unknown }>;

/** Reads all of some files; fails with the first that cannot be read. */
export async function readCopyFiles(paths: readonly string[]): Promise<Result<CopyFiles>> {
  const files: CopyFiles['files'] = [];
  for (const path of paths) {
    const read = await readCopyFile(path);
    if (!read.ok) return read;
    files.push(read.value);
  }
  return success({ files });
}

async function readCopyFile(path: string): Promise<Result<CopyFiles['files'][number]>> {
  const name = basename(path);
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return failed('copy-too-large', { name });
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, failure: failureOf(error, name) };
  }
  if (!/\.docx$/iu.test(name)) {
    return success({ name, bytes: new Uint8Array(bytes), isHtml: false });
  }
  const { default: mammoth } = await import('mammoth');
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      // An empty paragraph may be the end of a section.
      { externalFileAccess: false, ignoreEmptyParagraphs: false, convertImage },
    );
    return success({ name, bytes: new TextEncoder().encode(value), isHtml: true });
  } catch {
    return failed('copy-word-damaged', { name });
  }
}
