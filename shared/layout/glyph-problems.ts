/**
 * What the fonts of an article could not give: characters that none has, forms that a selector or a style
 * asks for, private characters that the house says nothing of; and, where it wants to know, what came from
 * a fallback.
 */
import type { ArticleId } from '../base/ids.ts';
import type { FontKey } from '../base/ids.ts';
import type { Problem, ProblemLevel } from '../base/problem.ts';
import { nameOfFont } from '../fonts/catalogue.ts';
import type { FontBook } from '../fonts/font.ts';
import { titleOf, type Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { isHeadType, textOf, type Block } from '../model/text.ts';
import { composerFor } from './composers.ts';
import { dressBlock, type TextDress } from './dress.ts';
import { unfitted } from './fitted-font.ts';
import { measureCodePoint } from './glyph-metrics.ts';
import { TAKES_FORM, type LackingForm } from './letter-forms.ts';
import { Kind } from './marks.ts';
import type { Dress, GlyphNote, MissingGlyph, Prepared } from './prepared.ts';
import { Memory } from './remembered.ts';
import { prepareBlock, type Composer } from './set-block.ts';

const checked = new Memory<Article, readonly Problem[]>();

/** What articles are set with. */
export interface GlyphSite {
  readonly house: HouseStyle;
  readonly fonts: FontBook;
  /** By article, the faces that frames have chosen for its headline. */
  readonly headFaces: ReadonlyMap<ArticleId, readonly string[]>;
}

/** The faces that frames have chosen for headlines; the same map for the same frames. */
export function headFacesOf(frames: Edition['frames']): GlyphSite['headFaces'] {
  const known = facesByFrames.get(frames);
  if (known) return known;
  const faces = new Map<ArticleId, readonly string[]>();
  for (const frame of Object.values(frames)) {
    if (frame.kind !== 'head' || frame.face === undefined) continue;
    faces.set(frame.article, [...(faces.get(frame.article) ?? []), frame.face]);
  }
  facesByFrames.set(frames, faces);
  return faces;
}

const facesByFrames = new WeakMap<Edition['frames'], GlyphSite['headFaces']>();

/** Problems with the glyphs of an article; looked up once for each version of it and its fonts. */
export function glyphProblems(article: Article, site: GlyphSite): readonly Problem[] {
  const { house, fonts } = site;
  const faces = site.headFaces.get(article.id) ?? [];
  return checked.get(article, [house, fonts, faces.join()], () =>
    findProblems(article, site, faces),
  );
}

function findProblems(
  article: Article,
  { house, fonts }: GlyphSite,
  headFaces: readonly string[],
): readonly Problem[] {
  const composer = composerFor(house, fonts, article.lang);
  const report = new Report(article, house);
  const faces = headFaces.join();
  article.blocks.forEach((block, index) => {
    const styles = stylesOf(block, house, headFaces);
    // Paragraphs have been prepared; heads were in other sizes, and are only where it may tell something.
    const isTold =
      block.type === 'paragraph' ||
      telling.get(block, [house, fonts, article.lang, faces], () =>
        styles.some((style) => !isPlain(block, style, composer)),
      );
    if (!isTold) return;
    for (const style of styles) report.add(block, index, prepareBlock(block, style, composer));
  });
  return report.problems;
}

const telling = new Memory<Block, boolean>();

/** Says whether every character is one that the first font of its face has: then there is nothing to find. */
function isPlain(block: Block, style: TextDress, composer: Composer): boolean {
  const { dresses, substitutes } = dressBlock(block, style, composer);
  const text = textOf(block);
  const isWhole = ({ han, lacking, beside }: Dress): boolean => {
    if (lacking || beside?.ruby) return false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && (isTelling(code) || measureCodePoint(han, code).glyph === 0))
        return false;
    }
    return true;
  };
  return substitutes === undefined && dresses.every(isWhole);
}

const LINE_FEED = 0x0a;

/**
 * Halves of pairs, private characters, selectors of forms and marks over others: they may be worth a word
 * though a font has them.
 */
function isTelling(code: number): boolean {
  if (isUsual(code)) return false;
  return (code >= 0xd800 && code <= 0xf8ff) || MAY_COMBINE.test(String.fromCharCode(code));
}

/** Latin letters, Han marks and Han characters: nearly all there is, told apart in no time. */
function isUsual(code: number): boolean {
  if (code < 0x300 || code >= 0xff00) return true;
  return (code >= 0x3100 && code < 0xa000) || (code >= 0x3000 && code < 0x302a);
}

const MAY_COMBINE = /[\p{M}\u200c\u200d]/u;

/** A block is set as text, and parts of a head in the style of heads too, or in what their frame has chosen. */
function stylesOf(
  { type }: Block,
  house: HouseStyle,
  headFaces: readonly string[],
): readonly TextDress[] {
  const text = house.paragraphs[type];
  const head = type === 'byline' || isHeadType(type) ? house.heads[type] : undefined;
  if (!head) return [text];
  const chosen = type === 'headline' && headFaces.length > 0 ? headFaces : [head.face];
  return [text, ...chosen.map((face) => ({ ...head, face, boldFace: face, size: head.maxSize }))];
}

