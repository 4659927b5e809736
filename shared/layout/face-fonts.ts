/**
 * The fonts of a face as text wears them: each part in the language of the text, with the forms of letters
 * that are asked for, brought to its size; and the fonts that are asked when none of the parts has a
 * character, which are opened no sooner.
 */
import { entry } from '../base/entry.ts';
import type { FontKey } from '../base/ids.ts';
import type { Font, FontBook, FontLanguage } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { Face, FacePart, LetterForms } from '../model/face.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { fitFont } from './fitted-font.ts';
import { featuresFor, lackingForms } from './letter-forms.ts';
import type { FaceFonts } from './prepared.ts';

/** Letters and figures as fonts have them. */
export const AS_USUAL: LetterForms = {};

/** What text is dressed for. */
export interface DressSite {
  readonly house: HouseStyle;
  readonly fonts: FontBook;
  /** The language of the text; Simplified Chinese when it is not said. */
  readonly lang?: Language;
}

/** Languages whose Han text is drawn otherwise than that of Simplified Chinese. */
const HAN_LANGUAGES: Readonly<Partial<Record<Language, FontLanguage>>> = {
  'zh-Hant': 'zh-Hant',
  ja: 'ja',
};

const worn = new WeakMap<FontBook, WeakMap<HouseStyle, Map<string, FaceFonts>>>();

/** The fonts of a face; an unknown face is the body face, an italic without one is upright. */
export function wearFace(name: string, forms: LetterForms, site: DressSite): FaceFonts {
  // Nearly every paragraph wears one of a few faces as it is.
  if (forms !== AS_USUAL) return putOn(name, forms, site);
  const byHouse = entry(worn, site.fonts, () => new WeakMap());
  const byName = entry(byHouse, site.house, () => new Map<string, FaceFonts>());
  return entry(byName, `${name} ${site.lang ?? ''}`, () => putOn(name, forms, site));
}

function putOn(name: string, forms: LetterForms, site: DressSite): FaceFonts {
  const { house, fonts, lang } = site;
  const { faces } = house;
  const face = faces[name] ?? faces[name.replace('Italic', '')] ?? faces['song'];
  const wanted = lang && HAN_LANGUAGES[lang];
  const open = (key: FontKey): Font | undefined => {
    const font = fonts.find(key);
    return font && wanted ? font.inLanguage(wanted) : font;
  };
  const parts = fillParts(openParts(face, open), featuresFor(forms), site);
  const fit = (part: FacePart): Font => fitFont(parts[part], part, fitFor(face, part));
  const lacking = forms === AS_USUAL ? [] : lackingForms(forms, parts);
  const fallback = [...(face?.fallback ?? []), ...(house.fallback ?? [])];
  return {
    han: fit('han'),
    latin: fit('latin'),
    marks: fit('marks'),
    figures: fit('figures'),
    ...(fallback.length > 0 && { fallback: { keys: fallback, open } }),
    ...(lacking.length > 0 && { lacking }),
  };
}

/** Gives parts without a font that of the part they fall to, and letters and figures their forms. */
function fillParts(own: Opened, features: string, site: DressSite): Record<FacePart, Font> {
  const any = own.han ?? own.latin ?? anyFont(site.house, site.fonts);
  const withForms = (font: Font): Font => (features === '' ? font : font.withFeatures(features));
  const han = own.han ?? any;
  const latin = withForms(own.latin ?? any);
  const figures = own.figures ? withForms(own.figures) : latin;
  return { han, latin, figures, marks: own.marks ?? han };
}

type Opened = Readonly<Record<FacePart, Font | undefined>>;

function openParts(face: Face | undefined, open: (key: FontKey) => Font | undefined): Opened {
  const one = (key: FontKey | undefined): Font | undefined =>
    key === undefined ? undefined : open(key);
  return {
    han: one(face?.han),
    latin: one(face?.latin),
    figures: one(face?.figures),
    marks: one(face?.marks),
  };
}

/** A part without a font of its own is fitted like the part it falls to, unless a fit of its own is said. */
function fitFor(face: Face | undefined, part: FacePart): ReturnType<typeof ownFit> {
  const own = ownFit(face, part);
  if (own) return own;
  if (part === 'figures' && face?.figures === undefined) return ownFit(face, 'latin');
  if (part === 'marks' && face?.marks === undefined) return ownFit(face, 'han');
  return undefined;
}

function ownFit(face: Face | undefined, part: FacePart) {
  return face?.fits?.[part];
}

function anyFont(house: HouseStyle, fonts: FontBook): Font {
  for (const face of Object.values(house.faces)) {
    const font = fonts.find(face.han) ?? fonts.find(face.latin);
    if (font) return font;
  }
  throw new Error('Dayang is wrong: an edition is laid out without any font.');
}
