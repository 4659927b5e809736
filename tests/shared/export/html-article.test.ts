/** An article as a web page: what each block becomes, and sound HTML around it. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import type { ArticleId } from '../../../shared/base/ids.ts';
import {
  articleToHtml,
  readerTitle,
  type ArticleSite,
} from '../../../shared/export/html-article.ts';
import { contentsToHtml } from '../../../shared/export/html-contents.ts';
import type { Article } from '../../../shared/model/article.ts';
import { makeBlock, type Block } from '../../../shared/model/text.ts';
import { article } from '../../support/build-edition.ts';
import { specimenEdition } from './html-specimen.ts';
import { readerWordsForTests } from './reader-words-for-tests.ts';

const edition = specimenEdition();

const site: ArticleSite = {
  date: '2026年11月24日',
  words: readerWordsForTests,
  picture: (id) =>
    id === 'photo' ? { address: '../pictures/photo.jpg', width: 800, height: 600 } : undefined,
  pages: [{ folio: 'A01', section: '要闻', address: '../pages/A01.html' }],
  contents: '../index.html',
};

const judge = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
});

async function faultsOf(html: string): Promise<readonly unknown[]> {
  const { results } = await judge.validateString(html);
  return results.flatMap(({ messages }) => messages);
}

function articleOf(id: ArticleId): Article {
  return present(edition.articles[id], `the specimen has no ${id}`);
}

/** What stands between the tags of the article, line by line. */
function inside(one: Article, more: Partial<ArticleSite> = {}): readonly string[] {
  const html = articleToHtml(one, edition, { ...site, ...more });
  return html.slice(html.indexOf('<article>') + 10, html.indexOf('\n</article>')).split('\n');
}

