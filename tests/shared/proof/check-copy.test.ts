// Proof-reading: what each rule finds, what it leaves alone, and the text after the proposed change.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Article, Language } from '../../../shared/model/article.ts';
import { BLOCK_TYPES, makeBlock, textOf, type BlockType } from '../../../shared/model/text.ts';
import { checkCopy } from '../../../shared/proof/check-copy.ts';
import { sayProblem } from '../../../shared/words/words.ts';

function article(
  blocks: readonly (readonly [BlockType, string])[],
  lang: Language = 'zh-Hans',
): Article {
  return {
    id: 'a1',
    slug: 'copy',
    lang,
    blocks: blocks.map(([type, text]) => makeBlock(type, text)),
  };
}

function paragraphs(...texts: readonly string[]): Article {
  return article(texts.map((text) => ['paragraph', text] as const));
}

/** What the rules say, one line each: code, block, the words it stands on, and the change. */
function said(copy: Article): readonly string[] {
  return checkCopy(copy).map(({ code, place, change }) => {
    const text = textOf(copy.blocks[place.block!]!);
    const on = text.slice(place.from, place.to);
    const after = change && text.slice(0, change.from) + change.text + text.slice(change.to);
    return `${code.replace('copy-', '')} ${place.block} [${on}]${change ? ` → ${after}` : ''}`;
  });
}

test('clean copy has no problems', () => {
  const copy = article([
    ['headline', '渡船换成了电动船'],
    ['byline', '□周以宁'],
    [
      'paragraph',
      '“真安静。”船上的人说，“像坐在云里。”票价仍是6元（往返），1,200人买了月票，首班5:30。',
    ],
    ['subhead', '班次不变'],
    ['paragraph', '早班、晚班都不变……《时刻表》贴在码头。“‘江心洲号’是旧船名。”他说。'],
    ['paragraph', '要带这些：'],
    ['paragraph', '1. 身份证'],
    ['paragraph', '2. 户口本'],
    ['row', '时段\t间隔'],
    ['verse', '船还没有来'],
    ['paragraph', '详见 www.example.org/a.html?x=1 或拨打 000-96000。'],
    ['source', '（市交通局供稿）'],
  ]);
  expect(said(copy)).toEqual([]);
});

describe('sentences that break off', () => {
  test('at the end of the article a clause hardly begun is taken back', () => {
    expect(said(paragraphs('任务完成了。加快推进改造，恪守'))).toEqual([
      'cut-off 0 [加快推进改造，恪守] → 任务完成了。',
    ]);
  });

  test('a clause that may be whole gets its stop', () => {
    expect(said(paragraphs('任务完成了。明年加快推进改造', '后面还有一段。'))).toEqual([
      'unfinished 0 [明年加快推进改造] → 任务完成了。明年加快推进改造。',
    ]);
  });

  test('a comma at the end becomes a stop', () => {
    expect(said(paragraphs('天亮了，'))).toEqual(['cut-off 0 [天亮了，] → 天亮了。']);
  });

  test('an error at the end of the article, a warning before', () => {
    const levels = checkCopy(paragraphs('完成了。明年继续', '完成了。明年继续做')).map(
      ({ level }) => level,
    );
    expect(levels).toEqual(['warning', 'error']);
  });

  test.each([
    '完成了！',
    '完成了……',
    '他说：“完成了。”',
    '完成了。（记者 何苗）',
    '要带这些：',
    '大样市自来水公司',
    '2026年11月23日',
    '全部建成投用；',
    'He said so.',
    '“Done.”',
  ])('ends well: %s', (text) => {
    expect(said(paragraphs(text))).toEqual([]);
  });
});

