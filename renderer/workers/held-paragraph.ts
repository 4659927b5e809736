// The paragraph in which somebody is typing keeps its lines as well as it can, until the caret leaves it
// or the typing pauses; then it is set as it will be printed. Only the worker's copy knows of this.
import type { ArticleId } from '../../shared/base/ids.ts';
import { holdBlock } from '../../shared/layout/held-block.ts';
import type { LaidOutEdition, LineSource, SetLine } from '../../shared/layout/laid-out.ts';
import { Memory } from '../../shared/layout/remembered.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Block } from '../../shared/model/text.ts';

/** A paragraph of an article. */
export interface ParagraphPlace {
  readonly article: ArticleId;
  readonly block: number;
}

interface Shown {
  readonly edition: Edition;
  readonly layout: LaidOutEdition;
}

/** Knows which paragraph is held and how. */
export class HeldParagraph {
  private place: ParagraphPlace | undefined;
  /** The block at that place as it was in the edition when it was shown last. */
  private known: Block | undefined;
  /** The same block with the lines it is to keep. */
  private held: Block | undefined;
  private readonly articles = new Memory<Article, Article>();
  private readonly editions = new Memory<Edition, Edition>();

  /** Says where the caret is. */
  follow(place: ParagraphPlace | undefined): void {
    if (place?.article === this.place?.article && place?.block === this.place?.block) return;
    this.place = place;
    this.known = undefined;
    this.settle();
  }

  /** Lets the lines go. Gives whether there were any. */
  settle(): boolean {
    const was = this.held !== undefined;
    this.held = undefined;
    return was;
  }

  /** The edition as it is to be shown, after `last` was. */
  show(edition: Edition, last: Shown | undefined): Edition {
    const { place } = this;
    const plain = place && edition.articles[place.article]?.blocks[place.block];
    if (!plain || plain === this.known) return this.withHeld(edition);
    const old = last && typedOver(last.edition, edition, place);
    const lines = old && linesOf(last.layout, place);
    this.settle();
    this.known = plain;
    if (lines) this.held = holdBlock(old, lines, plain);
    return this.withHeld(edition);
  }

  /** The edition with the held block in its place; the same object for the same edition. */
  private withHeld(edition: Edition): Edition {
    const { place, held } = this;
    const plain = place && edition.articles[place.article];
    if (!plain || !held) return edition;
    return this.editions.get(edition, [held], () => {
      const article = this.articles.get(plain, [held], () => ({
        ...plain,
        blocks: plain.blocks.map((block, i) => (i === place.block ? held : block)),
      }));
      return { ...edition, articles: { ...edition.articles, [place.article]: article } };
    });
  }
}

/** The paragraph as it was, when all that has become of its article since is other words in it. */
function typedOver(before: Edition, after: Edition, place: ParagraphPlace): Block | undefined {
  const old = before.articles[place.article]?.blocks ?? [];
  const now = after.articles[place.article]?.blocks ?? [];
  const block = old[place.block];
  const typed = now[place.block];
  const isTyped = block?.type === 'paragraph' && typed?.type === 'paragraph' && block !== typed;
  return isTyped && old.length === now.length ? block : undefined;
}

/** The lines of a paragraph as they were laid out, or undefined when they are not all of it, once. */
function linesOf(layout: LaidOutEdition, place: ParagraphPlace): readonly SetLine[] | undefined {
  const lines: SetLine[] = [];
  const take = ({
    line,
    source,
  }: {
    readonly line: SetLine;
    readonly source?: LineSource;
  }): void => {
    if (source?.block === place.block && source.article === place.article) lines.push(line);
  };
  for (const page of layout.pages) for (const frame of page.frames) frame.lines.forEach(take);
  for (const story of layout.stories) story.overset.forEach(take);
  const isWhole = lines.every((line, i) => line.from >= (lines[i - 1]?.to ?? 0));
  return isWhole && lines.at(-1)?.last === true ? lines : undefined;
}
