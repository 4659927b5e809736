/** Schema of an article: blocks of runs, the head first. */
import * as z from 'zod';
import { LANGUAGES } from './article.ts';
import { findMisplaced } from './block-order.ts';
import { id, words, type MakeObject } from './schema-values.ts';
import { BLOCK_TYPES } from './text.ts';

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
    lang: z.enum(LANGUAGES),
    blocks: z.array(blockSchema(object)).superRefine((blocks, context) => {
      const wrong = findMisplaced(blocks);
      if (!wrong) return;
      const { at, code } = wrong;
      context.addIssue({ code: 'custom', path: [at, 'type'], params: { code: `file-${code}` } });
    }),
  };
}
