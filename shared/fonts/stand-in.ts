/** Which carried font stands in for one of the paper's own when its file cannot be used: the one most like it. */
import type { FontKey } from '../base/ids.ts';
import { CATALOGUE } from './catalogue.ts';

/** What a font is like. */
export interface FontLikeness {
  readonly script: 'han' | 'latin';
  readonly serif: boolean;
  readonly weight: number;
  readonly italic: boolean;
  /** Its names, by which written styles such as 楷 are known. */
  readonly name: string;
}

const FAMILIES = {
  han: { serif: 'noto-serif-sc', sans: 'noto-sans-sc' },
  latin: { serif: 'source-serif-4', sans: 'libre-franklin' },
} as const;
const ITALIC = 'source-serif-4-400-italic';
const KAI = 'lxgw-wenkai-400';

/** Finds the stand-in: of the same script and style, and nearest in weight. */
export function standInFor(likeness: FontLikeness): FontKey {
  const { script, serif, weight, italic, name } = likeness;
  if (script === 'han' && /楷|kai/iu.test(name)) return KAI;
  if (script === 'latin' && serif && italic) return ITALIC;
  const family = FAMILIES[script][serif ? 'serif' : 'sans'];
  const cuts = CATALOGUE.flatMap(({ key }) => {
    const cut = key.startsWith(`${family}-`) ? Number(key.slice(family.length + 1)) : NaN;
    return Number.isNaN(cut) ? [] : [{ key, distance: Math.abs(cut - weight) }];
  });
  return cuts.reduce((best, cut) => (cut.distance < best.distance ? cut : best)).key;
}
