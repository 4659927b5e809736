// Laws of reading copy: whatever comes in, no visible character is lost, added or moved, nothing throws,
// and the time grows with the length of the copy and no faster.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { textOf } from '../../../shared/model/text.ts';
import { readHtmlCopy, readTextCopy } from '../../../shared/ingest/read-copy.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { Draft } from '../../../shared/ingest/draft.ts';
import type { ShapedCopy } from '../../../shared/ingest/shape-articles.ts';
import { read, shape, specimenBytes, visible, visibleOf } from './copy-specimens.ts';

/** Pieces of copy that make rules meet: titles, names, datelines, marks, tables, rubbish, wire text. */
const PIECES = [
  ...[
    '秋收过半，粮仓已经腾好。',
    '仓容足不足',
    '□王晓丽 李慧龙',
    '本报记者 林晓舟',
    '本报讯 ',
    '他说：“好',
  ],
  ...[
    '（转自《晚报》）',
    '图为码头。',
    '张三 摄',
    '一、',
    '1. ',
    '• ',
    '2026年11月23日',
    '……',
    '”',
    '（',
    ')',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n\n',
    '\r\n',
    '\t',
    '　　',
    '  ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\f',
    '\v',
  ],
  ...[
    'LONDON, Nov. 23 — ',
    'By Jane Doe',
    'The fare stays at $2. ',
    'mem-\nber',
    'a\tb\tc\n',
    '———',
  ],
  ...[
    '船还没有来\n我们坐在石头上\n数对岸的灯\n一盏\n',
    '王　伟　　李小明　　赵　敏\n',
    '\ue000',
    '\ufffd',
  ],
  ...[
    '人民群众对医疗服务的需求层次和结构都有了新的变化而医疗供给跟不上需求的增长这是长期形成的问题人',
  ],
];
const copy = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function shaped(result: Result<Draft>): ShapedCopy | undefined {
  return result.ok ? shape(result.value) : undefined;
}

/** Halves of surrogate pairs become one lost character each. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

test('any text: all visible characters, in order, once', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const result = shaped(readTextCopy(text, 'any'));
      if (result && result.dropped.length > 0) return;
      expect(visibleOf(result?.articles ?? [])).toBe(visible(wellFormed(text)));
    }),
    // The commas of a line with three words were once lost when it became a row of a table.
    { numRuns: 400, examples: [['甲LONDON, Nov. 23 — \n王　伟　　李小明　　赵　敏\n']] },
  );
});

test('any desk form: labels go, all other characters stay', () => {
  const label = fc.constantFrom(
    '标题：',
    '引题：',
    '副题：',
    '图说：',
    '小标题：',
    '诗：',
    '提要：',
    '来源：',
  );
  const form = fc.array(fc.tuple(label, fc.constantFrom(...PIECES)), {
    minLength: 1,
    maxLength: 20,
  });
  const sorted = (text: string): string => [...visible(text)].sort().join('');
  fc.assert(
    fc.property(form, (rows) => {
      const text = `标题：甲\n${rows.map(([name, piece]) => `${name}${piece}`).join('\n')}`;
      const result = shaped(readTextCopy(text, 'form'));
      const kept = (result?.articles ?? [])
        .flatMap((article) => article.blocks.map(textOf))
        .join('');
      expect(sorted(kept + (result?.dropped.join('') ?? ''))).toBe(sorted(text));
    }),
    { numRuns: 200 },
  );
});

test('any bytes, under any name: read or refused, never thrown', () => {
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', '稿', '');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), name, (bytes, fileName) => {
      shaped(read(bytes, fileName));
    }),
    { numRuns: 400 },
  );
});

test('any HTML: the text between tags is kept in order', () => {
  const tag = fc.constantFrom(
    'p',
    'b',
    'div',
    'li',
    'td',
    'tr',
    'table',
    'span',
    'h2',
    'br',
    'ul',
    'em',
  );
  const part = fc.oneof(
    fc.constantFrom(...PIECES.filter((piece) => !/[\r\n\f\v\u2028]/u.test(piece))),
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constant('<!-- 注 -->'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.filter((piece) => !piece.startsWith('<')).join('');
      const result = shaped(readHtmlCopy(parts.join(''), 'any'));
      if (result && result.dropped.length > 0) return;
      expect(visibleOf(result?.articles ?? [])).toBe(visible(text));
    }),
    { numRuns: 300 },
  );
});

test('blocks of an article: head first, each part once, runs without line feeds', () => {
  const head = ['rubric', 'kicker', 'headline', 'deck', 'summary'];
  fc.assert(
    fc.property(copy, (text) => {
      for (const article of shaped(readTextCopy(text, 'any'))?.articles ?? []) {
        const ranks = article.blocks.map((block) => head.indexOf(block.type));
        const heads = ranks.filter((rank) => rank >= 0);
        expect(ranks.slice(0, heads.length)).toEqual(heads);
        expect(heads).toEqual([...new Set(heads)].sort());
        for (const inline of article.blocks.flatMap((block) => block.content)) {
          if (inline.type === 'text') expect(inline.text).toMatch(/^[^\n]+$/u);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('every problem points into its block, and so does its change', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const result = shaped(readTextCopy(text, 'any'));
      for (const { place, change } of result?.problems ?? []) {
        const article = result?.articles.find((one) => one.id === place.article);
        if (place.block === undefined) continue;
        const length = textOf(article!.blocks[place.block]!).length;
        for (const range of [place, ...(change ? [change] : [])]) {
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeGreaterThanOrEqual(range.from!);
          expect(range.to).toBeLessThanOrEqual(length);
        }
      }
    }),
    { numRuns: 200 },
  );
});

describe('a paste of 100,000 characters', () => {
  const page = new TextDecoder().decode(specimenBytes('real-page'));
  const paste = (characters: number): string => page.repeat(Math.ceil(characters / 6000));

  test('is read whole', () => {
    const text = paste(100_000);
    const result = shaped(readTextCopy(text, 'paste'))!;
    expect(visibleOf(result.articles)).toBe(visible(text));
    expect(result.articles.length).toBe(5 * 17);
  });

  /** Processor time of the best of three runs, in milliseconds: other programs do not count. */
  const time = (work: () => void): number => {
    const runs = [0, 1, 2].map(() => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  };

  test.each<[string, (size: number) => void]>([
    ['of the page', (size) => shaped(readTextCopy(paste(size), 'paste'))],
    ['of one line', (size) => shaped(readTextCopy('今天天气很好，'.repeat(size / 7), 'paste'))],
    ['of spaces', (size) => shaped(readTextCopy(`中${' '.repeat(size)}文`, 'paste'))],
    ['of opening quotes', (size) => shaped(readTextCopy('“'.repeat(size), 'paste'))],
    [
      'of torn lines',
      (size) => shaped(readTextCopy(`${'中'.repeat(50)}\n\n`.repeat(size / 52), 'p')),
    ],
    [
      'of wrapped lines',
      (size) => shaped(readTextCopy(`${'中'.repeat(30)}\n`.repeat(size / 31), 'p')),
    ],
    [
      'of tags that never close',
      (size) => shaped(readHtmlCopy('<p>中<b>'.repeat(size / 7), 'paste')),
    ],
    ['of angle brackets', (size) => shaped(readHtmlCopy('<'.repeat(size), 'paste'))],
  ])('%s takes time in proportion', (_, work) => {
    work(10_000);
    const [small, large] = [time(() => work(12_500)), time(() => work(50_000))];
    // Four times the copy; what grows with the square would take sixteen times as long.
    expect(large).toBeLessThan(8 * small + 60);
  });
});
