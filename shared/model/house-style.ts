/**
 * The house style of a paper (字体字号表): faces, sizes and the rules of composition. Papers differ
 * here, so every rule that papers settle differently is a value in this record.
 */
import type { FontKey } from '../base/ids.ts';
import type { Pt } from '../base/units.ts';
import type { Face, LetterForms, Substitute } from './face.ts';
import type { Ink } from './ink.ts';
import type { OwnFont } from './own-font.ts';
import type { BlockType } from './text.ts';

/** Line-start and line-end prohibition (避头尾), the levels of clreq. */
export type Prohibition = 'none' | 'basic' | 'gb' | 'strict';

/**
 * How wide marks are set (标点宽度): every mark one em (全身), only 。？！ one em (开明), all of them half
 * an em (半身), or 。？！，、；： in the middle of one em (居中), as papers in traditional characters do.
 */
export type MarkWidths = 'full' | 'kaiming' | 'half' | 'centred';

/** What a house adds to a set of characters, and takes from it. */
export interface SetChange {
  readonly add?: string;
  readonly drop?: string;
}

/**
 * How a paragraph is broken: the first line that fits, weighed as a whole only where that leaves a fault
 * (calm: an edit disturbs few lines), or always weighed as a whole (best: the fewest and evenest lines).
 */
export type Breaker = 'calm' | 'best';

/** How lines are composed. Lengths are in em of the text they apply to. What is absent is as usual. */
export interface LineRules {
  readonly prohibition: Prohibition;
  /** Changes to the characters that may not begin a line, and that may not end one, at the level. */
  readonly notAtStart?: SetChange;
  readonly notAtEnd?: SetChange;
  /** Absent: full. */
  readonly markWidths?: MarkWidths;
  /** Two marks that meet take one em and a half together; true: one em. */
  readonly tightPairs?: boolean;
  /** 。？！ keep their em when a line is squeezed; absent: they give it up last of all. */
  readonly stiffStops?: boolean;
  /** Marks that may hang outside the measure at a line end (悬挂), as 。，、; absent: none. */
  readonly hanging?: string;
  /** Each figure takes half an em, two of them one (半身数字). */
  readonly halfFigures?: boolean;
  /** Names of two and three characters in a column of a table are set as wide as the longest (均排). */
  readonly evenNames?: boolean;
  /** Names and words that a line never parts. */
  readonly keptWhole?: readonly string[];
  /** Names of persons in a list of names are kept whole too. */
  readonly namesWhole?: boolean;
  /** Names of persons anywhere in simplified Chinese text are found by its words and kept whole, in lists too. */
  readonly namesInText?: boolean;
  /** No first line of a paragraph alone at the foot of a column, no last line alone at the head (孤行). */
  readonly noLoneLines?: boolean;
  /** No line at the foot of a column ends with a hyphen of ours when the paragraph has another way in as many lines. */
  readonly noHyphenAtFoot?: boolean;
  /** By how much a line may be tightened between its characters when its marks give no more. */
  readonly letterSqueezeMax?: number;
  /** A line saved is worth tighter lines (省行); absent: evenness comes first. */
  readonly saveLines?: boolean;
  /** Absent: calm. */
  readonly breaker?: Breaker;
  /** A paragraph that is weighed as a whole may take a line more than the first lines that fit; absent: never. */
  readonly longerParagraphs?: boolean;
  /** Space between Han and letters or figures (中西间距): 0.25, 0.125 or 0. */
  readonly hanLatinGap: number;
  /** Least space that squeezing may leave there. */
  readonly hanLatinGapMin: number;
  /** Most space that spreading may make there. */
  readonly hanLatinGapMax: number;
  /** Most letter-space of last resort; a line that needs more is reported. */
  readonly letterSpaceMax: number;
  /** Hyphens, stops, commas and quotation marks of Latin text stand half outside the measure at its edges. */
  readonly opticalMargins?: boolean;
  /** By how much of an em the letters of a Latin line may move apart or together when its spaces give no more. */
  readonly latinTrackingMax?: number;
  /** By how much of their width the letters of a Latin line may be made wider or narrower, last of all (字身缩放). */
  readonly glyphScalingMax?: number;
  /** Han text stands on a grid of ems (稿纸, 纵横对齐): nothing is squeezed or spread. */
  readonly characterGrid?: boolean;
  /** An ellipsis of four em inside a paragraph stands in a line of its own. */
  readonly longDotsAlone?: boolean;
  /** Hyphens in a row that Latin text may have. */
  readonly hyphensInRow: number;
}

