/**
 * Two pages of vertical text: on the first a vertical story in two tiers, cut by a picture, beside a story
 * across whose thread ends in vertical lines; the second is vertical as a whole, with a table and a subhead.
 */
import type { Edition } from '../../shared/model/edition.ts';
import type { TextFrame } from '../../shared/model/frame.ts';
import { BLACK } from '../../shared/model/ink.ts';
import {
  article,
  buildEdition,
  cells,
  headFrame,
  picture,
  pictureFrame,
  story,
  textFrame,
} from './build-edition.ts';

const FERRY =
  '“渡口还在每天六点半开灯。”老船工说：“我守了‘浪花号’三十一年——从18岁到49岁……没有误过一班。”' +
  '2026年11月25日，市交通局（滨江分局）印发《轮渡运行办法》，班次由每日128班调整为64班，票价2.5元；' +
  'GPS定位、5G信号、Wi-Fi上船，乘客～司机～码头三方信息同步。“这下好了！”家住南岸的周女士说。';

const BRIDGE =
  '大桥于1998年动工，全长1234.5米，设计车速60公里。通车那天，北岸（竹篙巷一带）放了三小时爆竹，' +
  '《晨报》用了4个整版。“桥一通，渡口就静了”，馆员陈述回忆道：旧船票上印着“A线”，一张3分钱。';

/** A frame whose lines run down, in so many tiers with rules between them. */
function verticalFrame(
  id: string,
  at: ReturnType<typeof cells>,
  tiers = 1,
  more: Partial<TextFrame> = {},
): TextFrame {
  const rule = { style: 'single', weight: 0.25, ink: BLACK } as const;
  return textFrame(id, at, {
    direction: 'vertical',
    columns: { mode: 'grid', count: tiers },
    ...(tiers > 1 && { columnRule: rule }),
    ...more,
  });
}

/** Makes the edition. */
export function verticalEdition(): Edition {
  const ferry = article('ferry', [
    ['headline', '渡口的灯'],
    ['paragraph', FERRY],
    ['paragraph', BRIDGE],
    ['subhead', '旧船票'],
    ['paragraph', BRIDGE + FERRY],
  ]);
  const bridge = article('bridge', [
    ['headline', '桥与渡口'],
    ['paragraph', BRIDGE + BRIDGE + FERRY + BRIDGE],
  ]);
  const page = article('page', [
    ['headline', '江边一年'],
    ['byline', '本报记者 秦若川'],
    ['paragraph', FERRY],
    ['paragraph', BRIDGE],
    ['subhead', '名次'],
    ['row', '1\t石海涛\t31分48秒'],
    ['row', '2\t丁一帆\t32分10秒'],
    ['paragraph', FERRY + BRIDGE],
    ['source', '（据江岸日报）'],
  ]);
  const down = { direction: 'vertical', maxLines: 1 } as const;
  return buildEdition({
    articles: [ferry, bridge, page],
    pictures: [picture('boat')],
    pages: [
      {
        folio: 'A01',
        frames: [
          headFrame('ferry-head', 'ferry', cells(3, 1, 0, 22), down),
          verticalFrame('ferry-text', cells(0, 3, 0, 22), 2),
          pictureFrame('boat-shot', 'boat', cells(0, 1, 8, 7), { wrap: { standoff: 5 } }),
          textFrame('bridge-1', cells(0, 2, 23, 6)),
          verticalFrame('bridge-2', cells(2, 2, 23, 16)),
        ],
      },
      {
        folio: 'A02',
        frames: [
          headFrame('page-head', 'page', cells(3, 1, 0, 40), { ...down, parts: ['headline'] }),
          verticalFrame('page-text', cells(0, 3, 0, 40), 3),
        ],
      },
    ],
    stories: [
      story('ferry-story', ['ferry'], ['ferry-text'], { balance: false }),
      story('bridge-story', ['bridge'], ['bridge-1', 'bridge-2'], { balance: false }),
      story('page-story', ['page'], ['page-text'], { balance: false }),
    ],
  });
}
