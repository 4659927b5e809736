// Laws of the forms of paragraphs: whatever forms an article has and however its columns run, no word is
// lost or set twice, nothing runs over its measure, deep letters stand beside their lines, and a layout
// that remembers is the layout made from nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import type { LaidOutEdition, PlacedLine } from '../../../shared/layout/laid-out.ts';
import { findCaret } from '../../../shared/layout/find-position.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { HouseStyle, ParagraphStyle } from '../../../shared/model/house-style.ts';
import { makeBlock, textOf, type Block } from '../../../shared/model/text.ts';
import { anyForm } from '../../support/any-form.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { cutIn, han, smallEdition, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();
const SIZE = 10;

const words = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.nat(70).map((count) => `${han(count + 1)}。`) },
  {
    weight: 1,
    arbitrary: fc.nat(20).map((count) => `“${han(count + 8)}”，A4纸${han(3)}…………${han(5)}`),
  },
);
const block: fc.Arbitrary<Block> = fc.tuple(words, anyForm).map(([text, attrs]) => ({
  ...makeBlock('paragraph', text),
  ...(attrs && text !== '' && { attrs }),
}));
const style: fc.Arbitrary<Partial<ParagraphStyle>> = fc.record(
  {
    firstIndent: fc.constantFrom(0, 1),
    narrowIndent: fc.constant({ below: 10, indent: 1 }),
    dropCap: fc.constant({ lines: 2 }),
  },
  { requiredKeys: [] },
);
const house: fc.Arbitrary<Partial<HouseStyle>> = fc.record(
  {
    sectionBreak: fc.constant('＊＊＊'),
    lists: fc.record({ indent: fc.nat(2), flush: fc.boolean() }),
  },
  { requiredKeys: [] },
);
const page = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 9 }),
  columns: fc.integer({ min: 1, max: 3 }),
  lines: fc.integer({ min: 3, max: 20 }),
  cutAt: fc.nat(12),
  isDown: fc.boolean(),
  style,
  house,
  noLoneLines: fc.boolean(),
});
type Page = typeof page extends fc.Arbitrary<infer Made> ? Made : never;

function editionOf(of: Page): Edition {
  const frame = textFrame('t', { column: 0, columns: of.columns, line: 0, lines: of.lines });
  const made = smallEdition({
    articles: [{ id: 'a', slug: 'a', lang: 'zh-Hans', blocks: of.blocks }],
    pages: {
      A01: [
        of.isDown ? { ...frame, direction: 'vertical' } : frame,
        cutIn('c', { column: 0, columns: 1, line: of.cutAt, lines: 3 }),
      ],
    },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: true }],
  });
  const base = { ...defaultHouse(SIZE), ...of.house };
  const paragraph = { ...base.paragraphs.paragraph, ...of.style };
  const rules = {
    ...base.rules,
    noLoneLines: of.noLoneLines,
    longDotsAlone: of.noLoneLines,
    noHyphenAtFoot: of.noLoneLines,
  };
  const paragraphs = { ...base.paragraphs, paragraph };
  return { ...made, paper: { ...made.paper, house: { ...base, rules, paragraphs } } };
}

function placedIn(laidOut: LaidOutEdition): readonly PlacedLine[] {
  return laidOut.pages.flatMap(({ frames }) => frames.flatMap(({ lines }) => lines));
}

const blocksOf = ({ articles }: Edition) =>
  present(Object.values(articles)[0], 'the article').blocks;

/** The text of each block as its lines hold it, in their order. */
function heldText(edition: Edition, laidOut: LaidOutEdition): readonly string[] {
  const blocks = blocksOf(edition);
  const held = blocks.map(() => '');
  for (const { line, source } of [...placedIn(laidOut), ...laidOut.stories[0]!.overset]) {
    const block = source && blocks[source.block];
    if (block)
      held[source.block] = `${held[source.block]}${textOf(block).slice(line.from, line.to)}`;
  }
  return held;
}

it('no word is lost or set twice', () => {
  fc.assert(
    fc.property(page, (of) => {
      const edition = editionOf(of);
      expect(heldText(edition, layoutEdition(edition, fonts))).toEqual(of.blocks.map(textOf));
    }),
    { numRuns: 300 },
  );
});

it('no line is wider than its measure, and what is added stands in it too', () => {
  fc.assert(
    fc.property(page, (of) => {
      for (const { line } of placedIn(layoutEdition(editionOf(of), fonts))) {
        // Long marks of items do not fit measures of fewer characters than any column has.
        if (line.measure >= 9 * SIZE && (line.runs[0]?.size ?? SIZE) === SIZE)
          expect(line.width).toBeLessThanOrEqual(line.measure + 0.01);
        for (const run of line.added ?? [])
          for (const along of run.ys ?? run.xs) expect(along).toBeGreaterThanOrEqual(-SIZE);
      }
    }),
    { numRuns: 200 },
  );
});

it('a deep letter stands beside the lines it is deep, in their column', () => {
  let found = 0;
  fc.assert(
    fc.property(page, (of) => {
      const lines = placedIn(layoutEdition(editionOf(of), fonts));
      lines.forEach(({ line, source, column }, i) => {
        if ((line.runs[0]?.size ?? SIZE) <= SIZE || !source) return;
        found += 1;
        const deep = of.blocks[source.block]!.attrs?.dropCap ?? 2;
        const beside = lines.slice(i + 1, i + 1 + deep);
        expect(beside).toHaveLength(deep);
        for (const other of beside) {
          expect(other.column).toBe(column);
          expect(other.source?.block).toBe(source.block);
          const first = other.line.runs[0]!;
          expect((of.isDown ? first.ys! : first.xs)[0]).toBeGreaterThanOrEqual(line.width - 0.01);
        }
      });
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(20);
});

it('typing gives what a layout from nothing gives', () => {
  fc.assert(
    fc.property(page, fc.nat(8), fc.nat(5), (of, at, offset) => {
      const before = editionOf(of);
      layoutEdition(before, fonts);
      const index = at % of.blocks.length;
      const text = textOf(of.blocks[index]!);
      const cut = Math.min(offset, text.length);
      const typed = {
        ...of.blocks[index]!,
        ...makeBlock('paragraph', `${text.slice(0, cut)}新${text.slice(cut)}`),
      };
      const blocks = of.blocks.with(index, typed);
      const article = { ...present(Object.values(before.articles)[0], 'the article'), blocks };
      const after = { ...before, articles: { a: article } };
      expect(JSON.stringify(layoutEdition(after, fonts))).toBe(
        JSON.stringify(layoutEdition(after, gridFonts())),
      );
    }),
    { numRuns: 150 },
  );
});

it('a caret is found wherever words are printed', () => {
  fc.assert(
    fc.property(page, (of) => {
      const laidOut = layoutEdition(editionOf(of), fonts);
      for (const { line, source } of placedIn(laidOut)) {
        if (source && line.to > line.from)
          expect(findCaret(laidOut, { ...source, offset: line.from })).toBeDefined();
      }
    }),
    { numRuns: 60 },
  );
});
