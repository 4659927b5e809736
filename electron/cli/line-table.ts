/** Every line of the articles of an edition with how it was made to fill its measure, for proofs and scripts. */
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import { toneOf } from '../../shared/layout/line-tone.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { textOf } from '../../shared/model/text.ts';
import { sayLine } from '../../shared/words/say-line.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';

/**
 * Gives a table, one line of an article a row: folio, tone (`-` for none), step, letter-space in em, cost,
 * the line's words and how it was filled in words; parted by tabs.
 */
export function lineTable(edition: Edition, laidOut: LaidOutEdition, lang: DeskLanguage): string {
  return laidOut.pages
    .flatMap(({ page, frames }) =>
      frames.flatMap(({ lines }) =>
        lines.flatMap(({ line, source }) => {
          const block = source && edition.articles[source.article]?.blocks[source.block];
          if (!block) return [];
          const { fit, from, to } = line;
          const words = textOf(block).slice(from, to).replaceAll(/\s+/gu, ' ').trim();
          const sums = [fit.step, fit.letterSpace.toFixed(3), fit.cost.toFixed(1)];
          const folio = edition.pages[page]?.folio ?? '';
          return [[folio, toneOf(fit) ?? '-', ...sums, words, sayLine(lang, fit)].join('\t')];
        }),
      ),
    )
    .map((row) => `${row}\n`)
    .join('');
}