export type Alignment = 'justify' | 'left' | 'center' | 'right';

/** How one kind of block is set. */
export interface ParagraphStyle {
  readonly face: string;
  /** The face of runs marked bold or dateline. */
  readonly boldFace: string;
  readonly size: Pt;
  /** First-line indent in em of `size`. */
  readonly indent: number;
  /** Indent of the paragraph that opens a text, or follows a subhead or the end of a section; absent: `indent`. */
  readonly firstIndent?: number;
  /** Indent in measures of fewer characters than `below` (窄栏缩一字); absent: `indent`. */
  readonly narrowIndent?: { readonly below: number; readonly indent: number };
  /** The first letter of a text without a dateline is so many lines deep (首字下沉), from 2; `face`: not that of the text. */
  readonly dropCap?: { readonly lines: number; readonly face?: string };
  /** Its Han text stands on a grid of ems, or does not, whatever the rules of the house say; absent: as they do. */
  readonly characterGrid?: boolean;
  readonly align: Alignment;
  /** Empty grid lines kept above, except at the top of a column. */
  readonly linesBefore: number;
  /** Grid lines that one line takes; 1 for body text. */
  readonly lineHeight: number;
  /** Following lines that must stand with it at a column foot (背题). */
  readonly keepWithNext: number;
  readonly ink: Ink;
  /** What is absent in it is as the house has it. */
  readonly letters?: LetterForms;
}

/** How one part of a head is set in a head frame. */
export interface HeadStyle {
  readonly face: string;
  /** For the headline the size is found from the ladder; the others use a share of it, in these bounds. */
  readonly share: number;
  readonly minSize: Pt;
  readonly maxSize: Pt;
  /** Distance of its lines in em of its size. */
  readonly leading: number;
  readonly ink: Ink;
  readonly letters?: LetterForms;
}

/** Letter-space in em: the most that a line may lose (below zero) and take. */
export interface HeadTracking {
  readonly least: number;
  readonly most: number;
}

/** How the items of lists stand. */
export interface ListRules {
  /** Before the marks of the items, in em; absent: 0. */
  readonly indent?: number;
  /** Items are indented like paragraphs and their other lines begin at the edge (转行顶格). */
  readonly flush?: boolean;
}

/** One character in twenty may be gained, two in twenty spread over the line: more is seen. */
export const USUAL_HEAD_TRACKING: HeadTracking = { least: -0.05, most: 0.1 };

/** A stretch narrower than so many characters stays empty in most houses (7 or 8). */
export const USUAL_LEAST_MEASURE = 7;

export interface HouseStyle {
  readonly faces: Readonly<Record<string, Face>>;
  /** Fonts that are asked after those of any face for what it does not have. */
  readonly fallback?: readonly FontKey[];
  /** What came from such a font is said. */
  readonly reportFallback?: boolean;
  /** What is set for characters that no font has, or none the same (补字). */
  readonly substitutes?: readonly Substitute[];
  /** Forms of letters and figures everywhere. */
  readonly letters?: LetterForms;
  /** Fonts that the paper brings itself, in the order of their keys; absent: none. */
  readonly ownFonts?: readonly OwnFont[];
  readonly rules: LineRules;
  readonly paragraphs: Readonly<Record<BlockType, ParagraphStyle>>;
  readonly heads: Readonly<
    Record<'rubric' | 'kicker' | 'headline' | 'deck' | 'summary' | 'byline', HeadStyle>
  >;
  /** Fewer characters than this do not stand beside a frame that text runs around; absent: 7. */
  readonly leastMeasure?: number;
  /** What stands in the line between two sections of a text; absent: nothing, the line is blank. */
  readonly sectionBreak?: string;
  /** How lists stand; absent: items begin at the edge and their lines hang behind the marks. */
  readonly lists?: ListRules;
  /** Headline sizes in use, small to large. */
  readonly headlineSizes: readonly Pt[];
  /** Letter-space in em that a headline may take or lose to fill its width; absent: -0.05 to 0.1. */
  readonly headTracking?: HeadTracking;
  /** Jump line and continued line (下转、上接); {folio} is the other page. */
  readonly jumpLines: { readonly to: string; readonly from: string };
}
