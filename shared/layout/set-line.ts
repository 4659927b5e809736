/** Sets one line: every glyph in its place, squeezed or spread to the measure, in runs of one font. */
import { roundPt, type Pt } from '../base/units.ts';
import type { Alignment, LineRules } from '../model/house-style.ts';
import type { FontFit } from './fitted-font.ts';
import { measureCharacter } from './glyph-metrics.ts';
import {
  UNFITTED,
  type BesideMark,
  type GlyphRun,
  type LineFit,
  type SetLine,
} from './laid-out.ts';
import { Kind } from './marks.ts';
import {
  fillLine,
  hyphenWidth,
  inkEnd,
  naturalWidth,
  spacedFilling,
  type Filling,
} from './line-fit.ts';
import { hasBeside, placeBeside } from './place-beside.ts';
import { Break, STEPS, type Prepared, type Stance } from './prepared.ts';

/** Which pieces a line holds and how it stands in its measure. */
export interface LineSpec {
  readonly first: number;
  readonly last: number;
  readonly measure: Pt;
  readonly indent: Pt;
  readonly align: Alignment;
}

/** Sets pieces `first` to `last` of a paragraph as one line, from x = 0 at the left end of its measure. */
export function setLine(p: Prepared, spec: LineSpec, rules: LineRules): SetLine {
  const { first, last, measure, indent } = spec;
  // A line that is not justified keeps its natural width; it is squeezed only when it is too long.
  const ends = p.after[last] === Break.forced || spec.align !== 'justify';
  const used = fillLine(p, { first, last, ends }, Math.max(0, measure - indent), rules);
  const start = indent + startOf(spec.align, measure - indent, used.natural);
  const { runs, width, beside } = placeGlyphs(p, spec, { filling: used, start });
  return {
    from: p.from[first]!,
    to: p.to[last]!,
    measure,
    width,
    runs,
    fit: fitOf(p, used),
    last: last === p.count - 1,
    hyphenated: p.after[last] === Break.hyphen,
    ...(p.stance && { vertical: true }),
    ...(beside && { beside }),
  };
}

function fitOf(p: Prepared, { step, letterSpace, cost }: Filling): LineFit {
  const inEm = p.em > 0 ? letterSpace / p.em : 0;
  return { step, letterSpace: inEm, cost: Math.min(cost, UNFITTED) };
}

function startOf(align: Alignment, room: Pt, natural: Pt): Pt {
  if (align === 'center') return Math.max(0, (room - natural) / 2);
  return align === 'right' ? Math.max(0, room - natural) : 0;
}

/** Sets a whole text as one line with a letter-space of its own, as labels and nameplates want it. */
export function setSpaced(
  p: Prepared,
  spec: { readonly letterSpace: Pt; readonly start: Pt; readonly measure: Pt },
): SetLine {
  return { ...setTracked(p, { ...spec, first: 0, last: p.count - 1 }), from: 0, to: p.text.length };
}

/** Sets pieces `first` to `last` as one line with a letter-space of its own, from x = `start`. */
export function setTracked(
  p: Prepared,
  spec: Pick<LineSpec, 'first' | 'last' | 'measure'> & {
    readonly letterSpace: Pt;
    readonly start: Pt;
  },
): SetLine {
  const { first, last, measure, letterSpace } = spec;
  const filling = spacedFilling(naturalWidth(p, first, last), letterSpace);
  const { runs, width, beside } = placeGlyphs(p, spec, { filling, start: spec.start });
  const fit = { ...fitOf(p, filling), step: 0 };
  const ends = { from: p.from[first]!, to: p.to[last]!, last: last === p.count - 1 };
  const down = p.stance && { vertical: true };
  return {
    ...ends,
    measure,
    width,
    runs,
    fit,
    hyphenated: false,
    ...down,
    ...(beside && { beside }),
  };
}

