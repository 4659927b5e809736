// Takes a font file that a person chose into the folder of an edition, and gives the record for it. Each
// file is copied once, whatever fonts of it are used; one that is damaged there is mended by the same way.
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';
import { listFaces, readFontCard, type FontCard } from '../../shared/fonts/font-card.ts';
import type { DecodeText } from '../../shared/fonts/font-coverage.ts';
import { ownKey } from '../../shared/fonts/own-key.ts';
import { charactersOf } from '../../shared/model/edition-characters.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { OwnFont } from '../../shared/model/own-font.ts';
import { failureOf, hashOf, machineDisk, makerOf } from '../files/disk.ts';
import { resolveInside } from '../files/inside.ts';
import { saveAtomic } from '../files/save-atomic.ts';
import { isRunning } from '../files/sweep.ts';
import { withFontFile } from './font-file.ts';

/** The folder of an edition's own fonts. */
const FONTS = 'fonts';

const decode: DecodeText = (encoding, bytes) => new TextDecoder(encoding).decode(bytes);

/** The names of all fonts of a file. */
export function readFaces(path: string): Result<readonly string[]> {
  return withFontFile(path, (source) => listFaces(source, basename(path)));
}

/** What a person is told of one font of a file; with an edition, also what it lacks for that one. */
export function readCard(path: string, face: number, edition?: Edition): Result<FontCard> {
  const characters = edition && charactersOf(edition);
  const reading = { file: basename(path), decode, ...(characters && { characters }) };
  return withFontFile(path, (source) => readFontCard(source, face, reading));
}

/** Which font of which file goes where. */
export interface FontImport {
  readonly folder: string;
  readonly path: string;
  readonly face: number;
  /** The fonts that the paper has already. */
  readonly known: readonly OwnFont[];
}

/** Copies the file and gives the record; the record of a font that is known already is the very same. */
export async function importFont(ask: FontImport): Promise<Result<OwnFont>> {
  const { folder, path, face, known } = ask;
  const card = readCard(path, face);
  if (!card.ok) return card;
  try {
    const bytes = await readFile(path);
    const digest = hashOf(bytes);
    const record = recordOf(card.value, digest, {
      start: bytes.toString('latin1', 0, 4),
      shared: known.find((font) => font.digest === digest)?.file,
    });
    await mkdir(join(folder, FONTS), { recursive: true });
    await removeLeft(join(folder, FONTS));
    const name = `${FONTS}/${record.file}`;
    const place = await resolveInside(folder, name);
    if (!place.ok) return place;
    // The name holds the digest, so whatever other bytes are there are a damaged copy of the same font.
    const there = await machineDisk.read(place.value);
    const expected = there && { expected: hashOf(there) };
    const saved = await saveAtomic({ path: place.value, name, bytes, ...expected });
    if (!saved.ok) return saved;
    return success(known.find((font) => font.key === record.key) ?? record);
  } catch (error) {
    return { ok: false, failure: failureOf(error, basename(path)) };
  }
}

/** Removes what a killed import left behind: half a font is of no use, and the whole one is where it came from. */
async function removeLeft(fonts: string): Promise<void> {
  for (const name of await readdir(fonts)) {
    const maker = makerOf(name);
    if (maker !== undefined && !isRunning(maker)) await unlink(join(fonts, name));
  }
}

const ENDINGS: Readonly<Record<string, string>> = { OTTO: 'otf', ttcf: 'ttc' };

function recordOf(
  card: FontCard,
  digest: string,
  file: { readonly start: string; readonly shared: string | undefined },
): OwnFont {
  const key = ownKey(card.postScriptName, digest, card);
  return {
    key,
    name: card.name,
    file: file.shared ?? `${key}.${ENDINGS[file.start] ?? 'ttf'}`,
    ...(card.faces > 1 && { face: card.face }),
    digest,
    script: card.script,
    embedding: card.rights.embedding,
    ...(card.rights.wholeOnly && { wholeOnly: true }),
    standIn: card.standIn,
  };
}

/** The bytes of an own font in the folder of an edition, when they are those that were imported. */
export async function readOwnFont(
  folder: string,
  font: OwnFont,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { name, file, digest } = font;
  const place = await resolveInside(folder, `${FONTS}/${file}`);
  if (!place.ok) return place;
  try {
    const bytes = await machineDisk.read(place.value);
    if (!bytes) return failed('font-file-gone', { name, file });
    if (hashOf(bytes) !== digest) return failed('font-file-changed', { name, file });
    return success(new Uint8Array(bytes));
  } catch (error) {
    return { ok: false, failure: failureOf(error, `${FONTS}/${file}`) };
  }
}
