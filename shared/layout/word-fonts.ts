/**
 * Shapes a word that may need several fonts: its letters and figures may be parts of a face, a letter may
 * come from a fallback, and a character may have a substitute. Most words need one font and take the short way.
 */
import type { FontKey } from '../base/ids.ts';
import type { Font, ShapedText } from '../fonts/font.ts';
import { isSelector } from '../fonts/variation-sequences.ts';
import type { Substitute } from '../model/face.ts';
import { findFallback, isPrivate, type GlyphReport } from './choose-glyph.ts';
import { canSet, shapeWord } from './cut-word.ts';
import type { Dress, GlyphNote } from './prepared.ts';
import { endOfGrapheme } from './unicode/graphemes.ts';

/** What is set for the characters of a house's table, and the fonts it names. */
export interface Substitutes {
  find(text: string, at: number): Substitute | undefined;
  open(key: FontKey): Font | undefined;
}

/** A shaped word: its advances count in units of `font`. */
export interface WordShape {
  readonly font: Font;
  readonly shaped: ShapedText;
  /** By glyph, the font it is drawn in; absent: all in `font`. */
  readonly fonts?: readonly Font[];
}

/** Where a word stands, how it is dressed, and where it is noted what was not to be had. */
export interface WordSite {
  readonly from: number;
  readonly dress: Dress;
  readonly substitutes: Substitutes | undefined;
  readonly report: GlyphReport;
}

/** Shapes a word in the fonts of its dress. */
export function shapeInFonts(word: string, site: WordSite): WordShape {
  const { latin, han, figures } = site.dress;
  noteSelectors(word, site);
  if (figures === latin && site.substitutes === undefined) {
    if (canSet(latin, word)) return { font: latin, shaped: shapeWord(latin, word) };
    if (canSet(han, word)) return { font: han, shaped: shapeWord(han, word) };
  }
  return joinStretches(stretchesOf(word, site), latin);
}

/** A stretch of a word in one font. */
interface Stretch {
  readonly from: number;
  readonly font: Font;
  /** What is shaped; for a substitute not what stands in the word. */
  readonly text: string;
  readonly substituted?: true;
}

function joinStretches(stretches: readonly Stretch[], latin: Font): WordShape {
  const [only] = stretches;
  if (only && stretches.length === 1 && !only.substituted)
    return { font: only.font, shaped: shapeWord(only.font, only.text) };
  const glyphs: number[] = [];
  const advances: number[] = [];
  const offsets: number[] = [];
  const fonts: Font[] = [];
  for (const { from, font, text, substituted } of stretches) {
    const shaped = shapeWord(font, text);
    const scale = latin.unitsPerEm / font.unitsPerEm;
    glyphs.push(...shaped.glyphs);
    advances.push(...shaped.advances.map((advance) => advance * scale));
    // A substitute stands for one place of the copy, however many glyphs it has.
    offsets.push(...shaped.offsets.map((offset) => (substituted ? from : from + offset)));
    fonts.push(...shaped.glyphs.map(() => font));
  }
  return { font: latin, shaped: { glyphs, advances, offsets }, fonts };
}

function stretchesOf(word: string, site: WordSite): readonly Stretch[] {
  const { substitutes } = site;
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; substitutes && at < word.length;) {
    const found = substitutes.find(word, at);
    if (!found) {
      at = endOfGrapheme(word, at);
      continue;
    }
    stretches.push(...byKind(word, from, at, site));
    stretches.push(substituteAt(found, at, site, substitutes));
    from = at = at + found.for.length;
  }
  stretches.push(...byKind(word, from, word.length, site));
  return stretches;
}

function substituteAt(
  found: Substitute,
  at: number,
  { dress, from, report }: WordSite,
  substitutes: Substitutes,
): Stretch {
  const text = found.text ?? found.for;
  const named = found.font === undefined ? undefined : substitutes.open(found.font);
  const font = [named, dress.latin, dress.han].find((one) => one && canSet(one, text));
  if (!font) report.missing.push({ at: from + at, codePoint: found.for.codePointAt(0) ?? 0 });
  return { from: at, font: font ?? dress.latin, text, substituted: true };
}

/** Figures, with the points and commas between them; or anything else. */
const KINDS = /\d+(?:[.,:]\d+)*|\D+/gu;

function byKind(word: string, from: number, to: number, site: WordSite): readonly Stretch[] {
  const { latin, figures } = site.dress;
  const text = word.slice(from, to);
  if (figures === latin) return inFonts(text, from, latin, site);
  return [...text.matchAll(KINDS)].flatMap(({ 0: part, index }) => {
    const isFigures = part.charCodeAt(0) >= 0x30 && part.charCodeAt(0) <= 0x39;
    return inFonts(part, from + index, isFigures ? figures : latin, site);
  });
}

/** One font for all of it if there is one, since letters of two fonts in a word are seen; else for each letter. */
function inFonts(text: string, from: number, first: Font, site: WordSite): readonly Stretch[] {
  if (text === '') return [];
  const whole = findFor(text, from, first, site);
  if (whole) return [{ from, font: whole, text }];
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfGrapheme(text, at);
    const font = findFor(text.slice(at, end), from + at, first, site) ?? first;
    const last = stretches.at(-1);
    if (last?.font === font) {
      stretches[stretches.length - 1] = { ...last, text: last.text + text.slice(at, end) };
    } else stretches.push({ from: from + at, font, text: text.slice(at, end) });
    at = end;
  }
  return stretches;
}

function findFor(text: string, from: number, first: Font, site: WordSite): Font | undefined {
  const { dress } = site;
  const own = [first, dress.latin, dress.han].find((font) => canSet(font, text));
  if (own) return own;
  const fallback = findFallback(dress, (font) => canSet(font, text));
  if (fallback) note(site, { kind: 'fallback', from, to: from + text.length }, fallback);
  return fallback;
}

function note(site: WordSite, where: Omit<GlyphNote, 'font'>, font: Font): void {
  const [from, to] = [site.from + where.from, site.from + where.to];
  site.report.notes.push({ ...where, from, to, font: font.key });
}

/** Selectors and private characters, none of which is in an ordinary word. */
const RARE = /[\ufe00-\ufe0f\ue000-\uf8ff\udb40\udb80-\udbff]/;

/** Notes the sequences of a word that its fonts do not know, and its private characters. */
function noteSelectors(word: string, site: WordSite): void {
  if (!RARE.test(word)) return;
  const { latin, han } = site.dress;
  let before = 0;
  let start = 0;
  for (let at = 0; at < word.length;) {
    const code = word.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const font = [latin, han].find((one) => one.glyphOf(before) !== 0) ?? latin;
    if (isSelector(code) && font.variantOf(before, code) === undefined)
      note(site, { kind: 'variant', from: start, to: end }, font);
    if (isPrivate(code) && !site.substitutes?.find(word, at) && canSet(latin, word.slice(at, end)))
      note(site, { kind: 'private', from: at, to: end }, latin);
    [before, start, at] = [code, at, end];
  }
}
