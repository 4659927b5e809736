// The fonts of the words on the screen: the same files that the page is set in, loaded when they are
// first drawn.

/** Latin letters and figures alone: in Chinese text quotes, dashes and dots are the Han font's. */
const LETTERS = 'U+0000-00B6, U+00B8-02FF, U+1E00-1EFF';

const faces: readonly {
  readonly family: string;
  readonly file: string;
  readonly weight: string;
  readonly unicodeRange?: string;
}[] = [
  { family: 'Dayang Song', file: 'noto-serif-sc-400', weight: '400' },
  { family: 'Dayang Song', file: 'noto-serif-sc-900', weight: '900' },
  { family: 'Dayang Hei', file: 'noto-sans-sc-400', weight: '400' },
  { family: 'Dayang Hei', file: 'noto-sans-sc-700', weight: '700' },
  { family: 'Dayang Kai', file: 'lxgw-wenkai-400', weight: '400' },
  ...latinFaces('Dayang Serif', 'source-serif-4', ['400', '900']),
  ...latinFaces('Dayang Sans', 'libre-franklin', ['400', '700']),
];

/** A Latin family, and the same for use inside Han text. */
function latinFaces(family: string, file: string, weights: readonly string[]) {
  return weights.flatMap((weight) => [
    { family, file: `${file}-${weight}`, weight },
    { family: `${family} in Han`, file: `${file}-${weight}`, weight, unicodeRange: LETTERS },
  ]);
}

let known = false;

/** Makes the fonts of article editor and galley known to the window; once is enough. */
export function knowArticleFonts(): void {
  if (known) return;
  known = true;
  for (const { family, file, ...descriptors } of faces) {
    document.fonts.add(new FontFace(family, `url(/fonts/${file}.ttf)`, descriptors));
  }
}
