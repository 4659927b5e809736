/** What the forms of letters that a house asks for are called in fonts, and which of them a font lacks. */
import type { Font } from '../fonts/font.ts';
import type { LetterForms } from '../model/face.ts';

/** The list of features that a font is asked for; '' when all is as usual. */
export function featuresFor(forms: LetterForms): string {
  const { ligatures, figures, figureWidth, smallCaps = 'none' } = forms;
  return [
    ...(ligatures === 'none' ? ['liga=0', 'clig=0'] : ligatures === 'all' ? ['dlig'] : []),
    ...(figures === 'lining' ? ['lnum'] : figures === 'old' ? ['onum'] : []),
    ...(figureWidth === 'proportional' ? ['pnum'] : figureWidth === 'tabular' ? ['tnum'] : []),
    ...(smallCaps === 'none' ? [] : ['smcp']),
    ...(smallCaps === 'all' ? ['c2sc'] : []),
  ].join(' ');
}

/** Forms that are missed when a font does not have them, and the letters that would show it. */
export type LackingForm = 'smallCaps' | 'oldFigures' | 'tabularFigures';

/** By form, the characters of a text that are to take it. */
export const TAKES_FORM: Readonly<Record<LackingForm, RegExp>> = {
  smallCaps: /\p{Ll}/u,
  oldFigures: /\d/u,
  tabularFigures: /\d/u,
};

/** The forms that are asked for and that the fonts of letters and figures do not have. */
export function lackingForms(
  forms: LetterForms,
  { latin, figures }: { readonly latin: Font; readonly figures: Font },
): readonly LackingForm[] {
  const { smallCaps = 'none' } = forms;
  const lacksCaps =
    (smallCaps !== 'none' && !latin.hasFeature('smcp')) ||
    (smallCaps === 'all' && !latin.hasFeature('c2sc'));
  const lacksOld = forms.figures === 'old' && !figures.hasFeature('onum');
  const lacksTabular =
    forms.figureWidth === 'tabular' && !figures.hasFeature('tnum') && !areTabular(figures);
  return [
    ...(lacksCaps ? (['smallCaps'] as const) : []),
    ...(lacksOld ? (['oldFigures'] as const) : []),
    ...(lacksTabular ? (['tabularFigures'] as const) : []),
  ];
}

/** Says whether all figures of a font are of one width as they are. */
function areTabular(font: Font): boolean {
  const [first, ...others] = Array.from('0123456789', (figure) =>
    font.advanceOf(font.glyphOf(figure.charCodeAt(0))),
  );
  return others.every((width) => width === first);
}
