// Laws of line composition over a million characters of copy like that of newspapers; over as many as
// DAYANG_LAW_CHARACTERS says (ten million: DAYANG_LAW_CHARACTERS=10000000).
import { expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../../shared/model/default-house.ts';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import { makeChance } from '../../support/chance.ts';
import { paragraphOf, type CopyKind } from '../../support/news-copy.ts';
import { setCopy, SIZE, type SketchOptions } from '../../support/sketch.ts';

const CHARACTERS = Number(process.env['DAYANG_LAW_CHARACTERS'] ?? 1_000_000);
/** Faults that are told; one is enough to fail. */
const TOLD = 8;

/** What begins no line and what ends none, in Chinese copy at level gb and in Latin copy. */
const HAN_ENDS = [
  /^[。．，、：；！？”’」』）》〉】〗〕］｝～–·・‧／%‰℃,.;!?)]/u,
  /[“‘「『（《〈【〖〔［｛／(￥第]$/u,
] as const;
const LATIN_ENDS = [/^[,.;:!?)”’—%]/u, /[(“‘$]\s*$/u] as const;

/** A paragraph in a measure, and what came of it. */
interface Setting {
  readonly copy: string;
  readonly chars: number;
  readonly options: SketchOptions;
  readonly lines: readonly SetLine[];
}

/** A law says where a setting breaks it. */
type Law = (setting: Setting) => string | undefined;

const nothingLost: Law = ({ copy, lines }) => {
  let at = 0;
  let drawn = '';
  for (const line of lines) {
    if (line.from !== at) return `a line begins at ${line.from}, not at ${at}`;
    at = line.to;
    for (const run of line.runs) drawn += run.text;
  }
  if (at !== copy.length) return `the last line ends at ${at}`;
  const bare = (text: string): string => text.replaceAll(/[\s\u00ad]/gu, '');
  return bare(drawn) === bare(copy) ? undefined : 'what is drawn is not the copy';
};

/** A word alone on its line, or two characters with a connector or stroke between: nowhere can space come. */
const NO_PLACES = /^(?:[^\s\u2e80-\uffef]+|.?[～–—·／].?)$/u;

const inMeasure: Law = ({ copy, chars, lines }) => {
  for (const line of lines) {
    if (line.width > chars * SIZE + 0.001) return `a line is ${line.width} wide`;
    const isShort = !line.last && line.width < chars * SIZE - 0.001;
    if (isShort && !NO_PLACES.test(copy.slice(line.from, line.to).trim()))
      return `a full line is ${line.width} wide`;
  }
  return undefined;
};

/** A dash or dots of two em are parted when an odd number of their halves stands before the line end. */
function isParted(copy: string, at: number): boolean {
  const next = copy[at];
  if (next !== '—' && next !== '…') return false;
  let halves = 0;
  while (copy[at - 1 - halves] === next) halves += 1;
  return halves % 2 === 1;
}

/** An address may be parted before its points (a.example | .com), with letters at both sides. */
function isInAddress(copy: string, at: number): boolean {
  return /[A-Za-z\d]$/u.test(copy.slice(0, at)) && /^\.[A-Za-z\d]/u.test(copy.slice(at));
}

const lawfulEnds: Law = ({ copy, lines, options }) => {
  const [notAtStart, notAtEnd] = options.latin ? LATIN_ENDS : HAN_ENDS;
  for (const [n, line] of lines.entries()) {
    const text = copy.slice(line.from, line.to);
    if (n > 0 && notAtStart.test(text) && !isInAddress(copy, line.from))
      return `a line begins ${text.slice(0, 3)}`;
    if (line.last) continue;
    if (notAtEnd.test(text)) return `a line ends ${text.slice(-3)}`;
    if (!options.latin && isParted(copy, line.to)) return `a mark of two em is parted`;
  }
  return undefined;
};

/** A mark whose blank half is squeezed away may step back by what a line is tightened: its ink does not. */
const STEP_BACK = (DEFAULT_RULES.letterSqueezeMax ?? 0) * SIZE + 0.001;

/** Glyphs stand one after the other, and no line begins with blank that nobody asked for. */
const inOrder: Law = ({ lines, options }) => {
  for (const [n, line] of lines.entries()) {
    let before = -Infinity;
    for (const run of line.runs) {
      for (const x of run.xs) {
        if (x < before - STEP_BACK) return `a glyph at ${x} stands before ${before}`;
        before = x;
      }
    }
    const indent = n === 0 ? (options.indent ?? 0) * SIZE : 0;
    const [first] = line.runs[0]?.xs ?? [];
    if (first !== undefined && first > indent + 0.001) return `a line begins at ${first}`;
    if (line.runs[0]?.text.startsWith(' ')) return 'a line begins with a space';
  }
  return undefined;
};

const sameTwice: Law = ({ copy, chars, options, lines }) =>
  JSON.stringify(setCopy(copy, chars, options)) === JSON.stringify(lines)
    ? undefined
    : 'the second time it is set otherwise';

const laws: Readonly<Record<string, Law>> = { nothingLost, inMeasure, lawfulEnds, inOrder };

/** Sets paragraph after paragraph until so many characters are set, and gathers faults. */
function judge(
  kind: CopyKind,
  characters: number,
  judged: Readonly<Record<string, Law>>,
): string[] {
  const faults: string[] = [];
  let seed = 1;
  for (let count = 0; count < characters && faults.length < TOLD; seed += 1) {
    const copy = paragraphOf(kind, seed);
    const chance = makeChance(seed);
    const latin = kind === 'latin';
    const chars = (latin ? 14 : 10) + chance.below(50) / 2;
    const options = { indent: chance.pick([0, 2]), latin };
    const setting = { copy, chars, options, lines: setCopy(copy, chars, options) };
    count += copy.length;
    for (const [name, law] of Object.entries(judged)) {
      const fault = law(setting);
      if (fault)
        faults.push(`${name}: ${fault} in ${chars} characters, indent ${options.indent}: ${copy}`);
    }
  }
  return faults;
}

const share = { chinese: 0.6, mixed: 0.25, latin: 0.15 } as const;
const kinds = Object.keys(share) as (keyof typeof share)[];

const COPY = '一二三四五，六七八九十一二三四五';
const sound: Setting = { copy: COPY, chars: 6, options: {}, lines: setCopy(COPY, 6) };

/** The sound setting with something done to its second line. */
function spoiled(spoil: (line: SetLine) => Partial<SetLine>): Setting {
  const lines = sound.lines.map((line, n) => (n === 1 ? { ...line, ...spoil(line) } : line));
  return { ...sound, lines };
}

it('each law sees a planted fault', () => {
  for (const law of Object.values({ ...laws, sameTwice })) expect(law(sound)).toBeUndefined();
  const planted: readonly (readonly [Law, Setting])[] = [
    [nothingLost, spoiled((line) => ({ to: line.to - 1 }))],
    [nothingLost, spoiled(() => ({ runs: [] }))],
    [inMeasure, spoiled((line) => ({ width: line.width + 1 }))],
    [inMeasure, spoiled((line) => ({ width: line.width - 1 }))],
    [lawfulEnds, spoiled(() => ({ from: COPY.indexOf('，') }))],
    [
      inOrder,
      spoiled((line) => ({ runs: line.runs.map((r) => ({ ...r, xs: [...r.xs].reverse() })) })),
    ],
    [inOrder, spoiled((line) => ({ runs: line.runs.map((r) => ({ ...r, text: ` ${r.text}` })) }))],
    [sameTwice, spoiled((line) => ({ width: line.width + 1e-9 }))],
  ];
  for (const [law, setting] of planted) expect(law(setting)).toBeDefined();
});

it.each(kinds)('no law is broken in %s copy', { timeout: 600_000 }, (kind) => {
  expect(judge(kind, CHARACTERS * share[kind], laws)).toEqual([]);
});

it.each(kinds)('%s copy is set alike twice', (kind) => {
  expect(judge(kind, 20_000, { sameTwice })).toEqual([]);
});
