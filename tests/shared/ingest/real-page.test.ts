// One page of a real daily as pasted text: five articles in a row, paragraphs torn by the columns of the
// old page, two slips of its makers. What must come out of it, number by number.
import { describe, expect, test } from 'vitest';
import { findBlock, type Article } from '../../../shared/model/article.ts';
import { textOf, type BlockType } from '../../../shared/model/text.ts';
import { shapeSpecimen, visibleOf } from './copy-specimens.ts';

const { articles, problems } = shapeSpecimen('real-page');

function texts(article: Article | undefined, type: BlockType): readonly string[] {
  return (article?.blocks ?? []).filter((block) => block.type === type).map(textOf);
}

function find(code: string): (typeof problems)[number][] {
  return problems.filter((problem) => problem.code === code);
}

test('five articles hold 6,033 characters', () => {
  expect(articles).toHaveLength(5);
  expect([...visibleOf(articles)]).toHaveLength(6033);
});

test('headlines, and the rubric over the last', () => {
  expect(articles.flatMap((article) => texts(article, 'headline'))).toEqual([
    '“温暖工程”让群众幸福“升温”',
    '健全机制推动医疗资源“沉下去”',
    '杭锦旗审计局“四个促进”推动审计工作提质增效',
    '技能培训“长本领”\n群众就业增“底气”',
    '我市参加第四届全国青少年科技教育成果展示大赛内蒙古区域赛荣获佳绩',
  ]);
  expect(articles.map((article) => texts(article, 'rubric'))).toEqual([
    [],
    [],
    [],
    [],
    ['科协动态'],
  ]);
  const [first] = findBlock(articles[3]!, 'headline')?.content.slice(1) ?? [];
  expect(first).toEqual({ type: 'hardBreak' });
});

test('bylines with their mark, one dateline, two sources', () => {
  expect(articles.map((article) => texts(article, 'byline'))).toEqual([
    ['□王晓丽 李慧龙 袁娇 王耀宗'],
    ['□孙秀艳'],
    [],
    ['□王晓蓉'],
    [],
  ]);
  const lead = articles[2]!.blocks[1]!;
  expect(lead.content[0]).toEqual({ type: 'text', text: '锡尼讯', marks: [{ type: 'dateline' }] });
  expect(textOf(lead)).toMatch(/^锡尼讯 今年以来，/u);
  expect(articles.map((article) => texts(article, 'source'))).toEqual([
    [],
    ['(转自《人民日报》)'],
    [],
    [],
    ['(市科协供稿)'],
  ]);
});

test('three subheads and two cutlines in the first, in their places', () => {
  expect(texts(articles[0], 'subhead')).toEqual([
    '供热改造步履不停，提民生“暖”度',
    '供水送电多维发力，解“渴”又提“亮”',
    '燃气入户紧抓快干，增民生底“气”',
  ]);
  expect(articles[0]!.blocks.slice(17, 20).map((block) => block.type)).toEqual([
    'cutline',
    'cutline',
    'subhead',
  ]);
});

test('43 paragraphs; three torn ones are joined and no other two', () => {
  const counts = articles.map((article) => texts(article, 'paragraph').length);
  expect(counts).toEqual([17, 10, 5, 6, 5]);
  expect(find('copy-joined').map((problem) => problem.values['text'])).toEqual([
    '快速增长，人|民群众医疗需',
    '计转型，恪守|审计权力的边',
    '注重培养学生|的科学素养和',
  ]);
});

describe('what a person is told, with a change to accept', () => {
  /** The text a problem stands on, and the block as it would be after the change. */
  const shown = (problem: (typeof problems)[number]): { on: string; after: string } => {
    const article = articles.find((other) => other.id === problem.place.article)!;
    const text = textOf(article.blocks[problem.place.block!]!);
    const { from, to, text: better } = problem.change!;
    return {
      on: text.slice(problem.place.from, problem.place.to),
      after: text.slice(0, from) + better + text.slice(to),
    };
  };

  test('article 3 breaks off in the middle of a sentence', () => {
    const [problem, ...others] = find('copy-cut-off');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ level: 'error', place: { article: 'a3', block: 5 } });
    expect(shown(problem!).on).toBe('加快推进政府投资审计转型，恪守');
    expect(shown(problem!).after).toMatch(/全力推进区域经济社会高质量发展。$/u);
  });

  test('its last paragraph repeats the end of an earlier one', () => {
    const [problem, ...others] = find('copy-repeat');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ place: { article: 'a3', block: 5 }, values: { earlier: 3 } });
    expect(shown(problem!).on).toBe(
      '拓展审计监督广度和深度，全力推进区域经济社会高质量发展。加快推进政府投资审计转型，恪守',
    );
    expect(shown(problem!).after).toMatch(/坚持科技强审。$/u);
  });

  test('a quote in article 2 never closes', () => {
    const [problem, ...others] = find('copy-quote-open');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ place: { article: 'a2', block: 9 } });
    expect(shown(problem!).after).toContain('“一对多”为辅等帮扶机制');
  });

  test('half-width brackets stand in Chinese text four times', () => {
    expect(find('copy-half-width').map((problem) => shown(problem).on)).toEqual([
      '(以下简称《通知》)',
      '(转自《人民日报》)',
      '(月嫂)',
      '(市科协供稿)',
    ]);
    expect(shown(find('copy-half-width')[2]!).after).toContain('母婴护理（月嫂）、');
  });

  test('nothing else', () => {
    const codes = [
      'copy-joined',
      'copy-cut-off',
      'copy-repeat',
      'copy-quote-open',
      'copy-half-width',
    ];
    expect(problems.filter((problem) => !codes.includes(problem.code))).toEqual([]);
  });
});
