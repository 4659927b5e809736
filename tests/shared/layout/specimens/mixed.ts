/** Specimens of mixed text: Latin words, addresses and codes in Chinese lines. */
import type { LinesSpecimen } from './specimen.ts';

/** What happens to what is not Chinese. */
export const mixed: readonly LinesSpecimen[] = [
  {
    setting: 'lines',
    id: 'mixed-word-whole',
    rule: { zh: '西文单词不拆', en: 'a short Latin word is not parted' },
    source: 'UAX #14 LB28; clreq, mixed text',
    copy: '一二三四五六七八九GDP十一二三四',
    chars: 10,
    lines: ['一二三四五六七八九', 'GDP十一二三四'],
  },
  {
    setting: 'lines',
    id: 'mixed-hyphenation',
    rule: { zh: '长词按音节断开', en: 'a long word is cut by its syllables' },
    source: 'clreq, hyphenation of Western words',
    copy: '一二三四五六七transportation八九十',
    chars: 11,
    lines: ['一二三四五六七trans-', 'portation八九十'],
  },
  {
    setting: 'lines',
    id: 'mixed-address',
    rule: { zh: '网址在斜线后断开', en: 'an address parts after its strokes' },
    source: 'UAX #14 LB13, SY; newspaper practice',
    copy: '网址是example/path/page好',
    chars: 8,
    lines: ['网址是example/', 'path/page好'],
  },
  {
    setting: 'lines',
    id: 'mixed-longer-than-its-line',
    rule: {
      zh: '超长西文强行断开',
      en: 'a word longer than its line is cut rather than set over the edge',
    },
    source: 'CSS Text 3, overflow-wrap; newspaper practice',
    copy: '网址是exampleexampleexample99exampleexample',
    chars: 8,
    lines: ['网址是', 'exampleexampleex', 'ample99exampleex', 'ample'],
  },
  {
    setting: 'lines',
    id: 'mixed-bracket',
    rule: { zh: '西文括号随字', en: 'Latin brackets stay with what they hold' },
    source: 'UAX #14 LB13, LB14',
    copy: '一二三四五六七八(AB)九十一二',
    chars: 9,
    lines: ['一二三四五六七八', '(AB)九十一二'],
  },
];