describe('sentences said twice', () => {
  const [a, b, c] = ['供热改造全部完工', '十六个小区的老旧管网换了新', '居民家里暖和了'];

  test('in another paragraph, with the mark after them', () => {
    expect(
      said(paragraphs(`${a}，${b}，${c}。`, `记者看到，${a}，${b}，明年还要再改造。`)),
    ).toEqual([`repeat 1 [${a}，${b}] → 记者看到，明年还要再改造。`]);
  });

  test('in the same paragraph', () => {
    expect(said(paragraphs(`${a}，${b}。${a}，${b}。`))).toEqual([
      `repeat 0 [${a}，${b}。] → ${a}，${b}。`,
    ]);
  });

  test('broken off at the end', () => {
    expect(said(paragraphs(`${a}，${b}，${c}。`, `明年，${a}，${b}，居民家`))).toContain(
      `repeat 1 [${a}，${b}，居民家] → 明年。`,
    );
  });

  test('a name, a set phrase or a cutline may come again', () => {
    const name = '伊金霍洛旗人力资源和社会保障局';
    const copy = article([
      ['paragraph', `${name}说，据了解，3月10日，昭君镇供水保障工程破土动工。`],
      ['cutline', '3月10日，昭君镇供水保障工程破土动工。'],
      ['paragraph', `${name}说，据了解，其他工程也动工了。`],
    ]);
    expect(said(copy)).toEqual([]);
  });
});

describe('quotes and brackets that do not pair', () => {
  test('speech that never closes gets its quote at the end', () => {
    expect(said(paragraphs('他说：“今年好多了。'))).toEqual([
      'quote-open 0 [“] → 他说：“今年好多了。”',
    ]);
  });

  test('a lone quote inside a sentence is taken away', () => {
    expect(said(paragraphs('“一对一”“为辅等机制，强化责任。'))).toEqual([
      'quote-open 0 [“] → “一对一”为辅等机制，强化责任。',
    ]);
  });

  test('brackets are reported, but nobody knows where they end', () => {
    expect(said(paragraphs('印发《通知，要求落实（以下略。'))).toEqual([
      'quote-open 0 [《]',
      'quote-open 0 [（]',
    ]);
    expect(said(paragraphs('印发通知》，要求落实。'))).toEqual(['quote-close 0 [》]']);
  });

  test('a quotation over paragraphs opens at each and closes once', () => {
    expect(said(paragraphs('他说：“今年好。', '“明年更好。', '“后年最好。”'))).toEqual([]);
  });

  test('the opening quote of a later paragraph is missing', () => {
    expect(said(paragraphs('他说：“今年好。', '明年更好。”'))).toEqual([
      'quote-again 1 [明] → “明年更好。”',
    ]);
  });

  test('a paragraph in the middle lacks its opening quote', () => {
    expect(said(paragraphs('他说：“今年好。', '明年更好。', '后年最好。”他走了。'))).toEqual([
      'quote-again 1 [明] → “明年更好。',
      'quote-again 2 [后] → “后年最好。”他走了。',
    ]);
  });

  test('quotes inside the quotation open again with it', () => {
    expect(
      said(paragraphs('他说：“她讲，‘今年好。', '“‘明年更好。’我信。', '“后年最好。”')),
    ).toEqual([]);
    expect(said(paragraphs('他说：“她讲，‘今年好。', '‘明年更好。’我信。”'))).toEqual([
      'quote-again 1 [‘] → “‘明年更好。’我信。”',
    ]);
  });

  test('a picture in between does not part a quotation, a subhead and a blank line do', () => {
    const parted = (between: readonly [BlockType, string]): readonly string[] =>
      said(article([['paragraph', '“今年好。'], between, ['paragraph', '“明年更好。”']]));
    expect(parted(['cutline', '图为他的“田”。'])).toEqual([]);
    expect(parted(['subhead', '明年'])).toEqual(['quote-open 0 [“] → “今年好。”']);
    expect(parted(['paragraph', ''])).toEqual(['quote-open 0 [“] → “今年好。”']);
  });

  test('a quotation that has ended is not taken up by another', () => {
    expect(said(paragraphs('他说：“今年好。', '她看了“春江”。', '明年更好。”'))).toEqual([
      'quote-open 0 [“] → 他说：“今年好。”',
      'quote-close 2 [”]',
    ]);
  });

  test('the same in English', () => {
    const english = (...texts: readonly string[]): readonly string[] =>
      said(
        article(
          texts.map((text) => ['paragraph', text] as const),
          'en',
        ),
      );
    expect(english('“It’s done,” he said. “We built it.', '“They’ll see it.”')).toEqual([]);
    expect(english('“We built it.', 'They’ll see it.”')).toEqual([
      'quote-again 1 [T] → “They’ll see it.”',
    ]);
  });

  test('brackets are not carried over', () => {
    expect(said(paragraphs('他说（“今年好。', '“明年更好。”）'))).toEqual([
      'quote-open 0 [（]',
      'quote-close 1 [）]',
    ]);
  });

  test('a quotation in a quotation takes the other quotes', () => {
    expect(said(paragraphs('他说：“我读过“春江”这首诗。”'))).toEqual([
      'quote-nested 0 [“春江”] → 他说：“我读过‘春江’这首诗。”',
    ]);
  });

  test('apostrophes and the brackets of list items pair with nothing', () => {
    const english = article([['paragraph', 'It’s the players’ ball; ’tis done.']], 'en');
    expect(said(english)).toEqual([]);
    expect(said(paragraphs('1)先下后上。', '二）儿童免票。', '理由有二：a)近；b)快。'))).toEqual(
      [],
    );
  });
});

