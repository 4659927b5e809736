/** The glyphs that a house sets for one character of the copy (补字): as many as its substitute has characters. */
import type { Font } from '../fonts/font.ts';
import type { Substitute } from '../model/face.ts';
import { chooseGlyph, measureChosen, type Cluster, type GlyphReport } from './choose-glyph.ts';
import type { CharacterMetrics } from './glyph-metrics.ts';
import { findMark } from './marks.ts';
import type { Dress } from './prepared.ts';
import { characterAt } from './split-words.ts';
import { endOfGrapheme } from './unicode/graphemes.ts';
import type { Substitutes } from './word-fonts.ts';

/** A glyph of a substitute, and the em it stands in. */
export interface SubstituteGlyph {
  readonly font: Font;
  readonly metrics: CharacterMetrics;
  /** Its room in em: letters take their own width, all else at least one. */
  readonly em: number;
}

/** What the glyphs are found with. */
interface GlyphSite {
  readonly substitutes: Substitutes;
  readonly report: GlyphReport;
}

/** Finds the glyphs; one that no font has is missing under the character of the copy. */
export function glyphsFor(
  { for: original, text = original, font: key }: Substitute,
  { from, to }: Pick<Cluster, 'from' | 'to'>,
  dress: Dress,
  { substitutes, report }: GlyphSite,
): readonly SubstituteGlyph[] {
  const named = key === undefined ? undefined : substitutes.open(key);
  const found: SubstituteGlyph[] = [];
  // What the house says itself is no news; only what it cannot have is.
  const own = { missing: [], notes: [] } as GlyphReport;
  for (let at = 0; at < text.length;) {
    const end = endOfGrapheme(text, at);
    const cluster = text.slice(at, end);
    const inEm = cluster.charCodeAt(0) >= 0x2e80 || findMark(characterAt(cluster, 0)) !== undefined;
    const first = named ?? (inEm ? dress.han : dress.latin);
    const chosen = chooseGlyph({ text: cluster, from, to }, first, dress, own);
    const metrics = measureChosen(chosen, characterAt(cluster, 0), true);
    const em = inEm ? Math.max(1, metrics.advance) : metrics.advance;
    found.push({ font: chosen.font, metrics, em });
    at = end;
  }
  if (own.missing.length > 0)
    report.missing.push({ at: from, codePoint: original.codePointAt(0) ?? 0 });
  report.notes.push(...own.notes.filter(({ kind }) => kind !== 'private'));
  return found;
}