describe('an article', () => {
  test('says what each of its blocks is', () => {
    const heat = articleOf('heat');
    const text =
      '“冬病”需要“夏治”的，还有供热管网。2023年—2024年供暖期还未结束时，就紧盯群众反映的GDP问题——进入“治病”阶段，投入13.4万元（含税），惠及1017户……';
    expect(inside(heat)).toEqual([
      '<header>',
      '<hgroup>',
      '<p class="kicker">民生实事</p>',
      '<h1>“温暖工程”让幸福<br>“升温”</h1>',
      '<p class="deck">供热 &amp; &lt;供水&gt; "一起办"</p>',
      '</hgroup>',
      '<p class="byline">□王晓丽 李慧龙</p>',
      '</header>',
      `<p><b>本报讯</b> ${text}<strong>重要的话</strong><span class="kai">引文</span>。</p>`,
      '<h2>供热改造步履不停</h2>',
      `<p>${text}</p>`,
      `<p>${text}</p>`,
      '<p class="source">（市供热办供稿）</p>',
      '<figure><img src="../pictures/photo.jpg" alt="工人在检修管道" width="800" height="600" loading="lazy"><figcaption>换热站里，工人正在检修管道。 <small>王二 摄</small></figcaption></figure>',
    ]);
  });

  test('makes one table of rows, its short rows filled up, and keeps the lines of verse', () => {
    expect(inside(articleOf('table')).slice(5)).toEqual([
      '<p>获奖者如下。</p>',
      '<div class="table"><table><tbody>',
      '<tr><td>姓名</td><td>学校</td><td>奖项</td></tr>',
      '<tr><td>李小明</td><td>第一小学</td><td>一等奖</td></tr>',
      '<tr><td>王芳</td><td>实验中学</td><td></td></tr>',
      '</tbody></table></div>',
      '<p class="verse">春风又绿江南岸，<br>明月何时照我还。</p>',
    ]);
  });

  test('makes lists of items, deeper ones inside, and a rule of the end of a section', async () => {
    const item = (text: string, attrs: Block['attrs']): Block => ({
      ...makeBlock('paragraph', text),
      ...(attrs && { attrs }),
    });
    const list: Article = {
      ...article('list', [['paragraph', '']]),
      blocks: [
        makeBlock('paragraph', ''),
        item('一处', { list: 'han' }),
        item('北段', { list: 'bullet', level: 1 }),
        item('南段', { list: 'bullet', level: 1 }),
        item('四处', { list: 'han', start: 4 }),
        item('五处', { list: 'han' }),
        item('另', { list: 'figures', start: 3 }),
        makeBlock('paragraph', '以上。'),
        makeBlock('paragraph', ''),
        makeBlock('paragraph', ''),
        item('后来的事。', { dropCap: 3 }),
        makeBlock('paragraph', ''),
      ],
    };
    expect(inside(list).slice(5)).toEqual([
      '<ol class="han">',
      '<li>一处',
      '<ul>',
      '<li>北段</li>',
      '<li>南段</li>',
      '</ul>',
      '</li>',
      '<li value="4">四处</li>',
      '<li>五处</li>',
      '</ol>',
      '<ol start="3">',
      '<li>另</li>',
      '</ol>',
      '<p>以上。</p>',
      '<hr>',
      '<p class="cap" style="--deep:3">后来的事。</p>',
    ]);
    expect(await faultsOf(articleToHtml(list, edition, site))).toEqual([]);
  });

  test('says the language of words that are in another than the article', async () => {
    const quoted: Article = {
      ...article('quoted', []),
      blocks: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '店名是' },
            {
              type: 'text',
              text: 'Au Bon Pain',
              marks: [{ type: 'italic' }, { type: 'language', attrs: { lang: 'fr' } }],
            },
            { type: 'text', text: '。' },
          ],
        },
      ],
    };
    expect(inside(quoted).at(-1)).toBe(
      '<p>店名是<span lang="fr"><em>Au Bon Pain</em></span>。</p>',
    );
    expect(await faultsOf(articleToHtml(quoted, edition, site))).toEqual([]);
  });

  test('spaces names as wide as the longest of their column, where the house wants them even', () => {
    const { house } = edition.paper;
    const rules = { ...house.rules, evenNames: true };
    const even = { ...edition, paper: { ...edition.paper, house: { ...house, rules } } };
    const html = articleToHtml(articleOf('table'), even, site);
    expect(html).toContain(
      '<tr><td><span style="letter-spacing:1em;margin-inline-end:-1em">王芳</span></td><td>实验中学</td>',
    );
    expect(html).toContain('<td>李小明</td><td>第一小学</td>');
  });

  test('leaves out a picture that is not printed, and keeps the words of one that cannot be read', () => {
    const heat = articleOf('heat');
    expect(inside(heat, { picture: () => undefined }).join()).not.toContain('换热站');
    expect(inside(heat, { picture: () => ({}) }).at(-1)).toBe(
      '<figure><figcaption>换热站里，工人正在检修管道。 <small>王二 摄</small></figcaption></figure>',
    );
  });

  test('has the names of its language, its paper, its day and its place in print', () => {
    const html = articleToHtml(articleOf('english'), edition, site);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(
      '<title>Heating Works Open “Before Winter” · 测试报 · 2026年11月24日</title>',
    );
    expect(html).toContain('<time datetime="2026-11-24">2026年11月24日</time>');
    expect(html).toContain('<a href="../pages/A01.html">A01 要闻</a>');
  });

  test('that has no headline is known by how it begins', () => {
    const brief = article('brief', [
      ['paragraph', '昨日起，全市各图书馆延长开放时间至晚上九点，市民凭证入馆。'],
    ]);
    expect(readerTitle(brief)).toBe('昨日起，全市各图书馆延长开放时间至晚上九点，市民…');
    expect(inside(brief)).toContain('<h1>昨日起，全市各图书馆延长开放时间至晚上九点，市民…</h1>');
  });

  test('cannot break out of its words into markup', () => {
    const words = '</p><script>alert(1)</script>"\'&amp;\u0000\uD800';
    const hostile = article('hostile', [
      ['headline', words],
      ['byline', words],
      ['paragraph', words],
      ['row', `${words}\t${words}`],
    ]);
    const html = articleToHtml(hostile, edition, { ...site, date: words });
    expect(html).not.toMatch(/<script|\0/u);
    expect(html).toContain(
      '&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;"\'&amp;amp;\uFFFD\uFFFD',
    );
  });

  test.each(['heat', 'english', 'table', 'secret'])(
    '%s is valid HTML without a network',
    async (id) => {
      const html = articleToHtml(articleOf(id), edition, site);
      expect(await faultsOf(html)).toEqual([]);
      expect(html).not.toMatch(/https?:|["'(]\/\/|<script|javascript:|<link/u);
    },
  );
});

describe('the list of pages', () => {
  const html = contentsToHtml(edition, {
    lang: 'zh-Hans',
    date: '2026年11月24日',
    words: readerWordsForTests,
    pages: [
      {
        folio: 'A01',
        section: '要闻 & <综合>',
        address: 'pages/A01.html',
        thumbnail: { address: 'pictures/page.A01.jpg', width: 480, height: 677 },
        articles: [
          { title: '“温暖工程”让幸福 “升温”', address: 'articles/a.html', lang: 'zh-Hans' },
          { title: 'Heating Works', address: 'articles/b.html', lang: 'en' },
        ],
      },
      { folio: 'A02', section: '', address: 'pages/A02.html', articles: [] },
    ],
  });

  test('names every page and every article, each in its language', () => {
    expect(html).toContain('<h2><a href="pages/A01.html">A01 要闻 &amp; &lt;综合&gt;</a></h2>');
    expect(html).toContain('<li><a href="articles/a.html">“温暖工程”让幸福 “升温”</a></li>');
    expect(html).toContain('<li><a href="articles/b.html" lang="en">Heating Works</a></li>');
    expect(html).toContain('<h2><a href="pages/A02.html">A02</a></h2>\n</section>');
  });

  test('is valid HTML without a network', async () => {
    expect(await faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/https?:|["'(]\/\/|<script|<link/u);
  });
});
