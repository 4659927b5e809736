/** Specimens of titles and initials, which stay with the name behind them in Latin languages. */
import type { Language } from '../../../../shared/model/article.ts';
import type { FormsSpecimen, LinesSpecimen } from './specimen.ts';

const CHICAGO =
  'The Chicago Manual of Style, 6.121 (initials in names; typesetters keep titles as Dr. Smith)';
const PRACTICE = 'newspaper practice (titles and names)';

/** A paragraph of another language than English. */
function foreign(
  lang: Language,
  rule: FormsSpecimen['rule'],
  specimen: Pick<FormsSpecimen, 'id' | 'copy' | 'chars' | 'lines'>,
): FormsSpecimen {
  const flush = { indent: 0, align: 'justify' } as const;
  return { setting: 'forms', source: PRACTICE, lang, rule, paragraph: flush, ...specimen };
}

/** English first, then the titles of other languages. */
export const titles: readonly (LinesSpecimen | FormsSpecimen)[] = [
  {
    setting: 'lines',
    id: 'titles-english',
    rule: { zh: '称谓不离姓名', en: 'no line ends in a title before a name' },
    source: CHICAGO,
    copy: 'It is said in the town that the yard of Mr. Penhale is to be sold.',
    chars: 20.5,
    latin: true,
    lines: ['It is said in the town that the yard of', 'Mr. Penhale is to be sold.'],
  },
  {
    setting: 'lines',
    id: 'titles-initials',
    rule: { zh: '名字缩写不离姓', en: 'initials stay together and with the name behind them' },
    source: CHICAGO,
    copy: 'It is known in the port that the pilot J. M. Holm can read.',
    chars: 20,
    latin: true,
    lines: ['It is known in the port that the pilot', 'J. M. Holm can read.'],
  },
  {
    setting: 'lines',
    id: 'titles-small-words',
    rule: { zh: '姓氏小品词前同样', en: 'before the small words of names too' },
    source: PRACTICE,
    copy: 'It is said in the town that the keys of Dr. van Dyke are lost.',
    chars: 20.5,
    latin: true,
    lines: ['It is said in the town that the keys of', 'Dr. van Dyke are lost.'],
  },
  {
    setting: 'lines',
    id: 'titles-no-name',
    rule: { zh: '不是人名缩写则可分', en: 'what is no name may be parted from what follows' },
    source: PRACTICE,
    copy: 'It is said in the town that in the U.S. Senators can read.',
    chars: 19,
    latin: true,
    lines: ['It is said in the town that in the U.S.', 'Senators can read.'],
  },
  {
    setting: 'lines',
    id: 'titles-too-loose',
    rule: { zh: '行过松时方可分', en: 'parted only where the line would be far too loose' },
    source: PRACTICE,
    copy: 'That was Mr. Schwartzs and his family.',
    chars: 8,
    latin: true,
    lines: ['That was Mr.', 'Schwartzs and his', 'family.'],
  },
  {
    setting: 'lines',
    id: 'titles-chinese-article',
    rule: { zh: '中文稿不受此限', en: 'Chinese articles part words at any space' },
    source: PRACTICE,
    copy: '他把船厂留给了Mr. Penhale一家。',
    chars: 9,
    lines: ['他把船厂留给了Mr.', 'Penhale一家。'],
  },
  foreign(
    'fr',
    { zh: '法文称谓', en: 'French titles' },
    {
      id: 'titles-french',
      copy: 'Il est dit en ville que la clef est chez Mme Aubry et fils.',
      chars: 21,
      lines: ['Il est dit en ville que la clef est chez', 'Mme Aubry et fils.'],
    },
  ),
  foreign(
    'de',
    { zh: '德文称谓', en: 'German titles' },
    {
      id: 'titles-german',
      copy: 'Es ist so im Ort, und so hat es auch Prof. Dr. Roth gesagt.',
      chars: 19,
      lines: ['Es ist so im Ort, und so hat es auch', 'Prof. Dr. Roth gesagt.'],
    },
  ),
];
