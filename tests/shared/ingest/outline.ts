// Draws articles as an outline that can be read like a galley: one line a block, the dateline in ⟦ ⟧,
// chosen line ends as ⏎, cells parted by ⇥, the form of an item in { }, and below it what a person is told.
import type { Article } from '../../../shared/model/article.ts';
import type { Block } from '../../../shared/model/text.ts';
import type { Problem } from '../../../shared/base/problem.ts';

/** The outline of all articles with their problems; long blocks show both their ends. */
export function outline(articles: readonly Article[], problems: readonly Problem[]): string {
  const general = problems.filter((problem) => problem.place.article === undefined);
  const parts = articles.map((article) => {
    const own = problems.filter((problem) => problem.place.article === article.id);
    const blocks = article.blocks.map(drawBlock);
    return [`# ${article.slug} (${article.lang})`, ...blocks, ...own.map(drawProblem)].join('\n');
  });
  return `${[...general.map(drawProblem), ...parts].join('\n\n')}\n`;
}

function drawBlock(block: Block): string {
  const { list, level = 0, start } = block.attrs ?? {};
  const number = start === undefined ? '' : ` ${start}`;
  const form = list === undefined ? '' : `{${'+'.repeat(level)}${list}${number}} `;
  return `${block.type.padEnd(10)}${form}${drawText(block)}`.trimEnd();
}

function drawText(block: Block): string {
  const drawn = block.content
    .map((inline) => {
      if (inline.type === 'hardBreak') return '⏎';
      const marks = (inline.marks ?? []).map((mark) => mark.type);
      const text = inline.text.replace(/\t/gu, '⇥');
      if (marks.includes('dateline')) return `⟦${text}⟧`;
      if (marks.includes('bold')) return `*${text}*`;
      if (marks.includes('italic')) return `/${text}/`;
      return marks.includes('kai') ? `~${text}~` : text;
    })
    .join('');
  const chars = [...drawn];
  return chars.length <= 48
    ? drawn
    : `${chars.slice(0, 28).join('')} …… ${chars.slice(-16).join('')}`;
}

function drawProblem({ code, level, place, values, change }: Problem): string {
  const where =
    place.block === undefined ? '' : ` ${place.block}:${place.from ?? 0}-${place.to ?? 0}`;
  const said = Object.entries(values)
    .map(([key, value]) => ` ${key}=${value}`)
    .join('');
  const proposed = change ? ` → ${change.from}-${change.to} “${change.text}”` : '';
  return `${level} ${code}${where}${said}${proposed}`;
}
