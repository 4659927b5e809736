/**
 * Chooses the font and the glyph of one character in its em: the part of the face that it belongs to, then
 * the other parts, then the fonts that are asked when the face has nothing; and notes what was not to be had.
 */
import type { Font, GlyphId } from '../fonts/font.ts';
import { isSelector } from '../fonts/variation-sequences.ts';
import { isUnseen } from './cut-word.ts';
import {
  measureCharacter,
  measureGlyph,
  measureMark,
  type CharacterMetrics,
} from './glyph-metrics.ts';
import type { Dress, GlyphNote, MissingGlyph } from './prepared.ts';

/** A character with what joins it, and the place in the copy that it stands for. */
export interface Cluster {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The font of a character; `variant` is the glyph that its selector asks for. */
export interface ChosenGlyph {
  readonly font: Font;
  readonly variant?: GlyphId;
}

/** Where it is noted what is missing, and what is to be known. */
export interface GlyphReport {
  readonly missing: MissingGlyph[];
  readonly notes: GlyphNote[];
}

/** Chooses the glyph of a character; `first` is the part of the face it belongs to. */
export function chooseGlyph(
  { text, from, to }: Cluster,
  first: Font,
  dress: Dress,
  report: GlyphReport,
): ChosenGlyph {
  const code = text.codePointAt(0) ?? 0;
  const length = code > 0xffff ? 2 : 1;
  const note = (kind: GlyphNote['kind'], font: Font): void => {
    report.notes.push({ kind, from, to, font: font.key });
  };
  if (text.length > length) {
    const selector = text.codePointAt(length) ?? 0;
    const chosen = isSelector(selector) ? findVariant([code, selector], first, dress) : undefined;
    if (chosen) {
      if (chosen.isFallback) note('fallback', chosen.font);
      return chosen;
    }
    if (isSelector(selector)) note('variant', first);
    noteJoined(text, { length, from }, report);
  }
  const own = ownFonts(first, dress).find((font) => has(font, code));
  if (own) {
    if (isPrivate(code)) note('private', own);
    return { font: own };
  }
  const fallback = findFallback(dress, (font) => has(font, code));
  if (fallback) {
    note('fallback', fallback);
    return { font: fallback };
  }
  report.missing.push({ at: from, codePoint: code });
  return { font: first };
}

/** Measures what was chosen; with its ink when that is wanted. */
export function measureChosen(
  { font, variant }: ChosenGlyph,
  character: string,
  withInk: boolean,
): CharacterMetrics {
  if (variant !== undefined) return measureGlyph(font, variant);
  return withInk ? measureMark(font, character) : measureCharacter(font, character);
}

/** The first font of a fallback that can do something; each is opened only when those before it could not. */
export function findFallback(
  { fallback }: Pick<Dress, 'fallback'>,
  can: (font: Font) => boolean,
): Font | undefined {
  if (!fallback) return undefined;
  for (const key of fallback.keys) {
    const font = fallback.open(key);
    if (font && can(font)) return font;
  }
  return undefined;
}

function ownFonts(first: Font, { han, latin }: Dress): readonly Font[] {
  return [first, han, latin];
}

function has(font: Font, code: number): boolean {
  return font.glyphOf(code) !== 0;
}

function findVariant(
  [code, selector]: readonly [number, number],
  first: Font,
  dress: Dress,
): (ChosenGlyph & { readonly isFallback: boolean }) | undefined {
  const knows = (font: Font): boolean => font.variantOf(code, selector) !== undefined;
  const own = ownFonts(first, dress).find(knows);
  const font = own ?? findFallback(dress, knows);
  const variant = font?.variantOf(code, selector);
  if (font === undefined || variant === undefined) return undefined;
  return { font, variant, isFallback: own === undefined };
}

/** Marks that join a character in its em are not set: nobody is to think that they were. */
function noteJoined(
  text: string,
  { length, from }: { readonly length: number; readonly from: number },
  { missing }: GlyphReport,
): void {
  for (let at = length; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (!isUnseen(codePoint)) missing.push({ at: from + at, codePoint });
    at += codePoint > 0xffff ? 2 : 1;
  }
}

/** Code points that mean nothing by themselves: each font has its own characters there. */
export function isPrivate(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}