describe('marks of the wrong width', () => {
  test.each([
    ['见《通知》(以下简称《办法》)。', '见《通知》（以下简称《办法》）。'],
    ['母婴护理(月嫂)、保姆。', '母婴护理（月嫂）、保姆。'],
    ['世卫组织(WHO)说。', '世卫组织（WHO）说。'],
    ['今天天气好,大家出门。', '今天天气好，大家出门。'],
    ['今天天气好, 大家出门。', '今天天气好，大家出门。'],
    ['用的是GPS,很准。', '用的是GPS，很准。'],
    ['天亮了.', '天亮了。'],
    ['时间:8:30到9:30。', '时间：8:30到9:30。'],
    ['他说"好"。', '他说“好”。'],
    ['天亮了--船来了。', '天亮了——船来了。'],
    ['天亮了...', '天亮了……'],
    ['票价１２元。', '票价12元。'],
  ])('%s', (before, after) => {
    const [problem, ...others] = said(paragraphs(before));
    expect(others).toEqual([]);
    expect(problem?.split(' → ')[1]).toBe(after);
  });

  test.each([
    '长3.5公里，价1,200元，比分3:2，时间8:30。',
    '“Hawk-Eye 2.0”支持Linux (x64)。',
    '网址是http://www.example.org/a?b=c。',
    '版本号V2.0.1已发布。',
  ])('right as it is: %s', (text) => {
    expect(said(paragraphs(text))).toEqual([]);
  });

  test('English text keeps its own marks', () => {
    expect(
      said(article([['paragraph', 'Well, "yes" (no): 3.5; why? A... B -- C.']], 'en')),
    ).toEqual([]);
  });
});

describe('marks and words typed twice', () => {
  test.each([
    ['天亮了，，船来了。', '天亮了，船来了。'],
    ['天亮了，。', '天亮了。'],
    ['天亮了、，船来了。', '天亮了，船来了。'],
    ['天亮了。。。', '天亮了……'],
    ['他说：“天亮了。”。', '他说：“天亮了。”'],
  ])('%s', (before, after) => {
    const [problem, ...others] = said(paragraphs(before));
    expect(others).toEqual([]);
    expect(problem?.split(' → ')[1]).toBe(after);
  });

  test('in English', () => {
    const copy = article(
      [['paragraph', 'The the fare is is two,, he said that that is fair..']],
      'en',
    );
    expect(said(copy).map((line) => line.split(' → ')[0])).toEqual([
      'double-word 0 [is is]',
      'double-mark 0 [,,]',
      'double-mark 0 [..]',
    ]);
  });

  test.each(['什么？！', '快跑！！！', '他叫“阿强”。', '《甲》《乙》。'])(
    'right as it is: %s',
    (text) => {
      expect(said(paragraphs(text))).toEqual([]);
    },
  );
});

