// HTML as desks paste it: from Word, WPS, web pages, chat, and what becomes of Word files.
import { describe, expect, test } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { textOf } from '../../../shared/model/text.ts';
import { readHtmlCopy } from '../../../shared/ingest/read-copy.ts';
import type { Draft } from '../../../shared/ingest/draft.ts';
import { outline } from './outline.ts';
import { shape } from './copy-specimens.ts';

function draftOf(html: string): Draft {
  const result = readHtmlCopy(html, 'paste.html');
  return present(result.ok ? result.value : undefined, 'the HTML is not read');
}

function linesOf(html: string): readonly string[] {
  return draftOf(html).lines.map((line) => line.text.replace(/\t/gu, '⇥'));
}

function outlineOf(html: string): string {
  const { articles, problems } = shape(draftOf(html));
  return outline(articles, problems).trim();
}

test('a Word file keeps its headings, bold, italic and rows', () => {
  const html = [
    '<h1>渡船换成了电动船</h1><p>本报记者 周以宁</p>',
    '<p>今天早上，<strong>头班船</strong>离岸，船名<em>Bailu</em>。</p>',
    '<h2>班次不变</h2><p>早六点到晚九点，二十分钟一班。</p>',
    '<table><tr><td><p>时段</p></td><td><p>间隔</p></td></tr>',
    '<tr><td><p>早晚</p></td><td><p>20分钟</p></td></tr></table>',
    '<p><img src="data:image/png;base64,AAAA" /></p>',
  ].join('');
  expect(outlineOf(html)).toBe(
    `note copy-pictures count=1

# paste (zh-Hans)
headline  渡船换成了电动船
byline    本报记者 周以宁
paragraph 今天早上，*头班船*离岸，船名/Bailu/。
subhead   班次不变
paragraph 早六点到晚九点，二十分钟一班。
row       时段⇥间隔
row       早晚⇥20分钟`,
  );
});

test('small capitals stay small capitals, and characters in one of their forms stay in it', () => {
  const { articles } = shape(
    draftOf(
      '<h1>甲</h1><p>由<span style="font-variant:small-caps">Unesco</span>和葛\u{e0100}城发布。</p>',
    ),
  );
  expect(articles[0]?.blocks[1]?.content).toEqual([
    { type: 'text', text: '由' },
    { type: 'text', text: 'Unesco', marks: [{ type: 'smallCaps' }] },
    { type: 'text', text: '和葛\u{e0100}城发布。' },
  ]);
});

test('two headings of the first level are two articles', () => {
  const { articles } = shape(draftOf('<h1>甲</h1><p>甲的正文。</p><h1>乙</h1><p>乙的正文。</p>'));
  expect(articles.map((article) => article.blocks.map((block) => block.type))).toEqual([
    ['headline', 'paragraph'],
    ['headline', 'paragraph'],
  ]);
});

test('script, style, comments and titles are no copy', () => {
  expect(
    linesOf(
      '<html><head><title>页</title><style>p{color:red}</style></head><body><!-- 注 --><p>正文<script>alert("<p>坏</p>")</script>一</p><!--[if mso]><p>旧</p><![endif]--></body></html>',
    ),
  ).toEqual(['正文一']);
});

test('bold and 楷 may come from styles, and Google’s outer b means nothing', () => {
  const [line] = draftOf(
    '<b style="font-weight:normal"><p>甲<span style="font-weight:700">乙</span><span style="font-family:楷体">丙</span></p></b>',
  ).lines;
  expect(line?.spans).toEqual([
    { from: 1, to: 2, type: 'bold' },
    { from: 2, to: 3, type: 'kai' },
  ]);
});

test('entities are decoded; what is none stays', () => {
  expect(
    linesOf(
      '<p>A&amp;B &lt;b&gt; &ldquo;甲&rdquo; &#20013;&#x6587; &hellip; &#150; &foo; 5 & 6</p>',
    ),
  ).toEqual(['A&B <b> “甲” 中文 … – &foo; 5 & 6']);
});

test('white space counts once, and not at all between Han characters', () => {
  expect(linesOf('<p>渡船换成了\n    电动船。 New\n  ferry&nbsp;line.</p>')).toEqual([
    '渡船换成了电动船。 New ferry line.',
  ]);
});

test('line ends and empty paragraphs part lines', () => {
  const { lines } = draftOf('<p>甲<br>乙<br><br>丙</p><p>&nbsp;</p><p>丁</p>');
  expect(lines.map(({ text, gap }) => `${gap} ${text}`)).toEqual(['1 甲', '0 乙', '1 丙', '2 丁']);
});

