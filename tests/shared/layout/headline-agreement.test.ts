// How often the breaker chooses the line ends of an editor, over tables of headlines. The figures stand in
// the names of the cases; a case fails when the agreement falls below what was reached.
import { describe, expect, it } from 'vitest';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { breakBySense } from '../../../shared/layout/break-by-sense.ts';
import { prepareBlock } from '../../../shared/layout/set-block.ts';
import { gridFonts } from '../../support/grid-font.ts';
import {
  CHINESE_HEADLINES,
  ENGLISH_HEADLINES,
  LATER_ENGLISH,
  LATER_HEADLINES,
  MORE_HEADLINES,
  THIRD_HEADLINES,
  UNSEEN_HEADLINES,
  type HeadlineCase,
} from './headline-table.ts';

const house = defaultHouse(10);

interface Judged {
  readonly wanted: string;
  readonly got: string;
  readonly verdict: 'first' | 'acceptable' | 'missed';
}

/** What the breaker makes of a headline in as many lines as the editor gave it. */
function judge({ first, also, why }: HeadlineCase, latin: boolean): Judged {
  const chosen = first.split('|');
  const text = chosen.join(why === 'space' || latin ? ' ' : '');
  const block = makeBlock('headline', text);
  const dress = { face: 'hei', boldFace: 'hei', size: 30, ink: house.heads.headline.ink };
  const p = prepareBlock(block, dress, { house, fonts: gridFonts(), latin, tight: true });
  const ends = breakBySense(p, chosen.length)?.ends ?? [];
  const lines = ends.map((end, i) => text.slice(i === 0 ? 0 : p.to[ends[i - 1]!], p.to[end]));
  const got = lines.map((line) => line.trim()).join('|');
  const other = also?.includes(got) === true ? 'acceptable' : 'missed';
  return { wanted: first, got, verdict: got === first ? 'first' : other };
}

const fifty = [
  ...CHINESE_HEADLINES.map((one) => judge(one, false)),
  ...ENGLISH_HEADLINES.map((one) => judge(one, true)),
];
const later = [
  ...[...MORE_HEADLINES, ...LATER_HEADLINES, ...THIRD_HEADLINES].map((one) => judge(one, false)),
  ...LATER_ENGLISH.map((one) => judge(one, true)),
];

const unseen = UNSEEN_HEADLINES.map((one) => judge(one, false));

/** The tables with the agreement reached: as the editor first chose, and all that is acceptable. */
const TABLES = [
  { name: 'the fifty headlines', judged: fifty, first: 46, fair: 49 },
  { name: 'later headlines', judged: later, first: 54, fair: 64 },
  { name: 'headlines not seen before', judged: unseen, first: 9, fair: 13 },
];

describe.each(TABLES)('$name', ({ judged, first, fair }) => {
  const firsts = judged.filter(({ verdict }) => verdict === 'first').length;
  const missed = judged.filter(({ verdict }) => verdict === 'missed');
  const fairs = judged.length - missed.length;

  it(`${firsts} of ${judged.length} as the editor, ${fairs - firsts} more acceptable`, () => {
    const shown = missed.map(({ wanted, got }) => `${got} instead of ${wanted}`).join('\n');
    expect(firsts, shown).toBeGreaterThanOrEqual(first);
    expect(fairs, shown).toBeGreaterThanOrEqual(fair);
  });
});

it('the fifty are fifty, ten of them English', () => {
  expect([CHINESE_HEADLINES.length, ENGLISH_HEADLINES.length]).toEqual([40, 10]);
});
