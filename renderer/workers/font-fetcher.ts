// The fonts of an edition in the layout worker: those of the program are fetched whole from its own
// protocol, the paper's own from the edition's folder. Layout asks synchronously; a font that is not there
// yet is noted, fetched, and the page is laid out again.
import type { FontKey } from '../../shared/base/ids.ts';
import { failed, type Result } from '../../shared/base/result.ts';
import { fontFileOf, isCarried } from '../../shared/fonts/catalogue.ts';
import { sourceOfBytes } from '../../shared/fonts/font-source.ts';
import type { Font, FontBook } from '../../shared/fonts/font.ts';
import { makeLatinShaper, type LatinShaper } from '../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../shared/fonts/open-font.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { fontsOfFace } from '../../shared/model/face.ts';
import type { OwnFont } from '../../shared/model/own-font.ts';
import type { FontAnswer } from './own-font-files.ts';

/** Where files come from. */
export interface FontFiles {
  /** Fetches a file of the program, `fonts/…` or `wasm/…`; gives undefined when there is none. */
  readonly carried: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Fetches the file of one of the paper's own fonts. */
  readonly own: (font: OwnFont) => Promise<FontAnswer>;
}

/** The fonts that have been fetched so far. */
export interface FontFetcher {
  /** A book of what is there; a new one after each fetch, because layouts remember by the book. */
  readonly book: () => FontBook;
  /** Fetches fonts that are not there; gives true when the book is a new one. */
  readonly load: (keys: Iterable<FontKey>, own: readonly OwnFont[]) => Promise<boolean>;
  /** Fonts that the book was asked for in vain since the last call. */
  readonly takeWanted: () => readonly FontKey[];
  /** Forgets the paper's own fonts and those that could not be used: their files may be others now. */
  readonly forgetFiles: () => void;
}

/** A font that is there, or why not and which one stands in for it. */
type Fetched = Result<Font> & { readonly standIn?: FontKey };

/** Makes the fetcher. */
export function makeFontFetcher(files: FontFiles): FontFetcher {
  const fonts = new Map<FontKey, Fetched>();
  const wanted = new Set<FontKey>();
  let shaper: Promise<LatinShaper> | undefined;
  let book = makeBook(fonts, wanted);

  const open = async (key: FontKey, record: OwnFont | undefined): Promise<void> => {
    shaper ??= loadShaper(files);
    const [bytes, latin] = await Promise.all([
      record ? files.own(record) : fetchCarried(files, key),
      shaper,
    ]);
    const face = record?.face;
    const opening = { key, name: record?.name ?? key, ...(face !== undefined && { face }) };
    const font = bytes.ok
      ? openFont(sourceOfBytes(bytes.value), { ...opening, shaper: latin })
      : bytes;
    if (font.ok || !record) {
      fonts.set(key, font);
      return;
    }
    if (!fonts.has(record.standIn)) await open(record.standIn, undefined);
    fonts.set(key, { ...font, standIn: record.standIn });
  };

  return {
    book: () => book,
    async load(keys, own) {
      const missing = [...new Set(keys)].filter((key) => !fonts.has(key));
      await Promise.all(
        missing.map((key) =>
          open(
            key,
            own.find((font) => font.key === key),
          ),
        ),
      );
      if (missing.length > 0) book = makeBook(fonts, wanted);
      return missing.length > 0;
    },
    takeWanted() {
      const keys = [...wanted].filter((key) => !fonts.has(key));
      wanted.clear();
      return keys;
    },
    forgetFiles() {
      for (const [key, font] of fonts) if (!font.ok || !isCarried(key)) fonts.delete(key);
      book = makeBook(fonts, wanted);
    },
  };
}

async function fetchCarried(files: FontFiles, key: FontKey): Promise<FontAnswer> {
  if (!isCarried(key)) return failed('font-unlisted', { name: key });
  const file = `fonts/${fontFileOf(key)}`;
  const bytes = await files.carried(file);
  return bytes ? { ok: true, value: bytes } : failed('font-missing', { name: key, file });
}

/** The fonts that a house style sets text in: those of the faces its styles and the labels name. */
export function fontsOfEdition(edition: Edition): ReadonlySet<FontKey> {
  const { house } = edition.paper;
  const faces = new Set<string>();
  for (const style of Object.values(house.paragraphs)) faces.add(style.face).add(style.boldFace);
  for (const style of Object.values(house.heads)) faces.add(style.face);
  for (const frame of Object.values(edition.frames)) {
    if (frame.kind === 'head' && frame.face !== undefined) faces.add(frame.face);
    if (frame.kind === 'label') for (const line of frame.lines) faces.add(line.face);
  }
  const keys = [...faces].flatMap((name) => {
    const face = house.faces[name];
    return face ? fontsOfFace(face) : [];
  });
  return new Set(keys);
}

function makeBook(fonts: ReadonlyMap<FontKey, Fetched>, wanted: Set<FontKey>): FontBook {
  const find = (key: FontKey): Font | undefined => {
    const font = fonts.get(key);
    if (font === undefined) wanted.add(key);
    if (font?.ok !== false) return font?.value;
    return font.standIn === undefined ? undefined : find(font.standIn);
  };
  return {
    find,
    failureOf(key) {
      const font = fonts.get(key);
      return font?.ok === false ? font.failure : undefined;
    },
  };
}

async function loadShaper({ carried }: FontFiles): Promise<LatinShaper> {
  const module = await carried('wasm/harfbuzz.wasm');
  return makeLatinShaper(() => module ?? new Uint8Array());
}
