// The fonts of the program, read from its folder. A font is opened when it is first asked for, and of
// its file only the stretches that are needed are read.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { FontKey } from '../../shared/base/ids.ts';
import { failed, type Result } from '../../shared/base/result.ts';
import { fontFileOf, isCarried } from '../../shared/fonts/catalogue.ts';
import type { FontSource } from '../../shared/fonts/font-source.ts';
import type { Font, FontBook } from '../../shared/fonts/font.ts';
import { makeLatinShaper, type LatinShaper } from '../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../shared/fonts/open-font.ts';
import { productFolder } from '../product-folder.ts';

/** A book of fonts that holds open files. */
export interface NodeFontBook extends FontBook {
  /** Opens a font, or says why it cannot be used. The same key gives the same font. */
  open(key: FontKey): Result<Font>;
  /** Closes the files. No font of the book may be used afterwards. */
  close(): void;
}

/** Makes the book of the fonts that are built into `folder`, the program's own folder when not given. */
export function makeNodeFontBook(folder: string = productFolder): NodeFontBook {
  const shaper = makeLatinShaper(() => readFileSync(join(folder, 'wasm', 'harfbuzz.wasm')));
  const opened = new Map<FontKey, Result<Font>>();
  const descriptors: number[] = [];
  const open = (key: FontKey): Result<Font> => {
    const before = opened.get(key);
    if (before !== undefined) return before;
    const font = openCarried(folder, key, { shaper, descriptors });
    opened.set(key, font);
    return font;
  };
  return {
    open,
    find(key) {
      const font = open(key);
      return font.ok ? font.value : undefined;
    },
    close() {
      for (const descriptor of descriptors.splice(0)) closeSync(descriptor);
    },
  };
}

/** A font file on disk as a source. Its descriptor is added to `descriptors` and stays open. */
function sourceOfFile(path: string, descriptors: number[]): FontSource {
  const descriptor = openSync(path, 'r');
  descriptors.push(descriptor);
  const { size } = fstatSync(descriptor);
  return {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      const count = bytes.length === 0 ? 0 : readSync(descriptor, bytes, 0, bytes.length, offset);
      return count === bytes.length ? bytes : bytes.subarray(0, count);
    },
  };
}

function openCarried(
  folder: string,
  key: FontKey,
  book: { readonly shaper: LatinShaper; readonly descriptors: number[] },
): Result<Font> {
  const file = join(folder, 'fonts', fontFileOf(key));
  if (!isCarried(key)) return failed('font-missing', { name: key, file });
  let source: FontSource;
  try {
    source = sourceOfFile(file, book.descriptors);
  } catch {
    return failed('font-missing', { name: key, file });
  }
  return openFont(source, { key, shaper: book.shaper });
}
