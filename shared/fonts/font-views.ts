/**
 * One font seen in several ways: in another language, or with letters in other forms. A view is a font of
 * the same key with the same glyphs, so outputs ask the font itself; what is remembered by a font is
 * remembered for each view.
 */
import type { Font, FontLanguage, ShapedText } from './font.ts';
import type { LanguageForms } from './language-forms.ts';

/** What views are made from. */
export interface ViewSource {
  readonly formsOf: (language: FontLanguage) => LanguageForms;
  readonly shapeWith: (features: string) => (text: string) => ShapedText;
}

/** Letters below this code point are asked one by one in the forms that are wanted: all Latin ones. */
const LATIN_END = 0x250;

/** Makes a font out of what it answers and its views; the same wish gives the same view. */
export function makeViews(
  plain: Omit<Font, 'inLanguage' | 'withFeatures'>,
  { formsOf, shapeWith }: ViewSource,
): Font {
  const views = new Map<string, Font>();
  const view = (language: FontLanguage, features: string): Font => {
    const name = `${language} ${features}`;
    const known = views.get(name);
    if (known) return known;
    const forms = language === 'zh-Hans' ? plain : { ...plain, ...formsOf(language) };
    const font: Font = {
      ...(features === '' ? forms : withLetters(forms, shapeWith(features))),
      inLanguage: (other) => view(other, features),
      withFeatures: (other) => view(language, other),
    };
    views.set(name, font);
    return font;
  };
  return view('zh-Hans', '');
}

type Answers = Omit<Font, 'inLanguage' | 'withFeatures'>;

/** Single letters, as rules and hyphens are measured by, come in the forms of words too. */
function withLetters(font: Answers, shape: (text: string) => ShapedText): Answers {
  return {
    ...font,
    shape,
    glyphOf(codePoint) {
      if (codePoint >= LATIN_END) return font.glyphOf(codePoint);
      const { glyphs } = shape(String.fromCodePoint(codePoint));
      return glyphs.length === 1 ? glyphs[0]! : font.glyphOf(codePoint);
    },
  };
}
