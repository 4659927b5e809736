/**
 * Blocks of words that stand in no article: jump lines, the marks of lists, the sign between sections. The
 * same words give the same block, because what is prepared of a block is remembered by its identity.
 */
import { entry } from '../base/entry.ts';
import { makeBlock, type Block, type BlockType } from '../model/text.ts';

const blocks = new Map<string, Block>();

/** The block of some words in a style. */
export function blockOfWords(type: BlockType, words: string): Block {
  return entry(blocks, `${type} ${words}`, () => makeBlock(type, words));
}
