/** Specimens of words in another language than their text: what of it is set by their own language. */
import type { Language } from '../../../../shared/model/article.ts';
import type { Mark } from '../../../../shared/model/text.ts';
import { markedParagraph } from './beside.ts';
import type { LinesSpecimen } from './specimen.ts';

const RUN = 'clreq, quotation marks by language; GB/T 15834-2011, 5.1.3';

const inLanguage = (lang: Language): Mark => ({ type: 'language', attrs: { lang } });
const english = inLanguage('en');
const french = inLanguage('fr');
const chinese = inLanguage('zh-Hans');
const traditional = inLanguage('zh-Hant');
const japanese = inLanguage('ja');

/** Quotes, hyphenation, marks and prohibition of a run. */
export const languages: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'languages-french-quotes',
    rule: { zh: '文中法文，引号随法文', en: 'a French run in Chinese text has Latin quotes' },
    source: RUN,
    copy: markedParagraph('他说', ['“Oui”', french], '。'),
    chars: 20,
    lines: ['他说“Oui”。'],
    width: 5,
  },
  {
    setting: 'lines',
    id: 'languages-chinese-quotes',
    rule: {
      zh: '英文中的中文，引号占一字',
      en: 'a Chinese run in English text has quotes of one em',
    },
    source: RUN,
    copy: markedParagraph('A ', ['“好”', chinese], ' sign'),
    chars: 20,
    latin: true,
    lines: ['A “好” sign'],
    width: 6,
  },
  {
    setting: 'lines',
    id: 'languages-french-hyphens',
    rule: { zh: '文中法文按法文断词', en: 'a French word is cut as in French' },
    source: 'TeX patterns for French; clreq, mixed text composition',
    copy: markedParagraph('他进了', ['administration', french], '部门'),
    chars: 6,
    lines: ['他进了admi-', 'nistration', '部门'],
  },
  {
    setting: 'lines',
    id: 'languages-english-hyphens',
    rule: {
      zh: '不标语种的字母按英文断词',
      en: 'letters of no named language are cut as in English',
    },
    source: 'TeX patterns for American English; clreq, mixed text composition',
    copy: markedParagraph('他进了administration部门'),
    chars: 6,
    lines: ['他进了ad-', 'ministration', '部门'],
  },
  {
    setting: 'lines',
    id: 'languages-japanese-starts',
    rule: {
      zh: '文中日文，促音与长音符不居行首',
      en: 'small kana and the long stroke of a Japanese run begin no line',
    },
    source: 'JIS X 4051, 行頭禁則; jlreq, characters not starting a line',
    copy: markedParagraph('他在东京读', ['ヨーロッパ', japanese], '史书'),
    chars: 6,
    lines: ['他在东京读', 'ヨーロッパ史', '书'],
  },
  {
    setting: 'lines',
    id: 'languages-traditional-marks',
    rule: {
      zh: '文中繁体，点号居中',
      en: 'marks of a run in traditional characters stand in the middle of their em',
    },
    source: 'clreq, Punctuation Width Adjustment',
    copy: markedParagraph('书名是', ['風，雨', traditional], '，一册'),
    chars: 20,
    lines: ['书名是風，雨，一册'],
    places: [0, 1, 2, 3, 4.25, 5, 6, 7, 8],
  },
  {
    setting: 'lines',
    id: 'languages-english-paragraph',
    rule: {
      zh: '整段英文按英文排',
      en: 'a paragraph whose words are all English is set as English text',
    },
    source: RUN,
    copy: markedParagraph(['The neighbourhood is “calm” again', english]),
    chars: 7,
    lines: ['The neighbour-', 'hood is “calm”', 'again'],
  },
];
