/**
 * Features of a font for Latin letters that text asks for: written as a list, `smcp onum liga=0`, the same
 * list for the same wish.
 */
import type { FontTables } from './font-tables.ts';
import { readFeatureTags } from './layout-tables.ts';

/** One feature and its value: 0 off, 1 on. */
export interface Feature {
  readonly tag: string;
  readonly value: number;
}

/** Reads a list of features. */
export function readFeatures(list: string): readonly Feature[] {
  return list.split(' ').flatMap((part) => {
    const [tag = '', value = '1'] = part.split('=');
    return tag.length === 4 ? [{ tag, value: Number(value) }] : [];
  });
}

/** Makes the question whether a font has a feature for Latin letters; its list is read once. */
export function makeFeatureQuery(tables: FontTables): (tag: string) => boolean {
  let tags: ReadonlySet<string> | undefined;
  return (tag) => {
    tags ??= readFeatureTags(tables.read('GSUB'), ['latn', 'DFLT']);
    return tags.has(tag);
  };
}
