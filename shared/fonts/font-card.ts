/**
 * What a person is told of a font file before it becomes a font of the paper: what it is called, what it
 * holds, and what its makers allow.
 */
import { success, type Result } from '../base/result.ts';
import type { FontKey } from '../base/ids.ts';
import { countFaces } from './font-collection.ts';
import {
  coverageOf,
  featuresOf,
  lackingOf,
  scriptOf,
  type Coverage,
  type DecodeText,
  type Lacking,
  type ShownFeature,
} from './font-coverage.ts';
import { readNames, type FontNames } from './font-names.ts';
import type { EmbeddingRights } from './font-rights.ts';
import type { FontSource } from './font-source.ts';
import { readTables } from './font-tables.ts';
import type { OutlineKind } from './font.ts';
import type { LatinShaper } from './latin-shaper.ts';
import { openFont } from './open-font.ts';
import { standInFor } from './stand-in.ts';

/** One font of a file. */
export interface FontCard {
  /** Its place in the file, from 0. */
  readonly face: number;
  /** How many fonts the file holds. */
  readonly faces: number;
  /** Family and cut; in Chinese where the font says it so. */
  readonly name: string;
  readonly postScriptName: string;
  readonly outlines: OutlineKind;
  readonly glyphs: number;
  readonly script: 'han' | 'latin';
  readonly rights: EmbeddingRights;
  readonly coverage: Coverage;
  readonly features: readonly ShownFeature[];
  readonly standIn: FontKey;
  /** What it lacks of the characters that the paper is set in, when these are known. */
  readonly lacking?: Lacking;
}

/** How a card is read. */
export interface CardReading {
  /** How the file is called. */
  readonly file: string;
  readonly decode: DecodeText;
  /** The characters that the paper is set in. */
  readonly characters?: ReadonlySet<number>;
}

/** Nothing is shaped while a font is only looked at. */
const NO_SHAPER: LatinShaper = {
  open: () => {
    throw new Error('Dayang is wrong: a font that is only looked at is shaped.');
  },
};

/** Many fonts leave it to their names to say that their letters have no serifs. */
const SANS_NAMES = /sans|goth|grot|hei|黑|圆|helvet|arial|frank|univers|futura/iu;

/** The names of all fonts of a file. Fails with the first that cannot be used. */
export function listFaces(source: FontSource, file: string): Result<readonly string[]> {
  const names: string[] = [];
  for (let face = 0; face < countFaces(source); face += 1) {
    const tables = readTables(source, { name: file, face });
    if (!tables.ok) return tables;
    names.push(nameFrom(readNames(tables.value.read('name')), file));
  }
  return success(names);
}

/** Reads the card of one font of a file. Fails when it cannot be used. */
export function readFontCard(
  source: FontSource,
  face: number,
  { file, decode, characters }: CardReading,
): Result<FontCard> {
  const tables = readTables(source, { name: file, face });
  if (!tables.ok) return tables;
  const opened = openFont(source, { key: 'looked-at', name: file, face, shaper: NO_SHAPER });
  if (!opened.ok) return opened;
  const font = opened.value;
  const names = readNames(tables.value.read('name'));
  const coverage = coverageOf(font, decode);
  const script = scriptOf(coverage);
  const { chinese = '', family = '', cut = '' } = names;
  const allNames = `${chinese} ${family} ${cut} ${font.postScriptName}`;
  return success({
    face,
    faces: countFaces(source),
    name: nameFrom(names, file),
    postScriptName: font.postScriptName,
    outlines: tables.value.outlines,
    glyphs: font.glyphCount,
    script,
    rights: font.rights,
    coverage,
    features: featuresOf(tables.value),
    ...(characters && { lacking: lackingOf(font, script, characters) }),
    standIn: standInFor({
      script,
      serif: font.serif || !SANS_NAMES.test(allNames),
      weight: font.weight,
      italic: font.italicAngle !== 0,
      name: allNames,
    }),
  });
}

function nameFrom({ chinese, family, cut = '' }: FontNames, file: string): string {
  return `${chinese ?? family ?? file} ${cut === 'Regular' ? '' : cut}`.trim();
}
