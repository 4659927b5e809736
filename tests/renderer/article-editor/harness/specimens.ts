// Articles for the harness, of our own writing.
import type { Article } from '../../../../shared/model/article.ts';
import { makeBlock, type Block } from '../../../../shared/model/text.ts';

const bridge: readonly Block[] = [
  makeBlock('rubric', '城建观察'),
  makeBlock('kicker', '历时三年，穿越两个汛期'),
  makeBlock('headline', '望江大桥合龙\n两岸百姓出行省下半小时'),
  makeBlock('deck', '预计明年春天通车，公交线路同步调整'),
  makeBlock('byline', '□本报记者 沈一舟 通讯员 顾南'),
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: '本报讯', marks: [{ type: 'dateline' }] },
      {
        type: 'text',
        text: ' 昨天上午9时16分，随着最后一段钢箱梁缓缓落下，全长1,286米的望江大桥顺利合龙。桥面上，三十多名工人放下手里的工具，朝对岸挥了挥安全帽。“等这一天等了三年。”项目总工程师说(大桥2023年开工)。',
      },
    ],
  },
  makeBlock(
    'paragraph',
    '过去，从江北的柳营到江南的新街口，要绕行老桥，高峰时段要走五十分钟。大桥通车以后，这段路只要二十分钟。家住柳营的退休教师算过一笔账：“一周跑三趟，一个月能省下六个钟头，够我把孙子的作文从头看一遍。',
  ),
  makeBlock('subhead', '一根斜拉索，一百零八道工序'),
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: '大桥采用' },
      { type: 'text', text: '双塔双索面', marks: [{ type: 'bold' }] },
      {
        type: 'text',
        text: '结构，主跨460米，共有96根斜拉索。每根斜拉索从下料到张拉要经过一百零八道工序，误差不能超过3毫米。监理组在桥塔顶上设了一个观测点，每天日出前测一次，因为太阳一照，钢梁就会伸长。',
      },
    ],
  },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: '“我们把它叫作' },
      { type: 'text', text: '听桥', marks: [{ type: 'kai' }] },
      {
        type: 'text',
        text: '。”年轻的测量员笑着说，“清晨最安静，桥也最老实，量出来的数才算数。”',
      },
    ],
  },
  { ...makeBlock('cutline', '望江大桥合龙现场。'), attrs: { picture: 'bridge-picture' } },
  makeBlock(
    'paragraph',
    '市公交公司表示，通车当天将有4条线路改道过江，另外新开2条区间车，首末班时间分别为5:30和23:00。桥上设非机动车道，宽3.5米，骑行过桥大约需要六分钟。',
  ),
  makeBlock('source', '（市建设局供稿）'),
];

const short: readonly Block[] = [
  makeBlock('headline', '秋粮入库'),
  makeBlock('byline', '□何小满'),
  makeBlock('paragraph', '今年秋粮比去年多收两成。'),
  makeBlock('paragraph', '粮站的灯亮到半夜。'),
];

/** The articles by id. */
export const SPECIMENS: Readonly<Record<string, Article>> = {
  bridge: { id: 'bridge', slug: 'bridge', lang: 'zh-Hans', blocks: bridge },
  short: { id: 'short', slug: 'short', lang: 'zh-Hans', blocks: short },
  other: {
    id: 'other',
    slug: 'other',
    lang: 'zh-Hans',
    blocks: [makeBlock('headline', '另一篇'), makeBlock('paragraph', '别处的正文。')],
  },
  empty: { id: 'empty', slug: 'empty', lang: 'zh-Hans', blocks: [] },
  long: {
    id: 'long',
    slug: 'long',
    lang: 'zh-Hans',
    blocks: [
      makeBlock('headline', '两万字的长篇通讯'),
      ...Array.from({ length: 100 }, (_, i) =>
        makeBlock('paragraph', `第${i + 1}段。${'江水一路向东，船队在晨雾里鸣笛。'.repeat(12)}`),
      ),
    ],
  },
};
