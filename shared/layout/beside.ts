/**
 * What stands beside the characters of a run: dots of emphasis (着重号), the line of a name (专名号, wavy
 * 书名号) and how it is read (注音). Found from the marks of the run; text without them carries nothing.
 */
import { entry } from '../base/entry.ts';
import type { Pt } from '../base/units.ts';
import type { Font, GlyphId } from '../fonts/font.ts';
import type { Mark, NameMark } from '../model/text.ts';
import { unfitted } from './fitted-font.ts';
import { measureCharacter } from './glyph-metrics.ts';

/** The line of a name. Runs that share the record share the line. */
export interface NameLine {
  readonly wavy: boolean;
}

/** Glyphs of one font in a ruby, from its start. */
export interface RubyPart {
  readonly font: Font;
  readonly text: string;
  readonly glyphs: readonly GlyphId[];
  readonly offsets: readonly number[];
  readonly xs: readonly Pt[];
  /** Letters, which lie on their side in vertical text; Han and the signs of 注音 stand. */
  readonly letters: boolean;
}

/** How a run is read, measured. Runs that share the record share the words over them. */
export interface Ruby {
  readonly size: Pt;
  readonly width: Pt;
  readonly parts: readonly RubyPart[];
  /** Its characters that no font has. */
  readonly missing: readonly number[];
}

export interface Beside {
  readonly dots: boolean;
  readonly name?: NameLine;
  readonly ruby?: Ruby;
}

/** Fonts and size of the run. */
interface BaseDress {
  readonly han: Font;
  readonly latin: Font;
  readonly size: Pt;
}

/** Ruby is half as large as what it stands over. */
const RUBY_SIZE = 0.5;

/** Finds what stands beside the runs of one block. */
export class BesideFinder {
  private readonly names = new Map<string, NameLine>();
  private readonly rubies = new Map<string, Ruby>();
  private readonly found = new Map<string, Beside>();

  /** What stands beside a run; the same marks give the same record, nothing gives undefined. */
  find(marks: readonly Mark[], dress: () => BaseDress): Beside | undefined {
    if (marks.length === 0) return undefined;
    const dots = marks.some((mark) => mark.type === 'emphasis');
    const named = marks.find(isName);
    const read = marks.find((mark) => mark.type === 'ruby');
    if (!dots && !named && !read) return undefined;
    const nameKey = named ? `${named.type}${named.attrs ? '/' : ''}` : '';
    const text = read?.attrs.text ?? '';
    return entry(this.found, `${dots ? '.' : ''}${nameKey} ${text}`, () => ({
      dots,
      ...(named && {
        name: entry(this.names, nameKey, () => ({ wavy: named.type === 'bookName' })),
      }),
      ...(read && { ruby: entry(this.rubies, text, () => measureRuby(text, dress())) }),
    }));
  }
}

function isName(mark: Mark): mark is NameMark {
  return mark.type === 'properName' || mark.type === 'bookName';
}

/** Han characters and the signs of 注音 with their tones, or anything else. */
const PARTS =
  /(?<han>[\u2e80-\u9fff\u{20000}-\u{3ffff}\u02c7\u02ca\u02cb\u02d9]+)|[^\u2e80-\u9fff\u{20000}-\u{3ffff}\u02c7\u02ca\u02cb\u02d9]+/gu;

function measureRuby(text: string, dress: BaseDress): Ruby {
  // Small type over the line is no part of it: parts of a face are not fitted to each other there.
  const [han, latin] = [unfitted(dress.han), unfitted(dress.latin)];
  const size = dress.size * RUBY_SIZE;
  const parts: RubyPart[] = [];
  const missing: number[] = [];
  let width = 0;
  for (const match of text.trim().matchAll(PARTS)) {
    const letters = match.groups?.['han'] === undefined;
    const made = letters ? shapeLetters(match[0], latin, han) : stand(match[0], han);
    const scale = size / made.font.unitsPerEm;
    const xs: Pt[] = [];
    for (const advance of made.advances) {
      xs.push(width);
      width += advance * scale;
    }
    const { font, glyphs, offsets } = made;
    glyphs.forEach((glyph, i) => {
      if (glyph === 0) missing.push(match[0].codePointAt(offsets[i]!) ?? 0);
    });
    parts.push({ font, text: match[0], glyphs, offsets, xs, letters });
  }
  return { size, width, parts, missing };
}

interface ShapedPart {
  readonly font: Font;
  readonly glyphs: readonly GlyphId[];
  readonly offsets: readonly number[];
  readonly advances: readonly number[];
}

/** Letters in the font for them; in the one for Han where it lacks a letter with its tone. */
function shapeLetters(text: string, latin: Font, han: Font): ShapedPart {
  const shaped = { font: latin, ...latin.shape(text) };
  return shaped.glyphs.includes(0) ? { font: han, ...han.shape(text) } : shaped;
}

function stand(text: string, font: Font): ShapedPart {
  const characters = [...text];
  let at = 0;
  const offsets = characters.map((character) => (at += character.length) - character.length);
  const glyphs = characters.map((character) => measureCharacter(font, character).glyph);
  return { font, glyphs, offsets, advances: glyphs.map((glyph) => font.advanceOf(glyph)) };
}
