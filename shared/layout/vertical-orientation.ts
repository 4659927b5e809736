/**
 * How a character stands in vertical text: the property Vertical_Orientation of Unicode (UAX #50, version
 * 15), and where Chinese practice leaves it.
 */

/**
 * `upright`; `turned` a quarter clockwise; `formed`: upright in a form of its own that a font may lack
 * (UAX #50 Tu); `formedOrTurned`: the same, and turned when the font lacks it (Tr).
 */
export type Orientation = 'upright' | 'turned' | 'formed' | 'formedOrTurned';

/** Code points that stand upright (U); what is in none of the lists is turned (R). */
const UPRIGHT =
  'a7 a9 ae b1 bc-be d7 f7 2ea-2eb 1100-11ff 1401-167f 18b0-18ff 2016 2020-2021 ' +
  '2030-2031 203b-203c 2042 2047-2049 2051 2065 20dd-20e0 20e2-20e4 2100-2101 2103-2109 ' +
  '210f 2113-2114 2116-2117 211e-2123 2125 2127 2129 212e 2135-213f 2145-214a 214c-214d ' +
  '214f-2189 218c-218f 221e 2234-2235 2300-2307 230c-231f 2324-2328 232b 237d-239a ' +
  '23be-23cd 23cf 23d1-23db 23e2-2422 2424-24ff 25a0-2619 2620-2767 2776-2793 2b12-2b2f ' +
  '2b50-2b59 2b97 2bb8-2bd1 2bd3-2beb 2bf0-2bff 2e50-2e51 2e80-3000 3003-3007 3012-3013 ' +
  '3020-302f 3031-3040 3042 3044 3046 3048 304a-3062 3064-3082 3084 3086 3088-308d ' +
  '308f-3094 3097-309a 309d-309f 30a2 30a4 30a6 30a8 30aa-30c2 30c4-30e2 30e4 30e6 ' +
  '30e8-30ed 30ef-30f4 30f7-30fb 30fd-3126 3128-31ef 3200-32fe 3358-337a 3380-a4cf ' +
  'a960-a97f ac00-d7ff e000-faff fe10-fe1f fe30-fe48 fe53-fe57 fe5f-fe62 fe67-fe6f ' +
  'ff02-ff07 ff0a-ff0b ff0f-ff19 ff20-ff3a ff3c ff3e ff40-ff5a ffe0-ffe2 ffe4-ffe7 ' +
  'fff0-fff8 fffc-fffd 10980-1099f 11580-115ff 11a00-11abf 13000-1345f 14400-1467f ' +
  '16fe0-18d7f 1aff0-1b2ff 1cf00-1cfcf 1d000-1d1ff 1d2e0-1d37f 1d800-1daaf 1f000-1f1ff ' +
  '1f202-1f7ff 1f900-1faff 20000-2fffd 30000-3fffd f0000-ffffd 100000-10fffd';

const FORMED =
  '3001-3002 3041 3043 3045 3047 3049 3063 3083 3085 3087 308e 3095-3096 309b-309c 30a1 ' +
  '30a3 30a5 30a7 30a9 30c3 30e3 30e5 30e7 30ee 30f5-30f6 3127 31f0-31ff 32ff-3357 ' +
  '337b-337f fe50-fe52 ff01 ff0c ff0e ff1f 1f200-1f201';

const FORMED_OR_TURNED =
  '2329-232a 3008-3011 3014-301f 3030 30a0 30fc fe59-fe5e ff08-ff09 ff1a-ff1b ff3b ff3d ' +
  'ff3f ff5b-ff60 ffe3';

/**
 * Where Chinese text leaves UAX #50. The colons keep their stance: in Chinese they move within their em,
 * they are not turned (clreq, 3.1.3). Quotes become ﹁﹂ and ﹃﹄ (GB/T 15834, 5.2.3), which fonts have as the
 * vertical forms of 「」 and 『』. The wave is turned like every connector (GB/T 15834, 5.2.2), whatever form
 * the font has for it.
 */
const CHINESE: Readonly<Record<string, Orientation>> = {
  '：': 'formed',
  '；': 'formed',
  '“': 'formedOrTurned',
  '”': 'formedOrTurned',
  '‘': 'formedOrTurned',
  '’': 'formedOrTurned',
  '～': 'turned',
};

/** The characters whose stance in Chinese text is not that of UAX #50. */
export const CHINESE_STANCES: readonly string[] = Object.keys(CHINESE);

/** First code points of ranges, rising, and the stance from each to the next. */
interface Table {
  readonly starts: readonly number[];
  readonly stances: readonly Orientation[];
}

let table: Table | undefined;

/** The stance of a code point after UAX #50. */
export function unicodeOrientation(code: number): Orientation {
  table ??= makeTable();
  const { starts, stances } = table;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= code) low = middle;
    else high = middle - 1;
  }
  return stances[low]!;
}

/** The stance of a character in Chinese text. */
export function orientationOf(character: string): Orientation {
  return CHINESE[character] ?? unicodeOrientation(character.codePointAt(0) ?? 0);
}

/** Made at the first question: most editions have no vertical text. */
function makeTable(): Table {
  const ranges = [
    ...rangesOf(UPRIGHT, 'upright'),
    ...rangesOf(FORMED, 'formed'),
    ...rangesOf(FORMED_OR_TURNED, 'formedOrTurned'),
  ].sort((a, b) => a.from - b.from);
  const starts = [0];
  const stances: Orientation[] = ['turned'];
  for (const { from, to, stance } of ranges) {
    if (starts.at(-1) === from) starts.pop();
    if (starts.length < stances.length) stances.pop();
    starts.push(from, to + 1);
    stances.push(stance, 'turned');
  }
  return { starts, stances };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly stance: Orientation;
}

function rangesOf(list: string, stance: Orientation): readonly Range[] {
  return list.split(' ').map((range) => {
    const [from = '', to = from] = range.split('-');
    return { from: parseInt(from, 16), to: parseInt(to, 16), stance };
  });
}
