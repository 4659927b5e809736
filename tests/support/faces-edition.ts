/**
 * A page with everything that decides which glyph a character gets: a face of four fonts with parts brought
 * to size, fallback fonts, substitutes, variation sequences, small capitals and old-style figures; one story
 * across, one that runs down, a table, a headline and a label.
 */
import type { Edition } from '../../shared/model/edition.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import type { Block } from '../../shared/model/text.ts';
import {
  article,
  buildEdition,
  cells,
  headFrame,
  labelFrame,
  story,
  TEST_PAPER,
  textFrame,
} from './build-edition.ts';

const { house } = TEST_PAPER;

/** A mark of a family: a square with a round hole, and a stroke below it. */
const MARK =
  'M100 80h800v640h-800zM500 200C390 200 300 290 300 400C300 510 390 600 500 600' +
  'C610 600 700 510 700 400C700 290 610 200 500 200zM100 800L900 800 900 880 100 880Z';

/** A house whose body face has four fonts, and that says what to do about rare characters. */
export const FACES_HOUSE: HouseStyle = {
  ...house,
  faces: {
    ...house.faces,
    song: {
      han: 'noto-serif-sc-400',
      latin: 'libre-franklin-400',
      figures: 'source-serif-4-600',
      marks: 'noto-sans-sc-400',
      fits: {
        latin: { scale: 0.96 },
        figures: { scale: 1.12, rise: -0.02 },
        marks: { scale: 0.9, rise: 0.02 },
      },
      fallback: ['lxgw-wenkai-400'],
    },
    heiBlack: { ...house.faces['heiBlack']!, fits: { latin: { scale: 1.08, rise: 0.03 } } },
  },
  substitutes: [
    { for: '\ue863', text: '䶮' },
    { for: '\ue001', text: '国家' },
    { for: '℡', text: 'Tel.', font: 'source-serif-4-700' },
    { for: '⿰亻尔', text: '你', font: 'lxgw-wenkai-400' },
    { for: '喆', font: 'noto-sans-sc-700' },
    { for: '\ue002', outline: MARK },
  ],
};

const COPY =
  '2026年11月25日，龙江镇第18次普查登记3,104户；住户最高的楼有29层，GDP一栏填的是“5G站A12号”。' +
  '户主\ue863先生（镇里人读作\ue001）说：“喜字牌匾是喆老先生写的，电话℡6631，⿰亻尔家要找他，请早！”' +
  '另有两处，见第2.5节……同表——另册；𠀋礼\ufe00郎\ue002一家四口，\ufe01均已在册。';

/** In the face of verse, whose letters are of a font with small capitals. */
const small: Block = {
  type: 'verse',
  content: [
    { type: 'text', text: '署名' },
    { type: 'text', text: 'Unesco and Nasa 1987', marks: [{ type: 'smallCaps' }] },
    { type: 'text', text: '，共46页。' },
  ],
};

/** Makes the page. */
export function facesEdition(own: HouseStyle = FACES_HOUSE): Edition {
  const text = (id: string) => {
    const made = article(id, [
      ['headline', `龙江G20：${id}年`],
      ['paragraph', COPY],
    ]);
    const row = article('row', [['row', '甲\t31分\t喆一']]).blocks;
    return { ...made, blocks: [...made.blocks, small, ...row] };
  };
  return buildEdition({
    paper: { ...TEST_PAPER, house: own },
    articles: [text('2025'), text('2026')],
    pages: [
      {
        folio: 'A01',
        frames: [
          headFrame('across-head', '2025', cells(0, 2, 0, 5)),
          textFrame('across', cells(0, 2, 5, 30)),
          headFrame('down-head', '2026', cells(3, 1, 0, 30), {
            direction: 'vertical',
            maxLines: 1,
          }),
          textFrame('down', cells(2, 1, 0, 34), { direction: 'vertical' }),
          labelFrame('label', '\ue863先生：2026年第1号，Vol. 3', cells(0, 2, 37, 2)),
        ],
      },
    ],
    stories: [
      story('across-story', ['2025'], ['across'], { balance: false }),
      story('down-story', ['2026'], ['down'], { balance: false }),
    ],
  });
}
