/**
 * Lists what runs through the thread of a story: the blocks of its articles that no other frame shows.
 * A block is shown once: head blocks in head frames, cutlines in cutline frames, all the rest here.
 */
import type { ArticleId, PictureId } from '../base/ids.ts';
import { isHeadType, type Block, type BlockType } from '../model/text.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { formsOf, type ParagraphForm } from '../model/paragraph-forms.ts';

/** One block on its way into a thread. */
export interface FlowItem {
  readonly article: Article;
  readonly block: Block;
  readonly index: number;
  /** What it is beside an ordinary paragraph; absent: nothing. */
  readonly form?: ParagraphForm;
}

/** What frames other than text frames show of each article. */
export interface Claims {
  readonly parts: ReadonlyMap<ArticleId, ReadonlySet<BlockType>>;
  readonly cutlines: ReadonlyMap<ArticleId, ReadonlySet<PictureId>>;
}

const known = new WeakMap<Edition['frames'], Claims>();

/** Finds what head and cutline frames of an edition show; remembered by its table of frames. */
export function claimsOf(frames: Edition['frames']): Claims {
  const before = known.get(frames);
  if (before) return before;
  const parts = new Map<ArticleId, Set<BlockType>>();
  const cutlines = new Map<ArticleId, Set<PictureId>>();
  for (const frame of Object.values(frames)) addClaims(frame, parts, cutlines);
  const claims = { parts, cutlines };
  known.set(frames, claims);
  return claims;
}

function addClaims(
  frame: Frame,
  parts: Map<ArticleId, Set<BlockType>>,
  cutlines: Map<ArticleId, Set<PictureId>>,
): void {
  if (frame.kind === 'head') {
    const of = parts.get(frame.article) ?? new Set();
    for (const part of frame.parts) of.add(part);
    parts.set(frame.article, of);
  } else if (frame.kind === 'cutline') {
    const of = cutlines.get(frame.article) ?? new Set();
    of.add(frame.picture);
    cutlines.set(frame.article, of);
  }
}

/** The blocks of an article that run through its thread, in order. */
export function flowItems(
  article: Article,
  claims: Claims,
  house: HouseStyle,
): readonly FlowItem[] {
  const forms = formsOf(article.blocks, house);
  const parts = claims.parts.get(article.id);
  const cutlines = claims.cutlines.get(article.id);
  const seen = new Set<BlockType>();
  return article.blocks.flatMap((block, index) => {
    const first = !seen.has(block.type);
    seen.add(block.type);
    const headed = isHeadType(block.type) || block.type === 'byline';
    if (headed && first && parts?.has(block.type)) return [];
    if (block.attrs?.picture !== undefined && cutlines?.has(block.attrs.picture)) return [];
    const form = forms[index];
    return [form ? { article, block, index, form } : { article, block, index }];
  });
}
