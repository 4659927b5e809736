/** Specimens of headlines: broken by sense, marks of half an em. */
import type { HeadlineSpecimen } from './specimen.ts';

const SENSE = 'newspaper editing textbooks (标题按意断行)';

type Headline = readonly [id: string, copy: string, lines: readonly string[]];

const BROKEN: readonly Headline[] = [
  ['quoted', '“温暖工程”让群众幸福“升温”', ['“温暖工程”', '让群众幸福“升温”']],
  ['phrase', '健全机制推动医疗资源“沉下去”', ['健全机制推动', '医疗资源“沉下去”']],
  [
    'subject',
    '杭锦旗审计局“四个促进”推动审计工作提质增效',
    ['杭锦旗审计局“四个促进”', '推动审计工作提质增效'],
  ],
  ['chosen', '技能培训“长本领”\n群众就业增“底气”', ['技能培训“长本领”', '群众就业增“底气”']],
  ['chosen-uneven', '旧桥\n今晨合龙通车运行', ['旧桥', '今晨合龙通车运行']],
];

/** Headlines of two lines, and their marks. */
export const headlines: readonly HeadlineSpecimen[] = [
  ...BROKEN.map(([id, copy, lines]): HeadlineSpecimen => ({
    setting: 'headline',
    id: `headlines-${id}`,
    rule: { zh: '标题按意断行', en: 'a headline is broken by sense' },
    source: SENSE,
    copy,
    count: 2,
    lines,
  })),
  {
    setting: 'headline',
    id: 'headlines-half-marks',
    rule: { zh: '标题标点占半字', en: 'marks of a headline take half an em' },
    source: 'newspaper practice (标题标点占半字)',
    copy: '稳粮价，保供应',
    count: 1,
    lines: ['稳粮价，保供应'],
    width: 6.5,
  },
  {
    setting: 'headline',
    id: 'headlines-joined',
    rule: { zh: '两行标题并作一行空一字', en: 'a line end that is given up leaves one em' },
    source: SENSE,
    copy: '灯亮到十一点\n座位为谁而留',
    count: 1,
    lines: ['灯亮到十一点\n座位为谁而留'],
    width: 13,
  },
];
