// Between the model and the editor: nothing is lost or added on the way there and back, and what did
// not change is the same record.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLOCK_TYPES,
  textOf,
  type Block,
  type Inline,
  type Mark,
} from '../../../shared/model/text.ts';
import {
  findPlace,
  positionOf,
  readDocument,
  toDocument,
} from '../../../renderer/article-editor/article-document.ts';
import { makeBlockNodes } from '../../../renderer/article-editor/block-nodes.ts';
import { blocksOf, documentOf, schema } from './editor-state.ts';
import { anyForm } from '../../support/any-form.ts';

const MARKS: readonly Mark[] = [
  { type: 'bold' },
  { type: 'kai' },
  { type: 'italic' },
  { type: 'dateline' },
  { type: 'smallCaps' },
  { type: 'emphasis' },
  { type: 'properName' },
  { type: 'bookName', attrs: { apart: true } },
  { type: 'ruby', attrs: { text: 'dà yàng' } },
];

const text = fc
  .array(fc.constantFrom(...Array.from('大样，。“”（）□1２ab 　\t𠮷é—…')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((chars) => chars.join(''));
const run = fc.record({ text, marks: fc.subarray([...MARKS]) });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: run.map(({ text: words, marks }): Inline => makeRun(words, marks)) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
);

function makeRun(words: string, marks: readonly Mark[]): Inline {
  return {
    type: 'text',
    text: words,
    ...(marks.length > 0 && { marks }),
  };
}

/** Neighbouring runs in one dress are one run in the model. */
function merged(content: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const next of content) {
    const last = out.at(-1);
    const isSame =
      last?.type === 'text' &&
      next.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(next.marks);
    if (isSame) out[out.length - 1] = { ...last, text: last.text + next.text };
    else out.push(next);
  }
  return out;
}

const block: fc.Arbitrary<Block> = fc
  .record({
    type: fc.constantFrom(...BLOCK_TYPES),
    content: fc.array(inline, { maxLength: 5 }).map(merged),
    picture: fc.option(fc.constantFrom('picture-a', 'picture-b'), { nil: undefined }),
    form: anyForm,
  })
  .map(({ type, content, picture, form }) => ({
    type,
    content,
    ...(type === 'cutline' && picture !== undefined && { attrs: { picture } }),
    ...(type === 'paragraph' && form && { attrs: form }),
  }));
const blocks = fc.array(block, { maxLength: 9 });

describe('from the model to the editor and back', () => {
  test('every article comes back as the very same records', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { doc, nodes } = documentOf(list);
        const back = readDocument(doc, nodes).blocks;
        expect(back).toHaveLength(list.length);
        back.forEach((one, i) => expect(one).toBe(list[i]));
      }),
    );
  });

  test('a reader who never saw the article reads equal blocks', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { doc } = documentOf(list);
        const fresh = readDocument(schema.nodeFromJSON(doc.toJSON()), makeBlockNodes(schema));
        expect(fresh.blocks).toEqual(list);
      }),
    );
  });

  test('every document is one the schema allows', () => {
    fc.assert(fc.property(blocks, (list) => documentOf(list).doc.check()));
  });

  test('every place of every block has a position, and the position that place', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { doc, nodes } = documentOf(list);
        const read = readDocument(doc, nodes);
        list.forEach((one, index) => {
          for (let offset = 0; offset <= textOf(one).length; offset += 1) {
            const position = positionOf(read, { block: index, offset });
            expect(position).toBeDefined();
            expect(findPlace(read, position!)).toEqual({ block: index, offset });
          }
        });
      }),
    );
  });
});

describe('places to type in', () => {
  const kindsOf = (list: readonly Block[]): string[] => {
    const kinds: string[] = [];
    documentOf(list).doc.forEach((node) => kinds.push(node.type.name));
    return kinds;
  };

  test('an empty article offers headline, byline and text, and still has no block', () => {
    expect(kindsOf([])).toEqual(['headline', 'byline', 'paragraph']);
    const { doc, nodes } = documentOf([]);
    expect(readDocument(doc, nodes).blocks).toEqual([]);
  });

  test('a missing headline is offered between kicker and deck', () => {
    const list = blocksOf('kicker 引题\ndeck 副题\nparagraph 正文');
    expect(kindsOf(list)).toEqual(['kicker', 'headline', 'deck', 'byline', 'paragraph']);
  });

  test('an empty headline that the article has stays in it', () => {
    const list = blocksOf('headline\nparagraph 正文');
    const { doc, nodes } = documentOf(list);
    expect(readDocument(doc, nodes).blocks).toEqual(list);
  });

  test('a place in an offered field is no place of the article', () => {
    const list = blocksOf('paragraph 正文');
    const { doc, nodes } = documentOf(list);
    const read = readDocument(doc, nodes);
    expect(findPlace(read, 1)).toBeUndefined();
    expect(findPlace(read, 3)).toBeUndefined();
    expect(findPlace(read, 5)).toEqual({ block: 0, offset: 0 });
  });

  test('a place past the end of a block is brought to its end', () => {
    const { doc, nodes } = documentOf(blocksOf('headline 题\nbyline 者\nparagraph 正文'));
    const read = readDocument(doc, nodes);
    expect(positionOf(read, { block: 2, offset: 99 })).toBe(9);
    expect(positionOf(read, { block: 7, offset: 0 })).toBeUndefined();
  });
});

describe('identity', () => {
  test('typing in one block leaves the records of all others', () => {
    const list = blocksOf('headline 题\nbyline 者\nparagraph 一\nparagraph 二\nparagraph 三');
    const nodes = makeBlockNodes(schema);
    const doc = toDocument(schema, list, nodes);
    const start = readDocument(doc, nodes).starts[3]!;
    const typed = doc.replace(
      start,
      start,
      doc.type.create(null, [schema.node('paragraph', null, [schema.text('新')])]).slice(1, 2),
    );
    const now = readDocument(typed, nodes).blocks;
    expect(now.map((one, i) => one === list[i])).toEqual([true, true, true, false, true]);
    expect(textOf(now[3]!)).toBe('新二');
    expect(Object.isFrozen(now[3])).toBe(true);
  });
});
