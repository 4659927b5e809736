/** How lines look beside their neighbours, and what is said of them. */
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../shared/layout/line-tone.ts';
import { sayLine } from '../../../shared/words/say-line.ts';
import { setCopy } from '../../support/sketch.ts';

/** The first line of copy in a measure: its tone, and how it was filled in words. */
function firstLine(copy: string, chars: number): readonly [string | undefined, string] {
  const [line] = setCopy(copy, chars);
  return [toneOf(line!.fit), sayLine('zh-CN', line!.fit)];
}

describe('a line', () => {
  it('that fits by itself has no tone and costs nothing', () => {
    expect(firstLine('一二三四五六七八九十一二三四五', 10)).toEqual([undefined, '自然长度']);
  });

  it('that takes the blank of marks is tight, of many marks tighter', () => {
    expect(firstLine('一二，三四五六，七八九！」后面还有字', 11)).toEqual([
      'tight',
      '挤压：到，、；，代价 3.5',
    ]);
    expect(firstLine('一二。三四。五六。七八！」后面还有字', 11)).toEqual([
      'tighter',
      '挤压：到。？！，代价 6.0',
    ]);
  });

  it('that is spread between its characters is loose by how much', () => {
    const [tone, words] = firstLine('一二三四五六七八九ABCDEFGHIJKLMNOPQRSTUV后面', 12);
    expect(tone).toBe('looser');
    expect(words).toMatch(/^字间加空 0\.\d{3} 字，代价 \d+\.\d$/u);
  });
});
