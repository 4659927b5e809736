/**
 * Pages with every form of paragraph: a Chinese story across with sections, lists and deep letters beside
 * a vertical one, and an English one.
 */
import type { Edition } from '../../shared/model/edition.ts';
import { makeBlock, type Block, type BlockAttrs } from '../../shared/model/text.ts';
import { article, buildEdition, cells, story, textFrame } from './build-edition.ts';

const p = (text: string, attrs?: BlockAttrs): Block => ({
  ...makeBlock('paragraph', text),
  ...(attrs && { attrs }),
});

const FERRY = '江心洲的渡口有三十一年了，舵工老何每天六点半开灯。夜里下船的人，他大半认得。';
const BRIDGE = '第二年桥通了，班次减了一半。老何把船开到江心，停了一会儿，又开回来，没有人说话。';

/** The text of the Chinese story. */
export const CHINESE: readonly Block[] = [
  p(FERRY, { dropCap: 3 }),
  p('他交代了几件事：'),
  p('早班照旧，雾天看灯；', { list: 'han' }),
  p('下列物件要点清，少一样也不能开船：', { list: 'han' }),
  p('缆绳四根，其中一根是新的', { list: 'hanBrackets', level: 1 }),
  p('救生衣', { list: 'hanBrackets', level: 1 }),
  p('最后一班等人。', { list: 'han' }),
  p(''),
  p(BRIDGE),
  p('“不急。”他说。', { list: 'bullet' }),
];

const ENGLISH: readonly Block[] = [
  p(
    'We will run the boats until the bridge is done, the harbour master said on Tuesday, and ' +
      'he meant every one of the boats, old and new, that still had a licence.',
    { dropCap: 3 },
  ),
  p('first boat at six, and a second one when the first is full', { list: 'figures', start: 9 }),
  p('last boat at ten', { list: 'figures' }),
  p(''),
  p('After that the river belongs to the night.'),
];

/** Makes the edition; the sign between sections, when there is one, is the house's. */
export function formsEdition(sectionBreak?: string): Edition {
  const down = { direction: 'vertical' } as const;
  const made = buildEdition({
    articles: [
      { ...article('han'), blocks: CHINESE },
      { ...article('down'), blocks: CHINESE },
      { ...article('english', [], { lang: 'en' }), blocks: ENGLISH },
    ],
    pages: [
      {
        folio: 'A01',
        frames: [
          textFrame('across', cells(0, 1, 0, 24)),
          textFrame('downward', cells(1, 2, 0, 24), down),
          textFrame('latin', cells(3, 1, 0, 24)),
        ],
      },
    ],
    stories: [
      story('s1', ['han'], ['across']),
      story('s2', ['down'], ['downward']),
      story('s3', ['english'], ['latin']),
    ],
  });
  if (sectionBreak === undefined) return made;
  const { paper } = made;
  return { ...made, paper: { ...paper, house: { ...paper.house, sectionBreak } } };
}
