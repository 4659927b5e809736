/**
 * The fonts that the program carries, all free to embed (SIL OFL). A font lies in the folder of fonts
 * under its key with the ending .ttf; its licence lies beside it.
 */
import type { FontKey } from '../base/ids.ts';

/** What a carried font is for; people see `name`. */
export interface CatalogueFont {
  readonly key: FontKey;
  /** Family and cut as their makers call them. */
  readonly name: string;
  /** Whether it holds Chinese characters, or letters and figures only. */
  readonly script: 'han' | 'latin';
}

const han = (key: FontKey, name: string): CatalogueFont => ({ key, name, script: 'han' });
const latin = (key: FontKey, name: string): CatalogueFont => ({ key, name, script: 'latin' });

/** Every font the program carries. */
export const CATALOGUE: readonly CatalogueFont[] = [
  han('noto-serif-sc-400', 'Noto Serif SC Regular'),
  han('noto-serif-sc-500', 'Noto Serif SC Medium'),
  han('noto-serif-sc-700', 'Noto Serif SC Bold'),
  han('noto-serif-sc-900', 'Noto Serif SC Black'),
  han('noto-sans-sc-400', 'Noto Sans SC Regular'),
  han('noto-sans-sc-500', 'Noto Sans SC Medium'),
  han('noto-sans-sc-700', 'Noto Sans SC Bold'),
  han('noto-sans-sc-900', 'Noto Sans SC Black'),
  han('lxgw-wenkai-400', 'LXGW WenKai Regular'),
  han('ma-shan-zheng-400', 'Ma Shan Zheng Regular'),
  han('zcool-xiaowei-400', 'ZCOOL XiaoWei Regular'),
  latin('source-serif-4-400', 'Source Serif 4 Regular'),
  latin('source-serif-4-400-italic', 'Source Serif 4 Italic'),
  latin('source-serif-4-600', 'Source Serif 4 SemiBold'),
  latin('source-serif-4-700', 'Source Serif 4 Bold'),
  latin('source-serif-4-900', 'Source Serif 4 Black'),
  latin('libre-franklin-400', 'Libre Franklin Regular'),
  latin('libre-franklin-500', 'Libre Franklin Medium'),
  latin('libre-franklin-700', 'Libre Franklin Bold'),
  latin('libre-franklin-900', 'Libre Franklin Black'),
];

/** The file of a carried font inside the folder of fonts. */
export function fontFileOf(key: FontKey): string {
  return `${key}.ttf`;
}

/** Says whether the program carries a font of this key. */
export function isCarried(key: FontKey): boolean {
  return CATALOGUE.some((font) => font.key === key);
}

/** What people call a font: its name among a paper's own or in the catalogue, or else its key. */
export function nameOfFont(
  key: FontKey,
  own: readonly Pick<CatalogueFont, 'key' | 'name'>[] = [],
): string {
  return [...own, ...CATALOGUE].find((font) => font.key === key)?.name ?? key;
}
