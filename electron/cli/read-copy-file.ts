/** Reads copy files into articles: text, Markdown, HTML, and Word files by way of HTML. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { randomFillSync } from 'node:crypto';
import { makeId } from '../../shared/base/ids.ts';
import { failed, type Result } from '../../shared/base/result.ts';
import type { Draft } from '../../shared/ingest/draft.ts';
import { readCopy, readHtmlCopy } from '../../shared/ingest/read-copy.ts';
import { shapeArticles, type ShapedCopy } from '../../shared/ingest/shape-articles.ts';

/** A new id from the machine's own source of randomness. */
export function newId(): string {
  return makeId((count) => randomFillSync(new Uint8Array(count)));
}

/** Reads one file into articles; slugs that are taken are not used again. */
export async function readCopyFile(
  file: string,
  takenSlugs: readonly string[],
): Promise<Result<ShapedCopy>> {
  const draft = await readDraft(file);
  if (!draft.ok) return draft;
  return { ok: true, value: shapeArticles(draft.value, { nextId: newId, takenSlugs }) };
}

async function readDraft(file: string): Promise<Result<Draft>> {
  const name = basename(file);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return failed('cli-cannot-read', { file, said });
  }
  if (/\.docx$/iu.test(name)) return await readWordFile(bytes, name);
  return readCopy(bytes, name, (encoding, part) => new TextDecoder(encoding).decode(part));
}

/** Reads a Word file. Its pictures are left out, and nothing outside the file is ever looked at. */
async function readWordFile(bytes: Uint8Array, name: string): Promise<Result<Draft>> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        // An empty paragraph may be the end of a section.
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(noPicture),
      },
    );
    return readHtmlCopy(value, name);
  } catch {
    return failed('copy-word-damaged', { name });
  }
}

function noPicture(): Promise<{ src: string }> {
  return Promise.resolve({ src: '' });
}
