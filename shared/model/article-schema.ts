/** Schema of an article: blocks of runs, the head first. */
import * as z from 'zod';
import { id, words, type MakeObject } from './schema-values.ts';
import { BLOCK_TYPES, isHeadType, type BlockType } from './text.ts';

/** Head blocks come first, each kind once; only cutlines name a picture. */
function checkBlocks(
  blocks: readonly BlockShape[],
  context: z.RefinementCtx<readonly BlockShape[]>,
): void {
  const report = (at: number, code: string): void =>
    context.addIssue({ code: 'custom', path: [at, 'type'], params: { code } });
  blocks.forEach(({ type, attrs }, at) => {
    const before = blocks.slice(0, at);
    if (attrs && type !== 'cutline') report(at, 'file-block-picture');
    if (!isHeadType(type)) return;
    if (before.some((block) => block.type === type)) report(at, 'file-block-twice');
    if (before.some((block) => !isHeadType(block.type))) report(at, 'file-block-late');
  });
}

interface BlockShape {
  readonly type: BlockType;
  readonly attrs?: object;
}

/** One block by itself. */
export function blockSchema(object: MakeObject) {
  const mark = object({ type: z.enum(['bold', 'kai', 'italic', 'dateline']) });
  const inline = z.discriminatedUnion('type', [
    object({
      type: z.literal('text'),
      text: words.refine((text) => text !== '' && !text.includes('\n')),
      marks: z.exactOptional(z.array(mark).min(1)),
    }),
    object({ type: z.literal('hardBreak') }),
  ]);
  return object({
    type: z.enum(BLOCK_TYPES),
    attrs: z.exactOptional(object({ picture: id<'picture'>() })),
    content: z.array(inline),
  });
}

/** What an article file and an article record share. */
export function articleFields(object: MakeObject) {
  return {
    id: id<'article'>(),
    lang: z.enum(['zh-Hans', 'zh-Hant', 'ja', 'en', 'de', 'fr', 'es']),
    blocks: z.array(blockSchema(object)).superRefine(checkBlocks),
  };
}