test('private-use characters are named; what Word means by them is proposed', () => {
  const copy = paragraphs('\uf0b7身份证\ue5d2。');
  expect(said(copy)).toEqual([
    'private-use 0 [\uf0b7] → •身份证\ue5d2。',
    'private-use 0 [\ue5d2]',
  ]);
  expect(checkCopy(copy).map(({ values }) => values['point'])).toEqual(['U+F0B7', 'U+E5D2']);
});

test('every problem has its sentence in both languages', () => {
  const copy = paragraphs(
    '供热改造全部完工，十六个小区的老旧管网换了新。\ufffd\ue000“甲“乙”丙”，，丁(戊)１。”。《己',
    '供热改造全部完工，十六个小区的老旧管网换了新。”天亮了',
  );
  const problems = checkCopy(copy);
  expect(new Set(problems.map((problem) => problem.code)).size).toBeGreaterThan(8);
  for (const problem of problems) {
    expect(sayProblem('zh-CN', problem)).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
    expect(sayProblem('en', problem)).not.toMatch(/[{}]|^problem\./u);
  }
});

test('accepting change after change comes to an end', () => {
  const marks = '，。、：“”（）()"…,.；甲乙丙春江水暖A1 '.split('');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 30 }), (chars) => {
      let text = chars.join('');
      for (let steps = 0; steps < 100; steps += 1) {
        const problems = checkCopy(paragraphs(text, '完。'));
        const change = problems.map((problem) => problem.change).find((one) => one?.block === 0);
        if (!change) return;
        const after = text.slice(0, change.from) + change.text + text.slice(change.to);
        expect(after).not.toBe(text);
        text = after;
      }
      expect.unreachable(`changes without end: ${text}`);
    }),
    { numRuns: 500 },
  );
});

test('every kind of block in any language is checked without an exception', () => {
  const block = fc.tuple(
    fc.constantFrom(...BLOCK_TYPES),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const lang = fc.constantFrom<Language>('zh-Hans', 'zh-Hant', 'ja', 'en', 'de');
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), lang, (blocks, language) => {
      checkCopy(article(blocks, language));
    }),
  );
});

describe('while typing', () => {
  const text =
    '供热改造暖人心，项目推进有力度，换热站（共八座）已经完工；“真暖和。”居民说，今年不用早起烧炕了。';
  const blocks = Array.from({ length: 40 }, (_, i) =>
    makeBlock('paragraph', `第${i}段：${text.slice(0, 46)}${i}。`),
  );
  const long: Article = { id: 'a1', slug: 'long', lang: 'zh-Hans', blocks };

  test('the same article gives the same problems, not new ones', () => {
    expect(checkCopy(long)).toBe(checkCopy(long));
  });

  test('2,000 characters are checked again in under 2 ms', () => {
    expect(blocks.reduce((sum, block) => sum + textOf(block).length, 0)).toBeGreaterThan(2000);
    checkCopy(long);
    const times = Array.from({ length: 300 }, (_, i) => {
      const typed = makeBlock('paragraph', `第20段：${text}${'字'.repeat(i % 50)}。`);
      const edited = { ...long, blocks: blocks.with(20, typed) };
      const start = performance.now();
      checkCopy(edited);
      return performance.now() - start;
    });
    // The middle of many keystrokes: what else the machine does must not count.
    times.sort((a, b) => a - b);
    expect(times[150]).toBeLessThan(2);
  });
});
