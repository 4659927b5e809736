// The fonts of the program in the layout worker: fetched whole from the program's own protocol, opened
// when they are there. Layout asks synchronously; a font that is not there yet is noted, fetched, and
// the page is laid out again.
import type { FontKey } from '../../shared/base/ids.ts';
import { fontFileOf, isCarried } from '../../shared/fonts/catalogue.ts';
import { sourceOfBytes } from '../../shared/fonts/font-source.ts';
import type { Font, FontBook } from '../../shared/fonts/font.ts';
import { makeLatinShaper, type LatinShaper } from '../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../shared/fonts/open-font.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { fontsOfFace } from '../../shared/model/face.ts';

/** Fetches a file of the program; gives undefined when there is none. */
export type FetchBytes = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** The fonts that have been fetched so far. */
export interface FontFetcher {
  /** A book of what is there; a new one after each fetch, because layouts remember by the book. */
  readonly book: () => FontBook;
  /** Fetches fonts that are not there; gives true when the book is a new one. */
  readonly load: (keys: Iterable<FontKey>) => Promise<boolean>;
  /** Fonts that the book was asked for in vain since the last call. */
  readonly takeWanted: () => readonly FontKey[];
}

/** Makes the fetcher; `fetchBytes` reads `fonts/…` and `wasm/…` of the program. */
export function makeFontFetcher(fetchBytes: FetchBytes): FontFetcher {
  const fonts = new Map<FontKey, Font | undefined>();
  const wanted = new Set<FontKey>();
  let shaper: Promise<LatinShaper> | undefined;
  let book = makeBook(fonts, wanted);

  const open = async (key: FontKey): Promise<void> => {
    shaper ??= loadShaper(fetchBytes);
    const [bytes, latin] = await Promise.all([
      isCarried(key) ? fetchBytes(`fonts/${fontFileOf(key)}`) : undefined,
      shaper,
    ]);
    const font = bytes && openFont(sourceOfBytes(bytes), { key, shaper: latin });
    fonts.set(key, font?.ok === true ? font.value : undefined);
  };

  return {
    book: () => book,
    async load(keys) {
      const missing = [...new Set(keys)].filter((key) => !fonts.has(key));
      await Promise.all(missing.map(open));
      if (missing.length > 0) book = makeBook(fonts, wanted);
      return missing.length > 0;
    },
    takeWanted() {
      const keys = [...wanted].filter((key) => !fonts.has(key));
      wanted.clear();
      return keys;
    },
  };
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

function makeBook(fonts: ReadonlyMap<FontKey, Font | undefined>, wanted: Set<FontKey>): FontBook {
  return {
    find(key) {
      if (!fonts.has(key)) wanted.add(key);
      return fonts.get(key);
    },
  };
}

async function loadShaper(fetchBytes: FetchBytes): Promise<LatinShaper> {
  const module = await fetchBytes('wasm/harfbuzz.wasm');
  return makeLatinShaper(() => module ?? new Uint8Array());
}
