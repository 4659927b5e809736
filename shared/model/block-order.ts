/** The order of an article's blocks: the head comes first, each part of it once. */
import { isHeadType, type BlockAttrs, type BlockType } from './text.ts';

/** What the rule needs to know of a block. */
interface OrderedBlock {
  readonly type: BlockType;
  readonly attrs?: BlockAttrs;
}

/** A block that breaks the rule: its index, and the code of the sentence that says how. */
export interface MisplacedBlock {
  readonly at: number;
  readonly code: 'block-picture' | 'block-form' | 'block-twice' | 'block-late';
}

/**
 * Finds the first block that names a picture without being a cutline, that has the form of a paragraph
 * without being one or a number without being an item, or a head block out of place.
 */
export function findMisplaced(blocks: readonly OrderedBlock[]): MisplacedBlock | undefined {
  const seen = new Set<BlockType>();
  let below = false;
  for (const [at, { type, attrs }] of blocks.entries()) {
    if (attrs?.picture !== undefined && type !== 'cutline') return { at, code: 'block-picture' };
    if (attrs && !isFormOf(type, attrs)) return { at, code: 'block-form' };
    if (isHeadType(type)) {
      if (seen.has(type)) return { at, code: 'block-twice' };
      if (below) return { at, code: 'block-late' };
      seen.add(type);
    } else {
      below = true;
    }
  }
  return undefined;
}

/** Items and letters that are lines deep are paragraphs; levels and numbers are those of items. */
function isFormOf(type: BlockType, { list, level, start, dropCap }: BlockAttrs): boolean {
  if (list === undefined && (level ?? start) !== undefined) return false;
  return type === 'paragraph' || (list === undefined && dropCap === undefined);
}
