// The fonts of the program, read from its folder. A font is opened when it is first asked for, and of
// its file only the stretches that are needed are read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontKey } from '../../shared/base/ids.ts';
import { failed, type Failure, type Result } from '../../shared/base/result.ts';
import { fontFileOf, isCarried } from '../../shared/fonts/catalogue.ts';
import type { Font, FontBook } from '../../shared/fonts/font.ts';
import { makeLatinShaper, type LatinShaper } from '../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../shared/fonts/open-font.ts';
import { productFolder } from '../product-folder.ts';
import { openFontFile, type OpenFontFile } from './font-file.ts';

/** A book of fonts that holds open files. */
export interface NodeFontBook extends FontBook {
  readonly find: (key: FontKey) => Font | undefined;
  readonly failureOf: (key: FontKey) => Failure | undefined;
  /** Who shapes the letters of its fonts. */
  readonly shaper: LatinShaper;
  /** Opens a font, or says why it cannot be used. The same key gives the same font. */
  open(key: FontKey): Result<Font>;
  /** Closes the files. No font of the book may be used afterwards. */
  close(): void;
}

/** Makes the book of the fonts that are built into `folder`, the program's own folder when not given. */
export function makeNodeFontBook(folder: string = productFolder): NodeFontBook {
  const shaper = makeLatinShaper(() => readFileSync(join(folder, 'wasm', 'harfbuzz.wasm')));
  const opened = new Map<FontKey, Result<Font>>();
  const files: OpenFontFile[] = [];
  const open = (key: FontKey): Result<Font> => {
    const before = opened.get(key);
    if (before !== undefined) return before;
    const font = openCarried(folder, key, { shaper, files });
    opened.set(key, font);
    return font;
  };
  return {
    shaper,
    open,
    find: (key) => {
      const font = open(key);
      return font.ok ? font.value : undefined;
    },
    failureOf: (key) => {
      if (!isCarried(key)) return { code: 'font-unlisted', values: { name: key } };
      const font = opened.get(key);
      return font?.ok === false ? font.failure : undefined;
    },
    close() {
      for (const file of files.splice(0)) file.close();
    },
  };
}

function openCarried(
  folder: string,
  key: FontKey,
  book: { readonly shaper: LatinShaper; readonly files: OpenFontFile[] },
): Result<Font> {
  const file = join(folder, 'fonts', fontFileOf(key));
  if (!isCarried(key)) return failed('font-missing', { name: key, file });
  let opened: OpenFontFile;
  try {
    opened = openFontFile(file);
  } catch {
    return failed('font-missing', { name: key, file });
  }
  book.files.push(opened);
  return openFont(opened.source, { key, shaper: book.shaper });
}
