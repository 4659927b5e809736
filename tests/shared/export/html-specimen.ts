/**
 * Two pages that hold one of everything a reader of the exports can meet: justified and centred lines,
 * Latin with ligatures and hyphens, a story that runs on, a table, vertical heads, reversed type,
 * characters that no font has, pictures with and without a file, rules of all styles.
 */
import { buildDisplayLists } from '../../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../../shared/display/display-list.ts';
import type { FontBook } from '../../../shared/fonts/font.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { LaidOutEdition } from '../../../shared/layout/laid-out.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { LabelFrame } from '../../../shared/model/frame.ts';
import { BLACK, PAPER } from '../../../shared/model/ink.ts';
import { makeBlock, type Block } from '../../../shared/model/text.ts';
import {
  article,
  buildEdition,
  cells,
  cutline,
  cutlineFrame,
  headFrame,
  labelFrame,
  picture,
  pictureFrame,
  story,
  textFrame,
} from '../../support/build-edition.ts';

const HEAT =
  '“冬病”需要“夏治”的，还有供热管网。2023年—2024年供暖期还未结束时，就紧盯群众反映的GDP问题——进入“治病”阶段，投入13.4万元（含税），惠及1017户……';

const LATIN =
  'Offices finished the efficient refit of 1,017 households early; officials “confirmed” a flow of 2.7 km of affiliated pipe — five weeks before schedule. Twenty-five weeks of naïve façade restoration followed unquestionably.';

const dateline: Block = {
  type: 'paragraph',
  content: [
    { type: 'text', text: '本报讯', marks: [{ type: 'dateline' }] },
    { type: 'text', text: ` ${HEAT}` },
    { type: 'text', text: '重要的话', marks: [{ type: 'bold' }] },
    { type: 'text', text: '引文', marks: [{ type: 'kai' }] },
    { type: 'text', text: '。' },
  ],
};

const heat = article('heat', [], {
  slug: '供热',
  blocks: [
    makeBlock('kicker', '民生实事'),
    makeBlock('headline', '“温暖工程”让幸福\n“升温”'),
    makeBlock('deck', '供热 & <供水> "一起办"'),
    makeBlock('byline', '□王晓丽 李慧龙'),
    dateline,
    makeBlock('subhead', '供热改造步履不停'),
    makeBlock('paragraph', HEAT),
    makeBlock('paragraph', HEAT),
    makeBlock('source', '（市供热办供稿）'),
    cutline('photo', '换热站里，工人正在检修管道。'),
  ],
});

const english = article(
  'english',
  [
    ['headline', 'Heating Works Open “Before Winter”'],
    ['byline', 'By A. Writer'],
    ['paragraph', LATIN],
  ],
  { lang: 'en', slug: 'heating-works' },
);

const table = article(
  'table',
  [
    ['headline', '获奖名单'],
    ['paragraph', '获奖者如下。'],
    ['row', '姓名\t学校\t奖项'],
    ['row', '李小明\t第一小学\t一等奖'],
    ['row', '王芳\t实验中学'],
    ['verse', '春风又绿江南岸，\n明月何时照我还。'],
  ],
  { slug: '名单' },
);

const secret = article(
  'secret',
  [
    ['headline', '不见报的稿件'],
    ['paragraph', '这篇还没有上版。'],
  ],
  { slug: '内部' },
);

function bigLabel(id: string, text: string, more: Partial<LabelFrame>, size = 20): LabelFrame {
  const base = labelFrame(id, text);
  const line = { text, face: 'hei', size, align: 'left', ink: BLACK, leading: size * 1.3 } as const;
  return { ...base, lines: [line], ...more };
}

/** The edition of the specimen. */
export function specimenEdition(): Edition {
  const red = { c: 0, m: 1, y: 1, k: 0 };
  const reversed = { text: '反白 Reverse', face: 'heiBlack', size: 20, leading: 26 } as const;
  return buildEdition({
    articles: [heat, english, table, secret],
    pictures: [
      picture('photo', { file: '换热站.jpg', alt: '工人在检修管道', credit: '王二 摄' }),
      picture('gone', { file: 'gone.jpg' }),
      picture('unprinted', { file: 'unprinted.jpg' }),
    ],
    pages: [
      {
        folio: 'A01',
        frames: [
          headFrame('heat-head', 'heat', cells(0, 2, 0, 8)),
          textFrame('heat-1', cells(0, 2, 8, 8)),
          pictureFrame('shot', 'photo', cells(2, 2, 0, 10)),
          cutlineFrame('words', 'heat', 'photo', cells(2, 2, 10, 2)),
          textFrame('english-text', cells(2, 2, 16, 12), {
            border: { style: 'thick-thin', weight: 3, ink: red },
            inset: { top: 4, right: 4, bottom: 4, left: 4 },
          }),
          headFrame('english-head', 'english', cells(2, 2, 12, 4), { parts: ['headline'] }),
          bigLabel(
            'folio',
            '{paper} {folio}',
            { role: 'furniture', box: { x: 40, y: 10, width: 300, height: 20 } },
            10,
          ),
        ],
      },
      {
        folio: 'A02',
        section: '副刊',
        frames: [
          {
            kind: 'box',
            id: 'ground',
            box: { x: 30, y: 30, width: 230, height: 330 },
            tint: { c: 0.1, m: 0, y: 0, k: 0.02 },
          },
          textFrame('heat-2', cells(0, 2, 0, 10)),
          textFrame('table-text', cells(0, 2, 10, 12)),
          bigLabel('vertical', '“冬病”夏治，12月Apec“清零”——', {
            direction: 'vertical',
            box: { x: 280, y: 40, width: 40, height: 400 },
          }),
          bigLabel('missing', '缺“字”，\u{2A6D6}\u{E123}<b>&"', {
            box: { x: 340, y: 40, width: 160, height: 40 },
          }),
          bigLabel('reversed', '', {
            tint: BLACK,
            box: { x: 340, y: 100, width: 160, height: 40 },
            lines: [{ ...reversed, align: 'spread', ink: PAPER }],
          }),
          {
            kind: 'rule',
            id: 'dots',
            box: { x: 340, y: 160, width: 160, height: 4 },
            line: { style: 'dotted', weight: 1.5, ink: red },
          },
          pictureFrame('hole', 'gone', cells(2, 2, 20, 8)),
        ],
      },
    ],
    stories: [
      story('heat-story', ['heat'], ['heat-1', 'heat-2']),
      story('english-story', ['english'], ['english-text']),
      story('table-story', ['table'], ['table-text'], { balance: false }),
    ],
  });
}

/** The specimen, laid out and as display lists. */
export interface Specimen {
  readonly edition: Edition;
  readonly laidOut: LaidOutEdition;
  readonly lists: readonly DisplayList[];
}

/** Lays the specimen out. */
export function layOutSpecimen(fonts: FontBook): Specimen {
  const edition = specimenEdition();
  const laidOut = layoutEdition(edition, fonts);
  return { edition, laidOut, lists: buildDisplayLists(edition, laidOut) };
}
