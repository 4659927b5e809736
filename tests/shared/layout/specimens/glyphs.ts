/** Specimens of characters whose form is chosen: variation sequences, substitutes, parts of a face at a scale. */
import { defaultHouse } from '../../../../shared/model/default-house.ts';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import type { LinesSpecimen } from './specimen.ts';

const SEQUENCES = 'The Unicode Standard, 23.4 (variation selectors); UAX #14, LB9; UAX #29, GB9';
const DATABASE = 'UTS #37 (ideographic variation sequences)';
const SOLID = 'clreq, Han characters are set solid in square frames';
const SUBSTITUTES = 'newspaper practice (补字：版面换形，稿件不改)';

const ELEVEN = '一二三四五六七八九十一';

/** A house whose body face has its Han characters at a share of their size. */
function scaled(scale: number): Partial<HouseStyle> {
  const { faces } = defaultHouse(10);
  const { song } = faces;
  return song ? { faces: { ...faces, song: { ...song, fits: { han: { scale } } } } } : {};
}

/** The forms of single characters. */
export const glyphs: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'glyphs-sequence-whole',
    rule: { zh: '异体选择符随字', en: 'a selector stays with its character' },
    source: SEQUENCES,
    copy: `${ELEVEN}葛\u{e0100}城一二三四五六七八九十一`,
    chars: 12,
    lines: [`${ELEVEN}葛\u{e0100}`, '城一二三四五六七八九十一'],
  },
  {
    setting: 'lines',
    id: 'glyphs-sequence-em',
    rule: { zh: '异体字占一字', en: 'a character with its selector takes one em' },
    source: DATABASE,
    copy: '一葛\u{e0101}二',
    chars: 12,
    lines: ['一葛\u{e0101}二'],
    places: [0, 1, 2],
    width: 3,
  },
  {
    setting: 'lines',
    id: 'glyphs-sequence-mark',
    rule: { zh: '带选择符的标点仍避行首', en: 'a mark with its selector begins no line either' },
    source: SEQUENCES,
    copy: `${ELEVEN}二，\ufe01一二三四五六七八九`,
    chars: 12,
    lines: [ELEVEN, '二，\ufe01一二三四五六七八九'],
  },
  {
    setting: 'lines',
    id: 'glyphs-scaled-han',
    rule: { zh: '汉字缩放不改字框', en: 'Han characters at a scale keep their frames' },
    source: SOLID,
    copy: '一二三四',
    chars: 12,
    house: scaled(0.9),
    lines: ['一二三四'],
    places: [0.05, 1.05, 2.05, 3.05],
    width: 4,
  },
  {
    setting: 'lines',
    id: 'glyphs-substitute',
    rule: { zh: '补字占原字之位', en: 'a substitute stands in the place of its character' },
    source: SUBSTITUTES,
    copy: `${ELEVEN}\ue863先生一二三`,
    chars: 12,
    house: { substitutes: [{ for: '\ue863', text: '䶮' }] },
    lines: [`${ELEVEN}\ue863`, '先生一二三'],
  },
  {
    setting: 'lines',
    id: 'glyphs-drawing',
    rule: { zh: '描画的补字占一字', en: 'a substitute that is drawn takes one em' },
    source: SUBSTITUTES,
    copy: '一\ue002二',
    chars: 12,
    house: { substitutes: [{ for: '\ue002', outline: 'M0 0H1000V1000H0Z' }] },
    lines: ['一\ue002二'],
    places: [0, 1, 2],
    width: 3,
    beside: ['drawing 1'],
  },
  {
    setting: 'lines',
    id: 'glyphs-description',
    rule: { zh: '以部件描述的字占一字', en: 'a character told by its parts takes one em' },
    source: SUBSTITUTES,
    copy: `${ELEVEN}⿰亻尔好一二三`,
    chars: 12,
    house: { substitutes: [{ for: '⿰亻尔', text: '你' }] },
    lines: [`${ELEVEN}⿰亻尔`, '好一二三'],
  },
];
