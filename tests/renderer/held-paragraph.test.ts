// Typing in a paragraph: its lines are held on screen while keys come, and are those of the print as soon
// as the caret leaves it or the typing pauses.
import { expect, test } from 'vitest';
import { LayoutDesk } from '../../renderer/workers/layout-desk.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { withChanges } from '../../shared/edit/changes.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { makeBlock, textOf } from '../../shared/model/text.ts';
import { peersEdition } from '../bench/peers-edition.ts';
import { carriedBook } from '../shared/fonts/carried-fonts.ts';

const fonts = carriedBook();
/** A page of real copy with long paragraphs. */
const edition = peersEdition(1);

interface Place {
  readonly article: string;
  readonly block: number;
}

/** The paragraphs of the page that take five lines and more. */
const longParagraphs: readonly Place[] = Object.values(edition.articles).flatMap(({ id, blocks }) =>
  blocks.flatMap(({ type }, block) => {
    const place = { article: id, block };
    const lines = type === 'paragraph' ? starts(layoutEdition(edition, fonts), place) : [];
    return lines.length >= 5 ? [place] : [];
  }),
);

/** Where the lines of a paragraph begin in its text. */
function starts(layout: LaidOutEdition | undefined, { article, block }: Place): readonly number[] {
  return (layout?.pages ?? []).flatMap(({ frames }) =>
    frames.flatMap(({ lines }) =>
      lines.flatMap(({ line, source }) =>
        source?.article === article && source.block === block ? [line.from] : [],
      ),
    ),
  );
}

/** A desk on which a person has typed words into a paragraph, key by key, and what the edition is then. */
function typed(
  words: string,
  at: number,
  place = longParagraphs[0]!,
): { desk: LayoutDesk; place: Place; now: Edition } {
  const desk = new LayoutDesk();
  desk.open(edition);
  desk.follow(place);
  desk.layout(fonts);
  let now = edition;
  Array.from(words).forEach((_, n) => {
    const blocks = now.articles[place.article]!.blocks.map((block, i) => {
      if (i !== place.block) return block;
      const text = textOf(edition.articles[place.article]!.blocks[i]!);
      return makeBlock(block.type, text.slice(0, at) + words.slice(0, n + 1) + text.slice(at));
    });
    const command = { kind: 'article-set-blocks', article: place.article, blocks } as const;
    const changes = applyCommand(now, command);
    if (!changes.ok) throw new Error(changes.failure.code);
    desk.change(changes.value, n);
    now = withChanges(now, changes.value);
    desk.layout(fonts);
  });
  return { desk, place, now };
}

/** How many lines begin elsewhere than before a character was put in at `at`: on screen and in print. */
function movedBy(place: Place): { readonly held: number; readonly printed: number } {
  const at = 25;
  const { desk, now } = typed('又', at, place);
  const before = starts(layoutEdition(edition, fonts), place);
  const kept = new Set(before.map((from) => (from > at ? from + 1 : from)));
  const moved = (layout: LaidOutEdition | undefined): number =>
    starts(layout, place).filter((from) => !kept.has(from)).length;
  return { held: moved(desk.layout(fonts)), printed: moved(layoutEdition(now, fonts)) };
}

test('most keys move two lines at most where print moves many', () => {
  const keys = longParagraphs.map(movedBy);
  const noticed = keys.filter(({ printed }) => printed > 2);
  expect(noticed.length).toBeGreaterThan(1);
  for (const { held, printed } of keys) expect(held).toBeLessThanOrEqual(Math.max(2, printed));
  expect(noticed.filter(({ held }) => held > 2).length).toBeLessThan(noticed.length / 3);
});

test('the caret that leaves a paragraph sets its lines for print', () => {
  const { desk, place, now } = typed('天气转晴', 20);
  desk.follow({ ...place, block: place.block + 1 });
  expect(desk.layout(fonts)).toEqual(layoutEdition(now, fonts));
});

test('a pause sets the lines for print, and they stay so until the next key', () => {
  const { desk, now } = typed('天气转晴', 20);
  expect(desk.settle()).toBe(true);
  expect(desk.layout(fonts)).toEqual(layoutEdition(now, fonts));
  expect(desk.layout(fonts)).toEqual(layoutEdition(now, fonts));
  expect(desk.settle()).toBe(false);
});

test('without a caret in the paragraph nothing is held', () => {
  const { desk, now } = typed('天气转晴', 20);
  desk.follow(undefined);
  expect(desk.layout(fonts)).toEqual(layoutEdition(now, fonts));
});
