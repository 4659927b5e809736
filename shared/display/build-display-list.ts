/**
 * Turns a laid-out page into paint instructions: grounds, pictures and rules first, then the words of
 * each article in reading order, furniture last.
 */
import type { ArticleId, FrameId } from '../base/ids.ts';
import { roundRect, type Rect } from '../base/geometry.ts';
import { assert } from '../base/check.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import { stepsOf } from '../layout/frame-steps.ts';
import type { LaidOutEdition, LaidOutFrame, LaidOutPage } from '../layout/laid-out.ts';
import { articleZones } from './article-zones.ts';
import type { DisplayGroup, DisplayList } from './display-list.ts';
import { borderItems, groundItems, ruleItems } from './line-items.ts';
import { readingOrder } from './reading-order.ts';
import { textGroups } from './text-groups.ts';

const lists = new WeakMap<LaidOutPage, DisplayList>();
const grounds = new WeakMap<LaidOutFrame, readonly DisplayGroup[]>();
const words = new WeakMap<LaidOutFrame, readonly DisplayGroup[]>();

/** Builds the display list of a page; remembered by the identity of the laid-out page. */
export function buildDisplayList(edition: Edition, laidOut: LaidOutPage): DisplayList {
  const known = lists.get(laidOut);
  if (known) return known;
  const page = edition.pages[laidOut.page];
  assert(page !== undefined, `page ${laidOut.page} is laid out but not in the edition`);
  const { paper } = edition;
  const order = readingOrder(edition, laidOut);
  const list: DisplayList = {
    page: page.id,
    folio: page.folio,
    section: page.section,
    width: paper.width,
    height: paper.height,
    bleed: paper.bleed,
    lang: langOf(edition, order),
    groups: [
      ...laidOut.frames.flatMap((frame) =>
        remember(grounds, frame, () => groundGroups(edition, frame)),
      ),
      ...order.flatMap((frame) => remember(words, frame, () => textGroups(edition, frame))),
    ],
    zones: articleZones(edition, order),
  };
  lists.set(laidOut, list);
  return list;
}

/** Builds the display lists of all pages, in page order. */
export function buildDisplayLists(
  edition: Edition,
  laidOut: LaidOutEdition,
): readonly DisplayList[] {
  return laidOut.pages.map((page) => buildDisplayList(edition, page));
}

function remember(
  memory: WeakMap<LaidOutFrame, readonly DisplayGroup[]>,
  frame: LaidOutFrame,
  make: () => readonly DisplayGroup[],
): readonly DisplayGroup[] {
  let groups = memory.get(frame);
  if (!groups) {
    groups = make();
    memory.set(frame, groups);
  }
  return groups;
}

/** The language of the first article, or Simplified Chinese for a page of furniture alone. */
function langOf(edition: Edition, order: readonly LaidOutFrame[]): string {
  const source = order.flatMap((frame) => frame.lines).find((line) => line.source)?.source;
  return (source && edition.articles[source.article]?.lang) ?? 'zh-Hans';
}

/** What lies under and around the words of a frame: its ground, picture, border, rules. */
function groundGroups(edition: Edition, laidOut: LaidOutFrame): readonly DisplayGroup[] {
  const frame = edition.frames[laidOut.frame];
  if (!frame) return [];
  const steps = frame.kind === 'text' ? stepsOf(frame, edition.paper.grid) : [frame.box];
  const group = artifact(frame.id, [
    ...groundItems(frame, steps),
    ...(frame.kind === 'rule' ? ruleItems(frame) : []),
  ]);
  const over = artifact(frame.id, [
    ...borderItems(frame, steps),
    ...laidOut.rules.flatMap(ruleItems),
  ]);
  return [group, ...pictureGroup(edition, frame, laidOut), over].filter((g) => g.paint.length > 0);
}

function artifact(frame: FrameId, paint: DisplayGroup['paint']): DisplayGroup {
  return { frame, role: 'artifact', paint, lines: [] };
}

function pictureGroup(
  edition: Edition,
  frame: Frame,
  laidOut: LaidOutFrame,
): readonly DisplayGroup[] {
  if (!laidOut.picture) return [];
  const { id, box } = laidOut.picture;
  const alt = edition.pictures[id]?.alt;
  const article = articleOfPicture(edition, id);
  const clip: Rect = frame.box;
  return [
    {
      frame: frame.id,
      role: 'picture',
      paint: [{ kind: 'picture', picture: id, box: roundRect(box), clip: roundRect(clip) }],
      lines: [],
      ...(article && { article }),
      ...(alt !== undefined && { alt }),
    },
  ];
}

function articleOfPicture(edition: Edition, picture: string): ArticleId | undefined {
  for (const frame of Object.values(edition.frames)) {
    if (frame.kind === 'cutline' && frame.picture === picture) return frame.article;
  }
  return undefined;
}
