// What comes from the clipboard without a window: plain text and the program's own blocks; and where
// pasted blocks go. Markup is tried in the window, where it is made harmless.
import { describe, expect, test } from 'vitest';
import { readHtmlCopy } from '../../../shared/ingest/read-copy.ts';
import { shapeBlocks } from '../../../shared/ingest/shape-articles.ts';
import { textOf, type Block } from '../../../shared/model/text.ts';
import { readPaste, writeBlocks } from '../../../renderer/article-editor/clipboard.ts';
import { insertBlocks, selectedBlocks } from '../../../renderer/article-editor/insert-blocks.ts';
import { makeBlockNodes } from '../../../renderer/article-editor/block-nodes.ts';
import { blocksOf, schema, sketch, sketchOf, stateOf } from './editor-state.ts';

/** A clipboard that holds what it is given. */
function clipboard(first: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(first));
  return {
    getData: (type: string) => held.get(type) ?? '',
    setData: (type: string, text: string) => void held.set(type, text),
  };
}

function wordsOf(pasted: ReturnType<typeof readPaste>): readonly string[] | string {
  return typeof pasted === 'string'
    ? pasted
    : pasted.blocks.map((block) => `${block.type} ${textOf(block)}`);
}

const MARKED = { plainly: false, asArticle: false };
const PLAIN = { plainly: true, asArticle: false };
const OWN = 'application/x-dayang-blocks';

describe('plain text', () => {
  test('becomes paragraphs without indents and stray characters, and says how many went', () => {
    const pasted = readPaste(
      clipboard({ 'text/plain': '　　第一段。\r\n\u200b第二\u00a0段。\r\n' }),
      schema,
      MARKED,
    );
    expect(wordsOf(pasted)).toEqual(['paragraph 第一段。', 'paragraph 第二 段。']);
    expect(pasted).toMatchObject({ cleaned: 3, pictures: 0 });
  });

  test('of a whole article fills the head of an empty one, and is text in any other', () => {
    const copy =
      '望江大桥合龙\n\n□沈一舟\n\n　　昨天上午，望江大桥顺利合龙。\n　　桥上三十多名工人挥了挥安全帽。\n';
    const held = clipboard({ 'text/plain': copy });
    expect(wordsOf(readPaste(held, schema, { plainly: false, asArticle: true }))).toEqual([
      'headline 望江大桥合龙',
      'byline □沈一舟',
      'paragraph 昨天上午，望江大桥顺利合龙。',
      'paragraph 桥上三十多名工人挥了挥安全帽。',
    ]);
    expect(wordsOf(readPaste(held, schema, MARKED))[0]).toBe('subhead 望江大桥合龙');
  });

  test.each(['', '   \n\t', '\u200b'])('that shows nothing (%j) is nothing', (text) => {
    expect(readPaste(clipboard({ 'text/plain': text }), schema, MARKED)).toBe('empty');
  });

  test('of a hundred thousand characters comes in whole', () => {
    const text = Array.from(
      { length: 1000 },
      (_, i) => `　　第${i}段。${'江水向东流。'.repeat(16)}`,
    );
    const pasted = readPaste(clipboard({ 'text/plain': text.join('\n') }), schema, MARKED);
    const state = stateOf('headline 题\nparagraph |');
    const blocks = typeof pasted === 'string' ? [] : pasted.blocks;
    const { doc } = insertBlocks(state, blocks, makeBlockNodes(schema));
    expect(doc.childCount).toBe(1001);
    expect(doc.textContent).toBe(`题${text.join('').replaceAll('\u3000', '')}`);
  });

  test('of half a million characters is a file', () => {
    expect(readPaste(clipboard({ 'text/plain': '字'.repeat(500_001) }), schema, MARKED)).toBe(
      'long',
    );
  });
});