function placeGlyphs(
  p: Prepared,
  { first, last, measure }: Pick<LineSpec, 'first' | 'last' | 'measure'>,
  { filling, start }: { filling: Filling; start: Pt },
): { runs: readonly GlyphRun[]; width: Pt; beside?: readonly BesideMark[] } {
  const runs = new RunList(p);
  const starts: Pt[] | undefined = hasBeside(p) ? [] : undefined;
  const end = inkEnd(p, first, last);
  let x = start - p.lead[first]!;
  for (let i = first; i <= end; i += 1) {
    runs.addPiece(i, x, filling);
    starts?.push(x);
    if (i < end) x += advanceOver(p, i, filling);
  }
  const inside = filling.tracking * Math.max(0, glyphsIn(p, end) - 1);
  let width = x + (p.width[end] ?? 0) + widened(p, end, filling) + inside - (p.trail[end] ?? 0);
  if (p.after[last] === Break.hyphen) {
    runs.addHyphen(end, width);
    width += hyphenWidth(p, end);
  }
  if (!starts) return { runs: runs.done(), width };
  const lengths = starts.map((_, n) => p.width[first + n]!);
  const vertical = p.stance !== undefined;
  const beside = placeBeside(p, { first, end, starts, lengths, vertical, measure });
  return { runs: runs.done(), width, ...(beside.length > 0 && { beside }) };
}

function glyphsIn(p: Prepared, piece: number): number {
  return p.glyphFrom[piece + 1]! - p.glyphFrom[piece]!;
}

/** By how much a word is wider when its letters are scaled. */
function widened(p: Prepared, i: number, { scale }: Filling): Pt {
  return scale === 1 || p.kinds[i] !== Kind.word ? 0 : (scale - 1) * p.width[i]!;
}

/** From the left edge of a piece to that of the next, in a filled line. */
function advanceOver(p: Prepared, i: number, filling: Filling): Pt {
  let advance = p.left[i + 1]! - p.left[i]! + widened(p, i, filling);
  if (filling.step > 0) {
    for (let s = 0; s < STEPS.length; s += 1) {
      const share = filling.squeezed[s]!;
      if (share > 0) advance -= share * (p.squeeze[s]![i + 1]! - p.squeeze[s]![i]!);
    }
  } else if (filling.step < 0) {
    advance += filling.spaceShare * (p.spaces[i + 1]! - p.spaces[i]!);
    advance += filling.gapShare * (p.gaps[i + 1]! - p.gaps[i]!);
  }
  if (filling.tracking !== 0) advance += filling.tracking * glyphsIn(p, i);
  if (filling.letterSpace !== 0) {
    advance += filling.letterSpace * (p.letters[i + 1]! - p.letters[i]!);
  }
  return advance;
}

interface OpenRun {
  readonly font: string;
  readonly dress: number;
  readonly start: number;
  end: number;
  readonly offsets: number[];
  readonly glyphs: number[];
  /** Places of the glyphs along the line, and in vertical text beside its axis. */
  readonly along: number[];
  readonly across: number[];
  readonly turned: boolean;
  readonly scale: number;
  readonly fit: FontFit | undefined;
  readonly stretch: number;
  tail: string;
}

const sequences: (readonly number[])[] = [];

/** One glyph a character, as nearly everywhere: all such runs of a length share the offsets 0, 1, 2… */
function sharedSequence(offsets: readonly number[]): readonly number[] {
  if (offsets.some((offset, i) => offset !== i)) return offsets;
  return (sequences[offsets.length] ??= offsets);
}

/** Gathers glyphs into runs of one font and dress. */
class RunList {
  readonly runs: OpenRun[] = [];
  readonly p: Prepared;
  /** Width of the glyphs that are added against their own. */
  private stretch = 1;

  constructor(p: Prepared) {
    this.p = p;
  }

