/** The order of an article's blocks: the head comes first, each part of it once. */
import { isHeadType, type BlockType } from './text.ts';

/** What the rule needs to know of a block. */
interface OrderedBlock {
  readonly type: BlockType;
  readonly attrs?: object;
}

/** A block that breaks the rule: its index, and the code of the sentence that says how. */
export interface MisplacedBlock {
  readonly at: number;
  readonly code: 'block-picture' | 'block-twice' | 'block-late';
}

/** Finds the first block that names a picture without being a cutline, or a head block out of place. */
export function findMisplaced(blocks: readonly OrderedBlock[]): MisplacedBlock | undefined {
  const seen = new Set<BlockType>();
  let below = false;
  for (const [at, { type, attrs }] of blocks.entries()) {
    if (attrs && type !== 'cutline') return { at, code: 'block-picture' };
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
