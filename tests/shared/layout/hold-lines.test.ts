/** While somebody types in a paragraph its lines stay where they can; nothing else about them changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdBlock } from '../../../shared/layout/held-block.ts';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { setCopy, SIZE } from '../../support/sketch.ts';

const drawn = (copy: string, lines: readonly SetLine[]): readonly string[] =>
  lines.map(({ from, to }) => copy.slice(from, to));

/** Sets copy, edits it, and sets it again with its lines held. */
function typedOver(before: string, after: string, chars: number): readonly SetLine[] {
  const old = makeBlock('paragraph', before);
  const held = holdBlock(old, setCopy(old, chars), makeBlock('paragraph', after));
  return setCopy(held, chars);
}

const BEFORE =
  '春分过后，河水一天天涨起来，渡口又热闹了。老周把船擦得发亮，等着第一批上山采茶的人。' +
  '他说今年雨水好，芽头比去年早了五天，谷雨前还能再收一茬，卖给镇上的茶厂。';

describe('lines of before', () => {
  it('begin where they began as soon as a line can take one character more', () => {
    const after = BEFORE.replace('老周把船', '老周早把船');
    expect(drawn(after, setCopy(after, 13)).slice(3)).toEqual([
      '的人。他说今年雨水好，芽头',
      '比去年早了五天，谷雨前还能',
      '再收一茬，卖给镇上的茶厂。',
    ]);
    expect(drawn(after, typedOver(BEFORE, after, 13))).toEqual([
      '春分过后，河水一天天涨起来，',
      '渡口又热闹了。老周早把船擦得',
      '发亮，等着第一批上山采茶的',
      '人。他说今年雨水好，芽头比',
      '去年早了五天，谷雨前还能再',
      '收一茬，卖给镇上的茶厂。',
    ]);
  });

  it('go on as they will be printed where that moves no more than two of them', () => {
    const after = BEFORE.replace('一茬。', '一小茬。');
    expect(typedOver(BEFORE, after, 13)).toEqual(setCopy(after, 13));
  });

  it('are forgotten when all words are others', () => {
    const after = '立夏时节，渡口的人少了。' + BEFORE.slice(30);
    const held = typedOver(BEFORE, after, 13);
    expect(drawn(after, held).join('')).toBe(after);
  });
});

const copy = fc
  .array(fc.constantFrom(...Array.from('的一是不了人我在有他这中大来上国，。、；“”（）12a')), {
    minLength: 30,
    maxLength: 260,
  })
  .map((all) => all.join(''));

/** How many lines begin at none of the places at which those of before began. */
function moved(
  before: readonly SetLine[],
  after: readonly SetLine[],
  at: number,
  grown: number,
): number {
  const kept = new Set(before.map(({ from }) => (from > at ? from + grown : from)));
  return after.filter(({ from }) => !kept.has(from)).length;
}

describe('the laws of held lines', () => {
  const edit = fc.record({ copy, place: fc.nat(), chars: fc.integer({ min: 11, max: 24 }) });

  it('all words are there once, no line is too wide, and there are no fewer lines than printed', () => {
    fc.assert(
      fc.property(edit, ({ copy: before, place, chars }) => {
        const at = place % before.length;
        const after = before.slice(0, at) + '字' + before.slice(at);
        const lines = typedOver(before, after, chars);
        expect(drawn(after, lines).join('')).toBe(after);
        expect(lines.length).toBeGreaterThanOrEqual(setCopy(after, chars).length);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(chars * SIZE + 0.001);
      }),
      { numRuns: 500 },
    );
  });

  it('never do more lines move than in print, and full lines are flush', () => {
    fc.assert(
      fc.property(edit, ({ copy: before, place, chars }) => {
        const at = place % before.length;
        const after = before.slice(0, at) + before.slice(at + 1);
        const old = setCopy(before, chars);
        const held = typedOver(before, after, chars);
        const printed = moved(old, setCopy(after, chars), at, -1);
        expect(moved(old, held, at, -1)).toBeLessThanOrEqual(Math.max(2, printed));
        for (const line of held.slice(0, -1)) {
          const isFilled = line.fit.step !== 0 || line.width > chars * SIZE - 0.001;
          expect(isFilled).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
