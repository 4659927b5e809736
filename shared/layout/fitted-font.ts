/**
 * A font as one part of a composite face: brought to another size, its baseline raised. It measures as it
 * is drawn there, so that whoever sets its glyphs need not know; only their size and height on the page
 * must be asked (`fitOf`).
 */
import { entry } from '../base/entry.ts';
import type { Font } from '../fonts/font.ts';
import type { FacePart, PartFit } from '../model/face.ts';

/** How the glyphs of a part are drawn. */
export interface FontFit {
  /** Share of the size of the text. */
  readonly scale: number;
  /** From the baseline of the line up to that of the glyphs, in em of the text. */
  readonly rise: number;
  /** Its characters stand in the middle of their em, whatever their scale. */
  readonly inEm: boolean;
}

/** A fitted font with what it was before. */
interface Fitted {
  readonly fit: FontFit;
  readonly font: Font;
}

/** From the baseline up to the middle of the em. */
const MIDDLE = 0.38;

const fitted = new WeakMap<Font, Fitted>();
const made = new WeakMap<Font, Map<string, Font>>();

/** Fits a font to be a part of a face. A fit that changes nothing gives the font itself. */
export function fitFont(font: Font, part: FacePart, fit: PartFit | undefined): Font {
  const scale = fit?.scale ?? 1;
  const raised = fit?.rise ?? 0;
  if (scale === 1 && raised === 0) return font;
  const inEm = part === 'han' || part === 'marks';
  const name = `${inEm ? 'em' : 'letters'} ${scale} ${raised}`;
  const byName = entry(made, font, () => new Map<string, Font>());
  return entry(byName, name, () => {
    const view = { ...font, unitsPerEm: font.unitsPerEm / scale };
    const rise = raised + (inEm ? MIDDLE * (1 - scale) : 0);
    fitted.set(view, { fit: { scale, rise, inEm }, font });
    return view;
  });
}

/** How a font is drawn; undefined when it is no part with a fit of its own. */
export function fitOf(font: Font): FontFit | undefined {
  return fitted.get(font)?.fit;
}

/** The font before it was fitted. */
export function unfitted(font: Font): Font {
  return fitted.get(font)?.font ?? font;
}
