/**
 * A page with everything that stands beside characters: one story across, one that runs down, a headline of
 * either kind, and the same page without those marks.
 */
import type { Edition } from '../../shared/model/edition.ts';
import type { Block, Mark } from '../../shared/model/text.ts';
import { article, buildEdition, cells, headFrame, story, textFrame } from './build-edition.ts';

const dots: Mark = { type: 'emphasis' };
const person: Mark = { type: 'properName' };
const other: Mark = { type: 'properName', attrs: { apart: true } };
const book: Mark = { type: 'bookName' };
const read = (text: string): Mark => ({ type: 'ruby', attrs: { text } });

type Runs = readonly (string | readonly [string, ...Mark[]])[];

const COPY: Runs = [
  '太史公',
  ['司马迁', person],
  ['任安', other],
  '书信往来，著',
  ['史记', book],
  '一百三十篇；文中“',
  ['究天人之际，通古今之变', dots],
  '”一句，',
  ['绍兴鲁迅', person],
  '赞曰：“',
  ['史家之绝唱', dots, { type: 'bold' }],
  '，无韵之离骚”。孩子们念：',
  ['窗', read('chuāng')],
  '外有',
  ['槐树', read('huáishù')],
  '，',
  ['双', read('shuāng')],
  '双',
  ['燕子', read('ㄧㄢˋ˙ㄗ')],
  '飞。',
];

function blockOf(type: Block['type'], runs: Runs, marked: boolean): Block {
  const content = runs.map((run) => {
    const [text, ...marks] = typeof run === 'string' ? [run] : run;
    return { type: 'text' as const, text, ...(marked && marks.length > 0 && { marks }) };
  });
  return { type, content };
}

/** Makes the page; without marks it has the same words. */
export function besideEdition(marked: boolean): Edition {
  const head: Runs = ['读', ['史记', book], '，看', ['窗外', dots]];
  const made = (id: string) =>
    article(id, [], {
      blocks: [blockOf('headline', head, marked), blockOf('paragraph', COPY, marked)],
    });
  const down = { direction: 'vertical' } as const;
  return buildEdition({
    articles: [made('across'), made('down')],
    pages: [
      {
        folio: 'A01',
        frames: [
          headFrame('across-head', 'across', cells(0, 2, 0, 4)),
          textFrame('across-text', cells(0, 2, 5, 12)),
          headFrame('down-head', 'down', cells(3, 1, 20, 16), down),
          textFrame('down-text', cells(0, 3, 20, 16), {
            ...down,
            columns: { mode: 'grid', count: 1 },
          }),
        ],
      },
    ],
    stories: [story('across', ['across'], ['across-text']), story('down', ['down'], ['down-text'])],
  });
}
