/**
 * Writes the frame of a PDF file: numbered objects, streams, the table of where each object lies. It
 * knows nothing of pages. The same objects give the same bytes.
 */
import { digestOf } from './digest.ts';

/** A reference to an object, as it is written in others. */
export type Ref = string & { readonly of?: 'pdf object' };

export interface PdfFile {
  /** Gives out the next number, for an object that others name before it is known. */
  reserve(): Ref;
  /** Writes an object under a number given out before. */
  put(ref: Ref, body: string): void;
  /** Writes an object under the next number. */
  add(body: string): Ref;
  /** Writes a stream; `entries` are those of its dictionary besides its length. */
  addStream(entries: string, bytes: Uint8Array): Ref;
  /** Writes a stream that `deflate` has packed. */
  addDeflated(entries: string, packed: Uint8Array): Ref;
  /** Ends the file and gives its bytes. */
  finish(root: Ref, info: Ref): Uint8Array;
}

/** An object in bytes, and those of its bytes that tell it from another. */
interface PdfObject {
  readonly parts: readonly Uint8Array[];
  readonly telling: Uint8Array;
}

/** A packed stream ends in a check sum of what is in it. */
const CHECK_SUM = 4;

/** PDF 1.4, and four bytes above 127 that tell programs that the file is not text. */
const HEADER = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';

/** Starts a PDF 1.4 file. */
export function makePdfFile(): PdfFile {
  const objects: (PdfObject | undefined)[] = [];
  const reserve = (): Ref => {
    objects.push(undefined);
    return `${objects.length} 0 R`;
  };
  const put = (ref: Ref, body: string): void => {
    const bytes = latinBytes(body);
    objects[Number.parseInt(ref, 10) - 1] = { parts: [bytes], telling: bytes };
  };
  const addStream = (entries: string, bytes: Uint8Array, telling: Uint8Array): Ref => {
    const ref = reserve();
    const head = latinBytes(`<<${entries}/Length ${bytes.length}>>\nstream\n`);
    objects[objects.length - 1] = { parts: [head, bytes, latinBytes('\nendstream')], telling };
    return ref;
  };
  return {
    reserve,
    put,
    add(body) {
      const ref = reserve();
      put(ref, body);
      return ref;
    },
    addStream: (entries, bytes) => addStream(entries, bytes, bytes),
    addDeflated: (entries, packed) =>
      addStream(`${entries}/Filter/FlateDecode`, packed, packed.subarray(-CHECK_SUM)),
    finish: (root, info) => joinObjects(objects, root, info),
  };
}

/** Turns a string of characters up to 255 into bytes. */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Puts all objects one after the other, in the order of their numbers, then the table and the trailer. */
function joinObjects(
  objects: readonly (PdfObject | undefined)[],
  root: Ref,
  info: Ref,
): Uint8Array {
  const parts: Uint8Array[] = [latinBytes(HEADER)];
  let at = HEADER.length;
  const push = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  const places = objects.map((object, i) => {
    const place = at;
    push(latinBytes(`${i + 1} 0 obj\n`));
    for (const bytes of object?.parts ?? [latinBytes('null')]) push(bytes);
    push(latinBytes('\nendobj\n'));
    return place;
  });
  const id = digestOf(objects.map((object) => object?.telling ?? new Uint8Array(0)));
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  push(
    latinBytes(
      `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}` +
        `trailer\n<</Size ${size}/Root ${root}/Info ${info}/ID[<${id}><${id}>]>>\n` +
        `startxref\n${at}\n%%EOF\n`,
    ),
  );
  const file = new Uint8Array(at);
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}
