/** Sets the lines that send readers to another page (下转) and take them up there (上接). */
import type { Pt } from '../base/units.ts';
import { makeBlock, type Block } from '../model/text.ts';
import type { SetLine } from './laid-out.ts';
import { setBlock, type Composer } from './set-block.ts';

const blocks = new Map<string, Block>();

/** Sets jump words as one line at the right of their measure, in the dress of a source line. */
export function setJumpLine(words: string, measure: Pt, composer: Composer): SetLine {
  let block = blocks.get(words);
  if (!block) {
    block = makeBlock('source', words);
    blocks.set(words, block);
  }
  const style = { ...composer.house.paragraphs.source, align: 'right' as const, indent: 0 };
  return setBlock(block, style, { of: () => measure, name: `jump ${measure}` }, composer)[0]!;
}