const NOTE_CODES: Readonly<Record<GlyphNote['kind'], readonly [string, ProblemLevel]>> = {
  fallback: ['page-fallback-glyph', 'note'],
  variant: ['page-no-variant', 'warning'],
  private: ['page-private-glyph', 'warning'],
};

const FORM_CODES: Readonly<Record<LackingForm, string>> = {
  smallCaps: 'page-no-small-caps',
  oldFigures: 'page-no-old-figures',
  tabularFigures: 'page-no-tabular-figures',
};

/** Says whether a problem is that a font lacks forms which a style asks for. */
export function isLackingForm(code: string): boolean {
  return Object.values(FORM_CODES).includes(code);
}

/** What is said, how grave it is, and of what it is said no more than once. */
interface Said {
  readonly code: string;
  readonly level: ProblemLevel;
  readonly once: string;
}

interface Stretch {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Gathers problems: of a place once, and once in an article what is the same throughout it. */
class Report {
  readonly problems: Problem[] = [];
  private readonly seen = new Set<string>();
  private readonly article: Article;
  private readonly house: HouseStyle;

  constructor(article: Article, house: HouseStyle) {
    this.article = article;
    this.house = house;
  }

  add(block: Block, index: number, prepared: Prepared): void {
    const own = prepared.missing.map((one) => {
      return { ...one, to: one.at + (one.codePoint > 0xffff ? 2 : 1) };
    });
    for (const { at, to, codePoint } of [...own, ...missingOver(prepared)]) {
      const character = String.fromCodePoint(codePoint);
      const values = { code: nameOfCharacters(character), character };
      const once = `${index} ${at} ${codePoint}`;
      const what: Said = { code: 'page-missing-glyph', level: 'error', once };
      this.push(what, { block: index, from: at, to }, values);
    }
    for (const note of prepared.notes ?? []) this.addNote(textOf(block), index, note);
    prepared.dresses.forEach((dress, number) => {
      for (const form of dress.lacking ?? [])
        this.addForm(index, prepared, { form, dress, number });
    });
  }

  private addNote(text: string, block: number, { kind, from, to, font }: GlyphNote): void {
    const isFallback = kind === 'fallback';
    if (isFallback && this.house.reportFallback !== true) return;
    const [code, level] = NOTE_CODES[kind];
    const character = text.slice(from, to);
    const values = { character, code: nameOfCharacters(character), font: this.nameOf(font) };
    const once = isFallback ? character + font : `${block} ${from}`;
    this.push({ code, level, once }, { block, from, to }, values);
  }

  /** The first characters of a dress that would show the form; said once for each font of the article. */
  private addForm(
    block: number,
    p: Prepared,
    { form, dress, number }: { readonly form: LackingForm; readonly dress: Dress; number: number },
  ): void {
    const part = unfitted(form === 'smallCaps' ? dress.latin : dress.figures);
    for (let i = 0; i < p.count; i += 1) {
      if (p.dressOf[i] !== number || p.kinds[i] !== Kind.word) continue;
      // A word is whole here, though its parts are pieces.
      let last = i;
      while (p.kinds[last + 1] === Kind.word && p.dressOf[last + 1] === number) last += 1;
      const [from, to] = [p.from[i]!, p.to[last]!];
      if (!TAKES_FORM[form].test(p.text.slice(from, to))) continue;
      const values = { font: this.nameOf(part.key) };
      const what: Said = { code: FORM_CODES[form], level: 'warning', once: part.key };
      this.push(what, { block, from, to }, values);
      return;
    }
  }

  private nameOf(key: FontKey): string {
    return nameOfFont(key, this.house.ownFonts);
  }

  private push(
    { code, level, once }: Said,
    { block, from, to }: Stretch,
    values: Readonly<Record<string, string>>,
  ): void {
    const name = `${code} ${once}`;
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const place = { article: this.article.id, block, from, to };
    this.problems.push({ code, level, place, values: { title: titleOf(this.article), ...values } });
  }
}

/** The characters of rubies that no font has, at the first character that each ruby stands over. */
function missingOver(p: Prepared): readonly (MissingGlyph & { readonly to: number })[] {
  const { dresses, dressOf, count } = p;
  return dresses.flatMap(({ beside }, number) => {
    const missing = beside?.ruby?.missing ?? [];
    if (missing.length === 0) return [];
    let first = 0;
    while (first < count && dressOf[first] !== number) first += 1;
    const [at, to] = [p.from[first] ?? 0, p.to[first] ?? 0];
    return missing.map((codePoint) => ({ at, to, codePoint }));
  });
}

/** Code points as people write them: U+845B U+E0100. */
export function nameOfCharacters(characters: string): string {
  return [...characters]
    .map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