describe('lists', () => {
  const items = (html: string): string =>
    outlineOf(`<h1>题</h1><p>要带这些：</p>${html}`)
      .split('\n')
      .slice(3)
      .map((line) => line.replace('paragraph ', ''))
      .join('\n');

  test('items are paragraphs with their marks; a number is said where it does not follow', () => {
    const html =
      '<ol start="3"><li><p>身份证</p></li><li>户口本</li></ol><ul><li>照片</li></ul><ol><li>表格</li></ol>';
    expect(items(html)).toBe('{figures 3} 身份证\n{figures} 户口本\n{bullet} 照片\n{figures} 表格');
  });

  test('two lists that touch stay two', () => {
    expect(items('<ol><li>一份</li></ol><ol><li>两份</li></ol>')).toBe(
      '{figures} 一份\n{figures 1} 两份',
    );
  });

  test('a list in an item', () => {
    const html =
      '<ol><li>证件<ul><li>身份证</li><li>户口本</li></ul></li><li>照片</li></ol><p>以上备齐。</p>';
    expect(items(html)).toBe(
      '{figures} 证件\n{+bullet} 身份证\n{+bullet} 户口本\n{figures} 照片\n以上备齐。',
    );
  });

  test('Chinese numbers by their name in CSS', () => {
    expect(items('<ol style="list-style-type: simp-chinese-informal"><li>证件</li></ol>')).toBe(
      '{han} 证件',
    );
  });

  test('an item that has its mark typed keeps it', () => {
    expect(items('<ul><li>• 身份证</li></ul>')).toBe('• 身份证');
  });
});

describe('ends of sections', () => {
  const body = (html: string): readonly string[] =>
    shape(draftOf(`<h1>题</h1>${html}`))
      .articles[0]!.blocks.slice(1)
      .map(textOf);
  const long = '船过江心洲时，岸上的灯一盏一盏亮起来了。';

  test('a rule between paragraphs', () => {
    expect(body(`<p>${long}</p><hr><p>${long}甲</p>`)).toEqual([long, '', `${long}甲`]);
  });

  test('an empty paragraph, where all others stand evenly', () => {
    const even = ['甲', '乙', '丙', '丁'].map((end) => `<p>${end}${long}</p>`).join('');
    expect(body(`${even}<p></p><p>戊${long}</p>`).indexOf('')).toBe(4);
    expect(body(`<p>${long}</p><p></p><p>甲${long}</p>`)).not.toContain('');
  });
});

test('a table that only places things on a page is no table', () => {
  expect(
    linesOf('<table><tr><td><p>一。</p><p>二。</p><p>三。</p></td><td>四。</td></tr></table>'),
  ).toEqual(['一。', '二。', '三。', '四。']);
});

test('a table in a cell keeps its rows', () => {
  expect(
    linesOf('<table><tr><td>前<table><tr><td>a<td>b<tr><td>c<td>d</table></td></tr></table>后'),
  ).toEqual(['前', 'a⇥b', 'c⇥d', '后']);
});

test('a figure’s caption is a cutline', () => {
  expect(
    outlineOf('<h1>题</h1><figure><img><figcaption>码头清晨</figcaption></figure><p>文。</p>'),
  ).toContain('cutline   码头清晨');
});

