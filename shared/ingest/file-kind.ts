/** Tells files that are not copy from their first bytes, so that the reader can say what to do instead. */

/** What a file is that cannot be read as text; each has its own sentence in the failure words. */
export type ForeignKind = 'word' | 'old-word' | 'rtf' | 'pdf' | 'picture' | 'binary';

const SIGNS: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x1f, 0x8b]],
];

/** Finds out whether a file is something else than text; undefined when it may be text. */
export function findForeignKind(bytes: Uint8Array): ForeignKind | undefined {
  return SIGNS.find(([, sign]) => sign.every((byte, i) => bytes[i] === byte))?.[0];
}

/** Says whether decoded text is no text after all: control characters all through it. */
export function isBinary(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0;
  return controls > 4 && controls * 50 > text.length;
}
