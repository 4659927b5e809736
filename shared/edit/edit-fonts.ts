/** Edits of the fonts that a paper brings itself. Their files are put into the folder before the command. */
import { castDraft } from 'immer';
import type { Failure } from '../base/result.ts';
import { checkRecord } from '../model/check-record.ts';
import { facesWith, placesNaming } from '../model/fonts-named.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { MOST_OWN_FONTS, type OwnFont } from '../model/own-font.ts';
import type { FontCommand } from './command.ts';
import { plainOf, refuse, type EditionDraft, type Edits } from './edit.ts';

/** The edits of own fonts. */
export const FONT_EDITS: Edits<FontCommand> = {
  'font-add': (draft, { font }) => {
    const checked = checkRecord('font', font);
    if (!checked.ok) return checked.failure;
    const fonts = fontsOf(draft);
    if (fonts.some(({ key }) => key === font.key)) {
      return refuse('edit-font-there', { name: font.name });
    }
    if (fonts.length >= MOST_OWN_FONTS) return refuse('edit-fonts-many', { most: MOST_OWN_FONTS });
    putFonts(draft, [...fonts, checked.value]);
    return undefined;
  },

  'font-remove': (draft, { font: key }) => {
    const fonts = fontsOf(draft);
    const font = fonts.find((one) => one.key === key);
    if (font === undefined) return refuse('edit-no-font', { id: key });
    const used = refuseNamed(plainOf(draft.paper.house), font);
    if (used !== undefined) return used;
    putFonts(
      draft,
      fonts.filter((one) => one !== font),
    );
    return undefined;
  },
};

/** Says where a house style names a font that is to go; undefined when it does nowhere. */
function refuseNamed(house: HouseStyle, { key, name }: OwnFont): Failure | undefined {
  const [face] = facesWith(house.faces, key);
  if (face !== undefined) return refuse('edit-font-used', { name, face });
  const [place] = placesNaming(house, key);
  if (place === undefined) return undefined;
  const isTable = place === 'substitutes';
  return refuse(isTable ? 'edit-font-substitute' : 'edit-font-fallback', { name });
}

function fontsOf(draft: EditionDraft): readonly OwnFont[] {
  return plainOf(draft.paper.house.ownFonts ?? []);
}

/** Fonts stand in the order of their keys, so that the same fonts give the same file. */
function putFonts(draft: EditionDraft, fonts: readonly OwnFont[]): void {
  if (fonts.length === 0) delete draft.paper.house.ownFonts;
  else draft.paper.house.ownFonts = castDraft(fonts.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
}
