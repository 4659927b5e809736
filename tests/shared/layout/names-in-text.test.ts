// Names of persons in running text: which are found, which are not, and what a line then does with them.
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../shared/layout/kept-names.ts';
import { findNamesInText } from '../../../shared/layout/names-in-text.ts';
import { setCopy, sketch, type SketchOptions } from '../../support/sketch.ts';
import { paragraphOf } from '../../support/news-copy.ts';
import { KNOWN, MET, UNSEEN } from './name-sentences.ts';

const bare = (specimen: string): string => specimen.replaceAll('/', '');

/** The names that are found in a text, each with its offset. */
function found(text: string): readonly string[] {
  return said(text, findNamesInText(text));
}

/** The names that a specimen has between slashes. */
function marked(specimen: string): readonly string[] {
  const spans: Span[] = [];
  let at = 0;
  for (const [n, part] of specimen.split('/').entries()) {
    if (n % 2 === 1) spans.push({ from: at, to: at + part.length });
    at += part.length;
  }
  return said(bare(specimen), spans);
}

function said(text: string, spans: readonly Span[]): readonly string[] {
  const byPlace = spans.toSorted((a, b) => a.from - b.from);
  return byPlace.map(({ from, to }) => `${from} ${text.slice(from, to)}`);
}

/** How many names a table has, how many of them are found, and what is found that is none. */
function judge(table: readonly string[]) {
  let [names, right] = [0, 0];
  const wrong: string[] = [];
  for (const specimen of table) {
    const [is, should] = [found(bare(specimen)), marked(specimen)];
    names += should.length;
    right += should.filter((name) => is.includes(name)).length;
    wrong.push(...is.filter((name) => !should.includes(name)));
  }
  return { names, right, wrong };
}

describe('names in running text', () => {
  it.each(KNOWN)('%s', (specimen) => {
    expect(found(bare(specimen))).toEqual(marked(specimen));
  });

  it('of sentences that changed the rules most names are found and no other word', () => {
    expect(judge(MET)).toEqual({ names: 37, right: 29, wrong: [] });
  });

  it('of sentences that changed nothing more than half are found, and one word too much', () => {
    expect(judge(UNSEEN)).toEqual({ names: 38, right: 22, wrong: ['4 易军挨'] });
  });

  it('a name is known wherever it stands again, but never across other words', () => {
    const copy = '记者李强说，那天李强也在，老李强调了两次';
    expect(found(copy)).toEqual(['2 李强', '8 李强']);
    expect(found('那天李强也在')).toEqual([]);
  });
});

describe('a line', () => {
  const copy = '昨天上午市长王小明说，今年要办成十件实事';
  const rules = { namesInText: true };
  const lines = (options: SketchOptions): readonly string[] => sketch(copy, 8, options);

  it('parts a name as any other characters', () => {
    expect(lines({})).toEqual(['昨天上午市长王小', '明说，今年要办成', '十件实事']);
  });

  it('keeps it whole where the house wants that', () => {
    expect(lines({ rules })).toEqual(['昨天上午市长', '王小明说，今年要', '办成十件实事']);
  });

  it('ends with the dot of a name, not within its parts', () => {
    const dotted = '他最喜欢的作家是列夫·托尔斯泰先生';
    expect(sketch(dotted, 9)).toEqual(['他最喜欢的作家是列', '夫·托尔斯泰先生']);
    expect(sketch(dotted, 9, { rules })).toEqual(['他最喜欢的作家是', '列夫·托尔斯泰先生']);
    expect(sketch(dotted, 11, { rules })).toEqual(['他最喜欢的作家是列夫·', '托尔斯泰先生']);
  });

  it('ends inside no name of generated copy, in any measure', () => {
    const cut: string[] = [];
    let names = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const paragraph = paragraphOf('mixed', seed);
      const ends = new Set(setCopy(paragraph, 10 + (seed % 16), { rules }).map(({ to }) => to));
      for (const { from, to } of findNamesInText(paragraph)) {
        names += 1;
        for (let at = from + 1; at < to; at += 1)
          if (ends.has(at)) cut.push(`${seed}: ${paragraph.slice(from, to)}`);
      }
    }
    expect(names).toBeGreaterThan(250);
    expect(cut).toEqual([]);
  });

  it('knows only names in lists in copy of other characters and languages', () => {
    expect(lines({ rules, lang: 'ja' })).toEqual(lines({ lang: 'ja' }));
    const list = '獲獎者有李慧龍、王曉麗、袁嬌三人';
    expect(sketch(list, 6, { rules, lang: 'zh-Hant' })).toEqual(
      sketch(list, 6, { rules: { namesWhole: true }, lang: 'zh-Hant' }),
    );
  });
});
