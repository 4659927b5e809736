/** Schema of an article: blocks of runs, the head first. */
import * as z from 'zod';
import { LANGUAGES } from './article.ts';
import { findMisplaced } from './block-order.ts';
import { id, whole, words, type MakeObject } from './schema-values.ts';
import {
  BLOCK_TYPES,
  DEEPEST_LEVEL,
  DRESS_MARKS,
  LIST_STYLES,
  MOST_CAP_LINES,
  MOST_ITEMS,
  NAME_MARKS,
} from './text.ts';

/** What stands over a run is one line of words. */
const rubyText = words.refine((text) => text.trim() !== '' && !/[\n\t]/u.test(text));

/** One block by itself. */
export function blockSchema(object: MakeObject) {
  const mark = z.discriminatedUnion('type', [
    object({ type: z.enum([...DRESS_MARKS, 'emphasis']) }),
    object({
      type: z.enum(NAME_MARKS),
      attrs: z.exactOptional(object({ apart: z.literal(true) })),
    }),
    object({ type: z.literal('ruby'), attrs: object({ text: rubyText }) }),
    object({ type: z.literal('language'), attrs: object({ lang: z.enum(LANGUAGES) }) }),
  ]);
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
    attrs: z.exactOptional(
      object({
        picture: id<'picture'>().exactOptional(),
        list: z.enum(LIST_STYLES).exactOptional(),
        level: whole(1, DEEPEST_LEVEL).exactOptional(),
        start: whole(0, MOST_ITEMS).exactOptional(),
        dropCap: whole(2, MOST_CAP_LINES).exactOptional(),
      }),
    ),
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
