/**
 * The form of each paragraph of an article: does it open a text, is it an item of a list and with what
 * mark, how deep is its first letter, does a section end there. A form depends on what stands before the
 * paragraph, so it is found for the whole article; how it is set is the matter of set-formed.
 */
import { entry } from '../base/entry.ts';
import type { HouseStyle } from './house-style.ts';
import { isSectionBreak, type Block } from './text.ts';
import { listMarks, type ListMark } from './list-marks.ts';

/** What a paragraph is beside an ordinary one. Equal forms of a house are the same record. */
export interface ParagraphForm {
  /** Tells forms of a house apart. */
  readonly key: string;
  /** It opens the text, or follows a subhead or the end of a section. */
  readonly opens: boolean;
  readonly mark?: ListMark;
  /** Lines that its first letter is deep. */
  readonly capLines?: number;
  /** No words: a section of the text ends here. */
  readonly isBreak?: true;
}

type Forms = readonly (ParagraphForm | undefined)[];

const known = new WeakMap<HouseStyle, WeakMap<readonly Block[], Forms>>();
const records = new WeakMap<HouseStyle, Map<string, ParagraphForm>>();

/** The forms of blocks by their place in the article; undefined for those that are set as their style says. */
export function formsOf(blocks: readonly Block[], house: HouseStyle): Forms {
  const byBlocks = entry(known, house, () => new WeakMap<readonly Block[], Forms>());
  return entry(byBlocks, blocks, () => findForms(blocks, house));
}

function findForms(blocks: readonly Block[], house: HouseStyle): Forms {
  const marks = listMarks(blocks);
  const isHouseOpening = opensIn(house);
  let opens = true;
  let isFirst = true;
  return blocks.map((block, i) => {
    if (block.type === 'subhead') opens = true;
    if (block.type !== 'paragraph') return undefined;
    const isBreak = isSectionBreak(block);
    const form = isBreak
      ? BREAK
      : formOfWords(block, {
          mark: marks[i],
          opens: opens && isHouseOpening,
          capLines: isFirst && !hasDateline(block) ? capOf(house) : undefined,
        });
    opens = isBreak;
    isFirst &&= isBreak;
    return form && recordOf(form, house);
  });
}

type Form = Omit<ParagraphForm, 'key'>;

const BREAK: Form = { opens: false, isBreak: true };

/** What stands before a paragraph makes of it, and what the house gives the first of a text. */
interface Standing {
  readonly mark: ListMark | undefined;
  readonly opens: boolean;
  readonly capLines: number | undefined;
}

function formOfWords(block: Block, { mark, opens, capLines }: Standing): Form | undefined {
  if (mark) return { opens, mark };
  const deep = block.attrs?.dropCap ?? capLines;
  if (deep !== undefined) return { opens, capLines: deep };
  return opens ? { opens } : undefined;
}

function opensIn({ paragraphs: { paragraph } }: HouseStyle): boolean {
  return paragraph.firstIndent !== undefined && paragraph.firstIndent !== paragraph.indent;
}

/** News that begins with its place and day has that for a beginning. */
function hasDateline({ content: [first] }: Block): boolean {
  return first?.type === 'text' && (first.marks ?? []).some(({ type }) => type === 'dateline');
}

function capOf({ paragraphs: { paragraph } }: HouseStyle): number | undefined {
  return paragraph.dropCap?.lines;
}

/** The one record of a form, so that memories may go by its identity. */
function recordOf(form: Form, house: HouseStyle): ParagraphForm {
  const { opens, mark, capLines, isBreak } = form;
  const ofMark = mark ? `${mark.style} ${mark.number} ${mark.widest} ${mark.level}` : '';
  const key = `${opens ? 'o' : ''}${isBreak ? 'b' : ''}${capLines ?? ''}|${ofMark}`;
  const byKey = entry(records, house, () => new Map<string, ParagraphForm>());
  return entry(byKey, key, () => ({ key, ...form }));
}
