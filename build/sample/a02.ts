/** A02 本市: a lead with a picture, three stories abreast, a long read, briefs, the rest of the front page's lead. */
import { roundPt } from '../../shared/base/units.ts';
import { BLACK, PAPER as WHITE } from '../../shared/model/ink.ts';
import { cellBox, folioLine, line, makePage, type PageMaker } from './page-maker.ts';
import { PALE } from './paper.ts';

/** The briefs of the page, as their file names them. */
export const CITY_BRIEFS = Array.from({ length: 6 }, (_, i) => `brief-b${i + 1}`);

const FULL = ['kicker', 'headline', 'deck', 'byline'] as const;

/** Lays out A02. */
export function pageA02(): ReturnType<PageMaker['done']> {
  const page = makePage('A02', '本市', {
    editor: '程远山',
    designer: '乔木',
    proofreader: '何静宜',
  });
  folioLine(page, 'left');
  page.head('library', [0, 5, 0, 10], { parts: FULL, size: 48, maxLines: 1, face: 'songBold' });
  page.text('library', [0, 2, 10, 26]);
  page.picture('library-night', 'library', [2, 3, 10, 25], [2, 3, 35, 1]);
  page.across(36, 0.5);
  middle(page);
  page.across(64, 0.5);
  page.head('ledger', [0, 3, 65, 11], { parts: FULL, size: 40, maxLines: 1 });
  page.text('ledger', [0, 3, 76, 21]);
  page.between(3, 65, 32);
  briefs(page);
  page.between(4, 65, 32);
  restOfLead(page);
  return page.done();
}

function middle(page: PageMaker): void {
  page.head('market', [0, 2, 37, 4], {
    parts: ['headline', 'byline'],
    size: 26,
    maxLines: 1,
    face: 'hei',
  });
  page.picture('market-stall', 'market', [0, 2, 41, 13], [0, 2, 54, 1]);
  page.text('market', [0, 2, 55, 9]);
  page.between(2, 37, 27);
  page.head('minibus', [2, 2, 37, 6], { parts: FULL, size: 32, maxLines: 1 });
  page.text('minibus', [2, 2, 43, 21]);
  page.between(4, 37, 27);
  page.head('floodwall', [4, 1, 37, 7], { parts: FULL, size: 24, maxLines: 1, face: 'songBold' });
  page.text('floodwall', [4, 1, 44, 20]);
}

function briefs(page: PageMaker): void {
  const box = cellBox([3, 1, 65, 3]);
  page.label(
    'briefs-rubric',
    { ...box, y: roundPt(box.y + 6), height: 26 },
    [line('江 岸 短 讯', 'hei', 14, { ink: WHITE, leading: 18 })],
    { role: 'rubric', tint: BLACK },
  );
  const [first, ...rest] = CITY_BRIEFS;
  page.text(first ?? '', [3, 1, 68, 29], { also: rest });
}

/** Where the lead of the front page goes on, and under it the imprint. */
function restOfLead(page: PageMaker): void {
  const head = cellBox([4, 1, 65, 3]);
  page.label(
    'bridge-rest-head',
    head,
    [
      line('白鹭江大桥', 'songBold', 16, { leading: 18 }),
      line('今晨恢复通车', 'songBold', 16, { leading: 19 }),
    ],
    { role: 'rubric', valign: 'middle' },
  );
  page.add({
    kind: 'text',
    id: 'a02-bridge-rest-text',
    box: cellBox([4, 1, 68, 14]),
    columns: { mode: 'grid', count: 1 },
  });
  const small = { align: 'left', leading: 14.25 } as const;
  const cells = cellBox([4, 1, 82, 15]);
  const imprint = { ...cells, y: roundPt(cells.y + 6), height: roundPt(cells.height - 6) };
  page.label(
    'imprint',
    imprint,
    [
      line('大样日报社', 'hei', 12, { leading: 19 }),
      ...[
        '社址：清渡市江滨路1号',
        '邮政编码：000000',
        '读者热线：000-96000',
        '发行投递：000-96001',
        '广告经营：000-96002',
        '邮发代号：00-00　零售每份2.00元',
        '印刷：清渡日报印务中心',
        '厂址：清渡市北环路27号',
        '本报常年法律顾问：周正平',
        '来稿请寄：desk@dayang.example',
        '电子版：与纸质版同日上线',
      ].map((text) => line(text, 'song', 9, small)),
    ],
    { tint: PALE, inset: { top: 3, right: 8, bottom: 4, left: 8 }, valign: 'middle' },
  );
}
