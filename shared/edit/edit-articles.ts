/** Edits of articles: their words, their names, and taking them away from all pages. */
import { castDraft } from 'immer';
import type { ArticleId, PictureId } from '../base/ids.ts';
import { success } from '../base/result.ts';
import { findMisplaced } from '../model/block-order.ts';
import { checkRecord } from '../model/check-record.ts';
import { isSlug, sameFileName } from '../model/file-names.ts';
import { textOf, type Block } from '../model/text.ts';
import type { ArticleCommand } from './command.ts';
import {
  gone,
  plainOf,
  refuse,
  refuseUnknown,
  refuseUsed,
  type EditionDraft,
  type Edits,
  type Refusal,
} from './edit.ts';
import { removeFrame } from './remove-frame.ts';
import { replaceText } from './replace-text.ts';
import { keepSame } from './same-value.ts';

/** The edits of articles. */
export const ARTICLE_EDITS: Edits<ArticleCommand> = {
  'article-add': (draft, { article }) => {
    const checked = checkRecord('article', article);
    const refused =
      refuseUsed(draft.articles, article.id) ?? refuseSlug(draft, article.id, article.slug);
    if (refused) return refused;
    if (!checked.ok) return checked.failure;
    draft.articles[article.id] = castDraft({ ...checked.value, blocks: [] });
    return setBlocks(draft, article.id, article.blocks);
  },

  'article-set-blocks': (draft, { article, blocks }) => setBlocks(draft, article, blocks),

  'article-set-slug': (draft, { article: id, slug }) => {
    const article = draft.articles[id];
    if (!article) return gone('article', id);
    article.slug = slug;
    return refuseSlug(draft, id, slug);
  },

  'article-set-lang': (draft, { article: id, lang }) => {
    const article = draft.articles[id];
    if (!article) return gone('article', id);
    const checked = checkRecord('lang', lang);
    if (!checked.ok) return checked.failure;
    article.lang = checked.value;
    return undefined;
  },

  'article-remove': (draft, { article: id }) => {
    if (!draft.articles[id]) return gone('article', id);
    for (const story of Object.values(draft.stories)) {
      if (!story.articles.includes(id)) continue;
      story.articles = story.articles.filter((other) => other !== id);
      if (story.articles.length === 0) Reflect.deleteProperty(draft.stories, story.id);
    }
    for (const frame of Object.values(draft.frames)) {
      const ofArticle = frame.kind === 'head' || frame.kind === 'cutline';
      if (ofArticle && frame.article === id) removeFrame(draft, frame.id);
    }
    Reflect.deleteProperty(draft.articles, id);
    return undefined;
  },

  'accept-change': (draft, { change }) => {
    const article = draft.articles[change.article];
    if (!article) return gone('article', change.article);
    const blocks: readonly Block[] = plainOf(article).blocks;
    const block = blocks[change.block];
    const changed = block && replaceText(block, change);
    if (!changed) return refuse('edit-change-stale');
    // A block that loses all its words goes, but an article keeps at least one.
    const empty = textOf(changed) === '' && textOf(block) !== '' && blocks.length > 1;
    return setBlocks(
      draft,
      change.article,
      blocks.toSpliced(change.block, 1, ...(empty ? [] : [changed])),
    );
  },
};

/** Checks only the blocks that differ: an editor sends the whole article at every key. */
function setBlocks(draft: EditionDraft, id: ArticleId, blocks: readonly Block[]): Refusal {
  const article = draft.articles[id];
  if (!article) return gone('article', id);
  const before: readonly Block[] = plainOf(article).blocks;
  const known = new Set(before);
  const pictures = new Set(before.map(({ attrs }) => attrs?.picture));
  const kept = keepSame(before, blocks);
  const now: Block[] = [];
  for (const block of kept) {
    const checked = known.has(block) ? success(block) : checkRecord('block', block);
    if (!checked.ok) return checked.failure;
    const refused = refusePicture(draft, checked.value, pictures);
    if (refused) return refused;
    now.push(checked.value);
  }
  const wrong = findMisplaced(now);
  if (wrong) return refuse(`edit-${wrong.code}`, { type: now[wrong.at]?.type ?? '' });
  if (kept !== before) article.blocks = castDraft(now);
  return undefined;
}

function refusePicture(
  draft: EditionDraft,
  { attrs }: Block,
  known: ReadonlySet<PictureId | undefined>,
): Refusal {
  const picture = attrs?.picture;
  if (picture === undefined || known.has(picture)) return undefined;
  return refuseUnknown(draft, 'picture', picture);
}

function refuseSlug(draft: EditionDraft, id: ArticleId, slug: string): Refusal {
  if (!isSlug(slug)) return refuse('edit-slug-bad', { slug });
  const others = Object.values(draft.articles).filter((article) => article.id !== id);
  const taken = others.some((article) => sameFileName(article.slug, slug));
  return taken ? refuse('edit-slug-used', { slug }) : undefined;
}
