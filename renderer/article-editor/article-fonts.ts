// The fonts of the words on the screen: the same files that the page is set in, loaded when they are
// first drawn.

const faces = [
  ['Dayang Song', 'noto-serif-sc-400', '400'],
  ['Dayang Song', 'noto-serif-sc-900', '900'],
  ['Dayang Hei', 'noto-sans-sc-400', '400'],
  ['Dayang Hei', 'noto-sans-sc-700', '700'],
  ['Dayang Kai', 'lxgw-wenkai-400', '400'],
  ['Dayang Serif', 'source-serif-4-400', '400'],
  ['Dayang Sans', 'libre-franklin-400', '400'],
  ['Dayang Sans', 'libre-franklin-700', '700'],
] as const;

let known = false;

/** Makes the fonts of article editor and galley known to the window; once is enough. */
export function knowArticleFonts(): void {
  if (known) return;
  known = true;
  for (const [family, file, weight] of faces) {
    document.fonts.add(new FontFace(family, `url(/fonts/${file}.ttf)`, { weight }));
  }
}
