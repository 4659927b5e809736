/**
 * The words of a page replica in reading order: a section for each article, an element for each block,
 * lines in their places inside. What is copied from it reads on without the line breaks of the page.
 */
import type { ArticleId } from '../base/ids.ts';
import type { ArticleZone, DisplayGroup, DisplayList, TextLine } from '../display/display-list.ts';
import { boxStyle } from './html-page-art.ts';
import { lineMarkup, type LineSite } from './html-lines.ts';
import { escapeAttribute } from './markup.ts';

/** Gives the address of the page of an article's own; undefined when it has none. */
export type ArticleAddress = (article: ArticleId) => string | undefined;

/** Groups of one article, or of one label, that follow each other. */
interface Section {
  readonly article?: ArticleId;
  readonly groups: DisplayGroup[];
}

/** Writes all words of a page. Furniture comes last, hidden from those who have the page read out. */
export function wordsMarkup(
  list: DisplayList,
  site: LineSite,
  articleAddress: ArticleAddress,
): string {
  const worded = list.groups.filter((group) => group.lines.length > 0);
  const linked = new Set<ArticleId>();
  const sections = sectionsOf(worded.filter(({ role }) => role !== 'artifact')).map((section) => {
    const { article } = section;
    const zone = list.zones.find((one) => one.article === article);
    const address = article === undefined ? undefined : articleAddress(article);
    const isFirst = article !== undefined && !linked.has(article);
    if (article !== undefined) linked.add(article);
    const link = zone && address !== undefined && isFirst ? { zone, address } : undefined;
    return sectionMarkup(section, site, { title: zone?.title, link });
  });
  const furniture = worded
    .filter(({ role }) => role === 'artifact')
    .map((group) => `<p>${linesMarkup(group.lines, site, group.role)}</p>`);
  return [
    ...sections,
    ...(furniture.length > 0 ? ['<div class="f" aria-hidden="true">', ...furniture, '</div>'] : []),
  ].join('\n');
}

function sectionsOf(groups: readonly DisplayGroup[]): readonly Section[] {
  const sections: Section[] = [];
  for (const group of groups) {
    const { article } = group;
    const open = sections.at(-1);
    if (article !== undefined && open?.article === article) open.groups.push(group);
    else sections.push({ ...(article !== undefined && { article }), groups: [group] });
  }
  return sections;
}

interface SectionLink {
  readonly zone: ArticleZone;
  readonly address: string;
}

/** The link of an article is its headline; an article without one here gets a link of its own. */
function sectionMarkup(
  section: Section,
  site: LineSite,
  { title, link }: { readonly title: string | undefined; readonly link: SectionLink | undefined },
): string {
  let pending = link;
  const blocks = blocksOf(section.groups).map((block) => {
    const inside = block.lines.map((lines) => linesMarkup(lines, site, block.role)).join('');
    const tag = TAGS[block.role] ?? 'p';
    if (block.role !== 'headline' || !pending) return `<${tag}>${inside}</${tag}>`;
    const open = linkStart(pending);
    pending = undefined;
    return `<${tag}>${open}${inside}</a></${tag}>`;
  });
  if (title === undefined) return `<div>${blocks.join('\n')}</div>`;
  const label = escapeAttribute(title);
  const own = pending ? [`${linkStart(pending, label)}</a>`] : [];
  return [`<section aria-label="${label}">`, ...own, ...blocks, '</section>'].join('\n');
}

const TAGS: Readonly<Partial<Record<DisplayGroup['role'], string>>> = {
  headline: 'h2',
  subhead: 'h3',
};

/** The boxes of the article lie inside its link: a click on any of them, or on the words, follows it. */
function linkStart({ zone, address }: SectionLink, label?: string): string {
  const boxes = zone.boxes.map((box) => `<span class="zone" style="${boxStyle(box)}"></span>`);
  const named = label === undefined ? '' : ` aria-label="${label}"`;
  return `<a href="${escapeAttribute(address)}"${named}>${boxes.join('')}`;
}

interface OpenBlock {
  readonly role: DisplayGroup['role'];
  readonly lines: (readonly TextLine[])[];
}

/** Joins a block that runs on in the next frame: its last line there is not its last. */
function blocksOf(groups: readonly DisplayGroup[]): readonly OpenBlock[] {
  const blocks: OpenBlock[] = [];
  for (const { role, lines } of groups) {
    const open = blocks.at(-1);
    const runsOn = open?.role === role && open.lines.at(-1)?.at(-1)?.joint !== '\n';
    if (open && runsOn) open.lines.push(lines);
    else blocks.push({ role, lines: [lines] });
  }
  return blocks;
}

/** Lines with what joins them: nothing, a space, or a line end that the copy has too. */
function linesMarkup(
  lines: readonly TextLine[],
  site: LineSite,
  role: DisplayGroup['role'],
): string {
  const between = role === 'row' ? '\t' : ' ';
  return lines
    .map((line, i) => {
      const joint = i === lines.length - 1 && line.joint === '\n' ? '' : line.joint;
      return lineMarkup(line, site, between) + (joint === '\n' ? '<br>' : '');
    })
    .join('\n');
}
