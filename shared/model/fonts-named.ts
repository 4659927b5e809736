/** Finds where a house style names a font. Apart from the schema of fonts, which layout has no use for. */
import type { FontKey } from '../base/ids.ts';
import type { HouseStyle } from './house-style.ts';

/** The faces of a house style that are set in a font, by name, wherever in their records they name it. */
export function facesWith(
  faces: Readonly<Record<string, unknown>>,
  key: FontKey,
): readonly string[] {
  return Object.entries(faces).flatMap(([name, face]) => (names(face, key) ? [name] : []));
}

/** Where a house style names a font: its faces by their names, all else by the name of its field. */
export function placesNaming(house: HouseStyle, key: FontKey): readonly string[] {
  const { faces, ownFonts: _own, ...others } = house;
  return [...facesWith(faces, key), ...facesWith(others, key)];
}

function names(value: unknown, key: FontKey): boolean {
  if (typeof value !== 'object' || value === null) return value === key;
  return Object.values(value).some((inner) => names(inner, key));
}