describe('the program’s own blocks', () => {
  const marked: readonly Block[] = [
    { type: 'cutline', content: [{ type: 'text', text: '图' }], attrs: { picture: 'picture-a' } },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '<重>', marks: [{ type: 'bold' }, { type: 'kai' }] },
        { type: 'hardBreak' },
        { type: 'text', text: '轻 & 淡' },
      ],
    },
  ];

  const item = (text: string, attrs: Block['attrs']): Block => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
    ...(attrs && { attrs }),
  });
  const list = [
    item('证件', { list: 'han', start: 3 }),
    item('照片', { list: 'bullet', level: 1 }),
    item('表格', { list: 'han' }),
    item('首字', { dropCap: 3 }),
  ];

  test('in a list come back as they went, and go to other programs with their marks', () => {
    const held = clipboard();
    writeBlocks(held, list);
    expect(readPaste(held, schema, MARKED)).toMatchObject({ blocks: list });
    expect(held.getData('text/plain')).toBe('三、证件\n• 照片\n四、表格\n首字');
    expect(held.getData('text/html')).toBe(
      '<ol start="3" style="list-style-type: simp-chinese-informal"><li>证件</li></ol>' +
        '<ul><li>照片</li></ul>' +
        '<ol start="4" style="list-style-type: simp-chinese-informal"><li>表格</li></ol>' +
        '<p>首字</p>',
    );
  });

  test('leave out what no form can be', () => {
    const json = JSON.stringify([
      item('甲', { list: 'roman', level: 2 } as unknown as Block['attrs']),
      item('乙', { list: 'han', level: 9, start: -1 }),
      item('丙', { dropCap: 1 }),
    ]);
    const pasted = readPaste(clipboard({ [OWN]: json }), schema, MARKED);
    expect(typeof pasted === 'string' ? pasted : pasted.blocks.map(({ attrs }) => attrs)).toEqual([
      undefined,
      { list: 'han' },
      undefined,
    ]);
  });

  test('come back as they went', () => {
    const held = clipboard();
    writeBlocks(held, marked);
    expect(readPaste(held, schema, MARKED)).toEqual({ blocks: marked, cleaned: 0, pictures: 0 });
  });

  test('go to other programs as text and as markup with nothing open', () => {
    const held = clipboard();
    writeBlocks(held, marked);
    expect(held.getData('text/plain')).toBe('图\n<重>\n轻 & 淡');
    expect(held.getData('text/html')).toBe(
      '<p>图</p><p><span style="font-family:楷体"><strong>&lt;重&gt;</strong></span><br>轻 &amp; 淡</p>',
    );
  });

  test('go to other programs with their rubies and dots, and come back from there', () => {
    const held = clipboard();
    const told: readonly Block[] = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '外有' },
          { type: 'text', text: '槐树', marks: [{ type: 'ruby', attrs: { text: 'huáishù' } }] },
          { type: 'text', text: '，' },
          { type: 'text', text: '年年', marks: [{ type: 'emphasis' }] },
          { type: 'text', text: '开花。' },
        ],
      },
    ];
    writeBlocks(held, told);
    const html = held.getData('text/html');
    expect(html).toContain('<ruby>槐树<rp>(</rp><rt>huáishù</rt><rp>)</rp></ruby>');
    const draft = readHtmlCopy(html, '');
    expect(draft.ok && shapeBlocks(draft.value)).toEqual(told);
  });

  test.each([
    ['no JSON', '{'],
    ['no list', '{"type":"paragraph"}'],
    ['an unknown kind', '[{"type":"script","content":[]}]'],
    [
      'an unknown mark',
      '[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"link"}]}]}]',
    ],
    ['an empty text', '[{"type":"paragraph","content":[{"type":"text","text":""}]}]'],
    [
      'a line feed inside a text',
      '[{"type":"paragraph","content":[{"type":"text","text":"a\\nb"}]}]',
    ],
    ['a text that is no text', '[{"type":"paragraph","content":[{"type":"text","text":5}]}]'],
    ['a block inside a block', '[{"type":"paragraph","content":[{"type":"paragraph"}]}]'],
    ['a text as a block', '[{"type":"text","text":"a"}]'],
    ['a whole document', '[{"type":"doc","content":[{"type":"paragraph"}]}]'],
    ['nothing', '[null]'],
  ])('with %s are read as copy', (_fact, json) => {
    const held = clipboard({ [OWN]: json, 'text/plain': '文' });
    expect(wordsOf(readPaste(held, schema, MARKED))).toEqual(['paragraph 文']);
  });

  test('bring no other attribute than the name of a picture', () => {
    const json = JSON.stringify([
      { type: 'cutline', content: [], attrs: { picture: '../../etc', kept: true, style: 'x' } },
    ]);
    expect(readPaste(clipboard({ [OWN]: json }), schema, MARKED)).toMatchObject({
      blocks: [{ type: 'cutline', content: [] }],
    });
    expect(JSON.stringify(readPaste(clipboard({ [OWN]: json }), schema, MARKED))).not.toContain(
      'etc',
    );
  });

  test('lose their marks when pasted plainly', () => {
    const held = clipboard();
    writeBlocks(held, marked);
    expect(wordsOf(readPaste(held, schema, PLAIN))).toEqual([
      'paragraph 图',
      'paragraph <重>',
      'paragraph 轻 & 淡',
    ]);
  });
});

