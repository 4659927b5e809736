/** Reads a page replica as a browser does: which glyphs its lines show, where, and what a copy gives. */
import { decompress } from 'woff2-encoder';
import { present } from '../../../shared/base/check.ts';
import { makeJudge, type Judge } from '../fonts/carried-fonts.ts';

/** A stretch of a line in one font, size and spacing; lengths in points. */
interface Stretch {
  readonly text: string;
  readonly family: string;
  readonly size: number;
  readonly spacing: number;
}

/** A line element. */
export interface ReplicaLine {
  readonly left: number;
  readonly top: number;
  readonly turned: boolean;
  readonly stretches: readonly Stretch[];
}

/** A glyph that a browser would draw, `x` along the line from its start. */
export interface ShownGlyph {
  readonly outline: string;
  readonly x: number;
}

const SCALE = 10;

/** The line elements of a replica, in the order of the document. */
export function linesOfReplica(html: string): readonly ReplicaLine[] {
  const rules = rulesOf(html);
  const spans = html.matchAll(
    /<span class="l ([^"]*)" style="left:([-\d.]+)px;top:([-\d.]+)px">(.*?)<\/span>/gsu,
  );
  return [...spans].map(([, classes = '', left, top, inner = '']) => {
    const base = declarationsOf(classes, rules);
    const parts = inner.matchAll(/<i class="([^"]*)"[^>]*>(.*?)<\/i>|([^<]+)/gsu);
    const stretches = [...parts].map(([, own, dressed, plain]) => {
      const style = own === undefined ? base : { ...base, ...declarationsOf(own, rules) };
      const text = (own ?? '').split(' ').includes('h') ? '-' : unescaped(dressed ?? plain ?? '');
      return {
        text,
        family: /var\(--([\w-]+)\)/u.exec(style['font-family'] ?? '')?.[1] ?? '',
        size: Number.parseFloat(style['font-size'] ?? '0') / SCALE,
        spacing: Number.parseFloat(style['letter-spacing'] ?? '0') / SCALE,
      };
    });
    const turned = classes.split(' ').includes('t');
    return { left: Number(left) / SCALE, top: Number(top) / SCALE, turned, stretches };
  });
}

type Rules = ReadonlyMap<string, Readonly<Record<string, string>>>;

function rulesOf(html: string): Rules {
  const sheet = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? '';
  const rules = [...sheet.matchAll(/^\.(\w+)\{([^}]*)\}$/gmu)].map(([, name = '', body = '']) => {
    const pairs = body.split(';').map((one) => one.split(/:(.*)/su).slice(0, 2));
    return [name, Object.fromEntries(pairs) as Record<string, string>] as const;
  });
  return new Map(rules);
}

function declarationsOf(classes: string, rules: Rules): Readonly<Record<string, string>> {
  return Object.assign({}, ...classes.split(' ').map((name) => rules.get(name) ?? {})) as Record<
    string,
    string
  >;
}

/** HarfBuzz holding the web fonts of a publication, read back from WOFF2 by a decoder not ours. */
export async function judgesOf(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Judge>> {
  const judges = new Map<string, Judge>();
  for (const [family, woff2] of files) judges.set(family, makeJudge(await decompress(woff2)));
  return judges;
}

/** What a browser draws for a line: shaped stretch by stretch, spacing added after each glyph. */
export function shownGlyphs(
  line: ReplicaLine,
  judges: ReadonlyMap<string, Judge>,
): readonly ShownGlyph[] {
  const shown: ShownGlyph[] = [];
  let pen = 0;
  for (const { text, family, size, spacing } of line.stretches) {
    if (size === 0) continue;
    const judge = present(judges.get(family), `the replica asks for ${family}`);
    const script = /\p{Script=Han}/u.test(text) ? 'Hani' : 'Latn';
    for (const { glyph, advance } of judge.shape({ text, script })) {
      const outline = judge.outline(glyph);
      if (outline.length > 0) shown.push({ outline: scaled(outline, size), x: pen });
      pen += (advance / 1000) * size + spacing;
    }
  }
  return shown;
}

/** An outline in points, so that the same shape in another font file compares equal. */
export function scaled(outline: ReturnType<Judge['outline']>, size: number): string {
  return outline
    .map(({ type, values }) => type + values.map((value) => (value * size) / 1000).join(' '))
    .join('');
}

/** What a copy of the whole page gives: no line ends but those of blocks and chosen ones. */
export function copiedText(html: string): string {
  const page = html.slice(html.indexOf('<div class="page">'), html.indexOf('<div class="f"'));
  return unescaped(
    page
      .replace(/<svg.*?<\/svg>/gsu, '')
      .replace(/\n/gu, '')
      .replace(/<br>|<\/(?:p|h2|h3|section)>/gu, '\n')
      .replace(/<[^>]+>/gu, ''),
  ).replace(/\n+/gu, '\n');
}

/** Undoes the escaping of markup. */
function unescaped(markup: string): string {
  return markup
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
}
