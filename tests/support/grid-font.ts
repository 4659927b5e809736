/**
 * A font for specimens: every Han character and mark is one em, every letter and figure half an em, a
 * space a quarter. Marks have their ink in the half that GB/T 15834 gives them, and vertical forms with
 * theirs where vertical text wants it. The rare 龘 is missing.
 */
import type { Font, FontBook, InkBox } from '../../shared/fonts/font.ts';

const EM = 1000;
const MISSING = 0x9f98;
/** The number of a vertical form is that of its character and this. */
export const VERTICAL_FORM = 0x200000;
const OPENERS = '《（「『【';
const OTHERS = '，。、；：！？》）」』】';

function advance(code: number): number {
  if (code >= VERTICAL_FORM) return EM;
  if (code === 0x20) return EM / 4;
  return code < 0x2000 && code !== 0xb7 ? EM / 2 : EM;
}

/** In words the marks that Latin text shares are as wide as its letters. */
function latinAdvance(code: number): number {
  return '“”‘’'.includes(String.fromCodePoint(code)) ? EM / 2 : advance(code);
}

function verticalOf(code: number): number {
  const character = String.fromCodePoint(code);
  return `${OPENERS}${OTHERS}`.includes(character) ? code + VERTICAL_FORM : code;
}

/** Opening marks have their ink in the lower half of the em, all others in the upper. */
function verticalInk(code: number): InkBox {
  const opens = OPENERS.includes(String.fromCodePoint(code - VERTICAL_FORM));
  const [bottom, top] = opens ? [-20, 280] : [480, 780];
  return { left: 500, bottom, right: 900, top };
}

function ink(code: number): InkBox | undefined {
  if (code >= VERTICAL_FORM) return verticalInk(code);
  const character = String.fromCodePoint(code);
  if (code === 0x20) return undefined;
  if ('“‘《（「『【〈〖〔［｛'.includes(character))
    return { left: 600, bottom: 0, right: 900, top: 800 };
  if ('，。、；：！？”’》）」』】〉〗〕］｝．'.includes(character))
    return { left: 100, bottom: 0, right: 400, top: 800 };
  return { left: 50, bottom: -80, right: advance(code) - 50, top: 820 };
}

/** Makes the font; glyph numbers are code points. */
function gridFont(key: string): Font {
  const font: Font = {
    key,
    postScriptName: `Grid-${key}`,
    unitsPerEm: EM,
    ascent: 880,
    descent: 120,
    capHeight: 700,
    italicAngle: 0,
    bounds: { left: 0, bottom: -120, right: EM, top: 880 },
    weight: 400,
    serif: true,
    glyphCount: 0x220000,
    rights: { embedding: 'installable', wholeOnly: false },
    glyphOf: (code) => (code === MISSING ? 0 : code),
    advanceOf: (glyph) => (glyph === 0 ? EM : advance(glyph)),
    inkOf: ink,
    outlineOf: () => ({ commands: '', points: [] }),
    verticalOf,
    ligatureOf: () => undefined,
    shape: (text) => {
      const letters = [...text];
      let at = 0;
      const offsets = letters.map((letter) => {
        at += letter.length;
        return at - letter.length;
      });
      const glyphs = letters.map((letter) => letter.codePointAt(0)!);
      return { glyphs, advances: glyphs.map(latinAdvance), offsets };
    },
    variantOf: () => undefined,
    inLanguage: () => font,
    withFeatures: () => font,
    hasFeature: () => false,
    subset: (glyphs) => ({ kind: 'truetype', bytes: new Uint8Array(), glyphs: [0, ...glyphs] }),
  };
  return font;
}

/** A book that gives the grid font for every key. */
export function gridFonts(): FontBook {
  const fonts = new Map<string, Font>();
  return {
    find: (key) => {
      const font = fonts.get(key) ?? gridFont(key);
      fonts.set(key, font);
      return font;
    },
  };
}