describe('pasted blocks go', () => {
  const paste = (into: string, blocks: string): string => {
    const state = stateOf(into);
    return sketchOf(state.apply(insertBlocks(state, blocksOf(blocks), makeBlockNodes(schema))));
  };
  test.each([
    ['words at the caret', 'paragraph 前|后', 'paragraph 中', 'paragraph 前中|后'],
    ['words over a selection', 'paragraph 前[旧]后', 'paragraph 新', 'paragraph 前新|后'],
    ['words into the headline', 'headline 大|桥', 'subhead 石', 'headline 大石|桥'],
    [
      'paragraphs into the text, parting it',
      'headline 题\nparagraph 前|后',
      'paragraph 甲\nsubhead 乙\nparagraph 丙',
      'headline 题\nparagraph 前甲\nsubhead 乙\nparagraph 丙|后',
    ],
    [
      'paragraphs in place of an empty one, keeping their kinds',
      'headline 题\nparagraph |\nparagraph 后',
      'subhead 甲\nparagraph 乙',
      'headline 题\nsubhead 甲\nparagraph 乙|\nparagraph 后',
    ],
    [
      'below the head what is too much for the headline',
      'headline |题\nbyline 者\nparagraph 后',
      'paragraph 新\nparagraph 甲\nparagraph 乙',
      'headline 新题\nbyline 者\nparagraph 甲\nparagraph 乙|\nparagraph 后',
    ],
    [
      'headlines among text as subheads',
      'headline 题\nparagraph 前|',
      'paragraph 甲\nheadline 乙\nparagraph 丙',
      'headline 题\nparagraph 前甲\nsubhead 乙\nparagraph 丙|',
    ],
    [
      'a whole article into the fields of an empty one',
      'headline\nbyline |\nparagraph',
      'kicker 引\nheadline 题\nbyline 者\nparagraph 甲\nheadline 又\nparagraph 乙',
      'kicker 引\nheadline 题\nbyline 者\nparagraph 甲\nsubhead 又\nparagraph 乙|',
    ],
  ])('%s', (_fact, into, blocks, wanted) => {
    expect(paste(into, blocks)).toBe(sketch(wanted));
  });
});

test('the blocks of a selection are cut off where it ends', () => {
  const state = stateOf('headline 大[桥\nparagraph 一\nparagraph 二]三');
  const blocks = selectedBlocks(state, makeBlockNodes(schema));
  expect(blocks.map((block) => `${block.type} ${textOf(block)}`)).toEqual([
    'headline 桥',
    'paragraph 一',
    'paragraph 二',
  ]);
});