describe('broken HTML is read as browsers would', () => {
  test.each([
    ['a tag that never ends', '<p>甲</p><p class="', ['甲', '<p class="']],
    ['a lone bracket', '<p>3 < 5 且 7 > 6</p>', ['3 < 5 且 7 > 6']],
    ['elements that never close', '<div><p>甲<p><b>乙', ['甲', '乙']],
    ['elements closed twice', '<p>甲</b></i></p></div></p>乙', ['甲', '乙']],
    ['a comment that never ends', '<p>甲</p><!-- 乙', ['甲']],
    ['a quote that never closes', '<p title="x>甲</p><p>乙</p>', ['甲', '乙']],
    ['plain text', '甲\n乙', ['甲乙']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('rubies and stress', () => {
  /** Runs with their marks: `[base|words]` a ruby, `·` dots, `/` a slant, `*` bold. */
  function runsOf(html: string): readonly string[] {
    const signs = { bold: '*', italic: '/', emphasis: '·' } as const;
    return shape(draftOf(html)).articles.flatMap(({ blocks }) =>
      blocks.map(({ content }) =>
        content
          .map((inline) => {
            if (inline.type === 'hardBreak') return '⏎';
            return (inline.marks ?? []).reduce((words, mark) => {
              if (mark.type === 'ruby') return `[${words}|${mark.attrs.text}]`;
              const sign = (signs as Readonly<Record<string, string>>)[mark.type] ?? '?';
              return sign + words + sign;
            }, inline.text);
          })
          .join(''),
      ),
    );
  }

  test('a ruby is read over its base, without the brackets for others', () => {
    expect(
      runsOf('<p>外有<ruby>槐树<rp>（</rp><rt>huáishù</rt><rp>）</rp></ruby>，年年开花。</p>'),
    ).toEqual(['外有[槐树|huáishù]，年年开花。']);
  });

  test('every part of a base has its own words', () => {
    expect(runsOf('<p>在<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>の国で暮らした。</p>')).toEqual([
      '在[漢|かん][字|じ]の国で暮らした。',
    ]);
    expect(runsOf('<p>在<ruby><rb>漢<rb>字<rt>かん<rt>じ</ruby>の国で暮らした。</p>')).toEqual([
      '在[漢字|かんじ]の国で暮らした。',
    ]);
  });

  test('two of the same words that touch stay apart as words of one', () => {
    const html = '<p>她喊<ruby>妈<rt>mā</rt></ruby><ruby>妈<rt>mā</rt></ruby>快来看雪。</p>';
    expect(runsOf(html)).toEqual(['她喊[妈妈|mā mā]快来看雪。']);
  });

  test('words that no base belongs to, and tags that never end, lose nothing', () => {
    expect(runsOf('<p>今天<rt>jīntiān</rt>下雪了，路上很滑。</p>')).toEqual([
      '今天jīntiān下雪了，路上很滑。',
    ]);
    const long = '下了一夜的雪，清早推门，满院子都白了，井台上、柴垛上、墙头上，处处都是，'.repeat(
      3,
    );
    expect(linesOf(`<p>今<ruby>天<rt>tiān ${long}</p><p>第二段。</p>`).join('')).toContain(long);
    expect(linesOf('<p><ruby>天<rt>tiān</p><p>第二段。</p>')).toEqual(['天', '第二段。']);
  });

  test('stress is dots under Han, a slant in letters, dots where the style says so', () => {
    expect(runsOf('<p>这一条<em>必须</em>写进去，用<em>Wi-Fi</em>也行。</p>')).toEqual([
      '这一条·必须·写进去，用/Wi-Fi/也行。',
    ]);
    expect(
      runsOf(
        '<p>这一条<span style="text-emphasis: filled dot">必须</span>写进去，<i>也行</i>。</p>',
      ),
    ).toEqual(['这一条·必须·写进去，/也行/。']);
    expect(
      runsOf('<p>这一条<span style="-webkit-text-emphasis-style:circle">必须</span>写进去。</p>'),
    ).toEqual(['这一条·必须·写进去。']);
    expect(
      runsOf('<p>这一条<em style="font-style:normal;text-emphasis:none">必须</em>写进去。</p>'),
    ).toEqual(['这一条必须写进去。']);
  });

  test('marks of a ruby keep their words', () => {
    expect(runsOf('<p>外有<b><ruby>槐树<rt>huáishù</rt></ruby>开花</b>，香。</p>')).toEqual([
      '外有[*槐树*|huáishù]*开花*，香。',
    ]);
  });
});

describe('languages', () => {
  /** Runs, those of another language as `fr‹…›`. */
  function runsOf(html: string): readonly string[] {
    return shape(draftOf(html)).articles.flatMap(({ blocks }) =>
      blocks.map(({ content }) =>
        content
          .map((inline) => {
            if (inline.type === 'hardBreak') return '⏎';
            const mark = inline.marks?.find(({ type }) => type === 'language');
            return mark?.type === 'language' ? `${mark.attrs.lang}‹${inline.text}›` : inline.text;
          })
          .join(''),
      ),
    );
  }

  test('come along where they are not that of the article', () => {
    expect(
      runsOf(
        '<p>他在巴黎的<span lang="fr-FR">boulangerie</span>里学了三年，又去了<i lang="ja">コーヒー</i>店，回来以后自己开了一家。</p>',
      ),
    ).toEqual([
      '他在巴黎的fr‹boulangerie›里学了三年，又去了ja‹コーヒー›店，回来以后自己开了一家。',
    ]);
  });

  test('that a word processor names for every run are left out where they say nothing', () => {
    expect(
      runsOf(
        '<p><span lang=ZH-CN>去年</span><span lang=EN-US>2026</span>年，' +
          '<span lang=EN-US>Apple</span><span lang="fr">3 </span>家新店开张，人来人往。</p>',
      ),
    ).toEqual(['去年2026年，Apple3 家新店开张，人来人往。']);
  });

  test('are those of a whole paragraph, English too, and end with it', () => {
    const html =
      '<p>馆里有一块牌子，上面用英文写着这样一句话：</p>' +
      '<p lang="en">Please do not feed the “pigeons” in the reading room.</p>' +
      '<p>没有人当真，鸽子也不当真，照旧在窗台上等着。</p>';
    expect(runsOf(html)).toEqual([
      '馆里有一块牌子，上面用英文写着这样一句话：',
      'en‹Please do not feed the “pigeons” in the reading room.›',
      '没有人当真，鸽子也不当真，照旧在窗台上等着。',
    ]);
  });

  test('of tags that text can be set in are known by any of their names', () => {
    const paragraph = (tag: string): string =>
      `<p>书名题作<span lang="${tag}">風雨樓記</span>，是前年的旧物，这个我们都见过。</p>`;
    for (const tag of ['zh-TW', 'zh-Hant-HK', 'zh_HK'])
      expect(runsOf(paragraph(tag)).join('')).toContain('zh-Hant‹風雨樓記›');
    for (const tag of ['zh', 'zh-CN', 'ko', 'x-none', '']) {
      expect(runsOf(paragraph(tag)).join('')).not.toContain('‹');
    }
  });
});