  addPiece(piece: number, x: Pt, { tracking, scale }: Filling): void {
    const { p } = this;
    // A space is blank at any width: it does not part the words of its line.
    const isScaled = p.kinds[piece] === Kind.word || p.kinds[piece] === Kind.space;
    this.stretch = isScaled ? scale : 1;
    const start = p.glyphFrom[piece]!;
    const end = p.glyphFrom[piece + 1]!;
    for (let g = start; g < end; g += 1) {
      const at = p.glyphAt[g]!;
      const run = this.runFor(p.fonts[p.glyphFont[g]!]!, p.dressOf[piece]!, at, g);
      run.glyphs.push(p.glyphs[g]!);
      run.along.push(x + p.glyphX[g]! * this.stretch + tracking * (g - start));
      if (p.stance) run.across.push(p.stance.across[g]!);
      run.offsets.push(at - run.start);
      run.end = g + 1 < end ? p.glyphAt[g + 1]! : p.to[piece]!;
    }
  }

  /** A hyphen of our own carries a soft hyphen, so that the copy can be told from it. */
  addHyphen(piece: number, x: Pt): void {
    const { p } = this;
    const dress = p.dressOf[piece]!;
    const font = p.dresses[dress]!.latin;
    const run = this.runFor(font.key, dress, p.to[piece]!, p.glyphFrom[piece + 1]! - 1);
    run.offsets.push(run.end - run.start);
    run.glyphs.push(measureCharacter(font, '-').glyph);
    run.along.push(x);
    if (p.stance) run.across.push(p.stance.across[p.glyphFrom[piece + 1]! - 1]!);
    run.tail = '\u00ad';
  }

  /** The run that a glyph goes on with: one font, dress, stance and size. */
  private runFor(font: string, dress: number, at: number, glyph: number): OpenRun {
    const open = this.runs.at(-1);
    const { stance, fits } = this.p;
    const fit = fits?.[this.p.glyphFont[glyph]!];
    const turned = stance ? stance.turned[glyph]! : false;
    const scale = scaleOf(stance, fit, glyph);
    if (open?.font === font && open.dress === dress && open.fit === fit)
      if (open.turned === turned && open.scale === scale && open.stretch === this.stretch)
        return open;
    // Written out in full: every glyph of a page asks for these fields, and spread records answer slowly.
    const made: OpenRun = {
      font,
      dress,
      start: at,
      end: at,
      offsets: [],
      glyphs: [],
      along: [],
      across: [],
      turned,
      scale,
      fit,
      stretch: this.stretch,
      tail: '',
    };
    this.runs.push(made);
    return made;
  }

  done(): readonly GlyphRun[] {
    return this.runs.map((run) => {
      const dress = this.p.dresses[run.dress]!;
      return {
        font: run.font,
        size: run.scale === 1 ? dress.size : roundPt(dress.size * run.scale),
        ...(run.scale !== 1 && { em: dress.size }),
        ink: dress.ink,
        // A chosen line end that was given up is a space in the line.
        text: this.p.text.slice(run.start, run.end).replaceAll('\n', ' ') + run.tail,
        from: run.start,
        offsets: sharedSequence(run.offsets),
        glyphs: run.glyphs.slice(),
        ...(run.stretch !== 1 && { stretch: run.stretch }),
        ...(dress.lang !== undefined && { lang: dress.lang }),
        ...(this.p.stance ? downward(run) : across(run, dress.size)),
      };
    });
  }
}

/** Share of the size of its dress at which a glyph is drawn. */
function scaleOf(stance: Stance | undefined, fit: FontFit | undefined, glyph: number): number {
  const scale = stance ? stance.scale[glyph]! : 1;
  return fit ? scale * fit.scale : scale;
}

/** The places of glyphs in a line that runs across the page. */
function across({ along, fit }: OpenRun, size: Pt): Pick<GlyphRun, 'xs' | 'rise'> {
  const rise = fit ? roundPt(fit.rise * size) : 0;
  // Copies are as long as they need to be; arrays that grew are longer.
  return rise === 0 ? { xs: along.slice() } : { xs: along.slice(), rise };
}

/** The places of glyphs in a line that runs down the page. */
function downward(run: OpenRun): Pick<GlyphRun, 'xs' | 'ys' | 'turned'> {
  return { xs: run.across, ys: run.along, ...(run.turned && { turned: true }) };
}

/** Natural width of a whole text on one line. */
export function widthOfText(p: Prepared): Pt {
  return p.count === 0 ? 0 : naturalWidth(p, 0, p.count - 1);
}
