/** How a line was made to fill its measure, for galley, page view and reports. */
import type { WordTable } from './word-table.ts';

export const LINE_WORDS = {
  'line.natural': { 'zh-CN': '自然长度', en: 'Natural width' },
  'line.squeezed-2': { 'zh-CN': '挤压：词间', en: 'Squeezed: word spaces' },
  'line.squeezed-3': { 'zh-CN': '挤压：到间隔号', en: 'Squeezed: as far as the interpuncts' },
  'line.squeezed-4': {
    'zh-CN': '挤压：到括号、引号',
    en: 'Squeezed: as far as brackets and quotation marks',
  },
  'line.squeezed-5': { 'zh-CN': '挤压：到，、；', en: 'Squeezed: as far as ，、；' },
  'line.squeezed-6': {
    'zh-CN': '挤压：到中西间距',
    en: 'Squeezed: as far as the gaps between Han and Latin',
  },
  'line.squeezed-7': { 'zh-CN': '挤压：到。？！', en: 'Squeezed: as far as 。？！' },
  'line.tightened': {
    'zh-CN': '字间收紧 {em} 字',
    en: 'Characters {em} em nearer',
  },
  'line.spaces': { 'zh-CN': '拉伸：词间', en: 'Spread: word spaces' },
  'line.gaps': { 'zh-CN': '拉伸：中西间距', en: 'Spread: gaps between Han and Latin' },
  'line.letter-spaced': { 'zh-CN': '字间加空 {em} 字', en: 'Letter-space of {em} em' },
  'line.with-cost': { 'zh-CN': '{how}，代价 {cost}', en: '{how}; cost {cost}' },
} as const satisfies WordTable;
