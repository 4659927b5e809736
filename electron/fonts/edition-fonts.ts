// The fonts of an edition on the command line: those that the program carries, and the paper's own from the
// edition's folder. A file that is gone, changed or damaged is named, and a carried font stands in for it.
import { join } from 'node:path';
import type { FontKey } from '../../shared/base/ids.ts';
import { failed, type Result } from '../../shared/base/result.ts';
import type { Font, FontBook } from '../../shared/fonts/font.ts';
import { openFont } from '../../shared/fonts/open-font.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { OwnFont } from '../../shared/model/own-font.ts';
import { errorCode } from '../files/disk.ts';
import { checkDigest, openFontFile, type OpenFontFile } from './font-file.ts';
import { makeNodeFontBook, type NodeFontBook } from './node-font-book.ts';

/** Makes the book of an edition's fonts. Its files stay open until the program ends. */
export function makeEditionFonts(
  { paper }: Edition,
  folder: string,
  carried: NodeFontBook = makeNodeFontBook(),
): FontBook {
  const { ownFonts } = paper.house;
  if (ownFonts === undefined) return carried;
  const records = new Map(ownFonts.map((font) => [font.key, font]));
  const opened = new Map<FontKey, Result<Font>>();
  const open = (font: OwnFont): Result<Font> => {
    const before = opened.get(font.key);
    if (before !== undefined) return before;
    const now = openOwn(font, folder, carried);
    opened.set(font.key, now);
    return now;
  };
  return {
    find(key) {
      const record = records.get(key);
      if (record === undefined) return carried.find(key);
      const font = open(record);
      return font.ok ? font.value : carried.find(record.standIn);
    },
    failureOf(key) {
      if (!records.has(key)) return carried.failureOf(key);
      const font = opened.get(key);
      return font?.ok === false ? font.failure : undefined;
    },
  };
}

function openOwn(font: OwnFont, folder: string, { shaper }: NodeFontBook): Result<Font> {
  const { key, name, file, face } = font;
  let opened: OpenFontFile;
  try {
    opened = openFontFile(join(folder, 'fonts', file));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return failed('font-file-gone', { name, file });
  }
  const source = checkDigest(opened.source, font);
  const read = source.ok
    ? openFont(source.value, { key, name, shaper, ...(face !== undefined && { face }) })
    : source;
  if (!read.ok) opened.close();
  return read;
}
