// Puts articles onto pages: into an empty frame, whose top becomes the headline, or onto a blank place,
// where frames of fitting size are made on the grid.
import type { ArticleId, FrameId, PageId, StoryId } from '../../shared/base/ids.ts';
import type { Point, Rect } from '../../shared/base/geometry.ts';
import type { Command } from '../../shared/edit/command.ts';
import { headRoom } from '../../shared/edit/head-room.ts';
import { placeOnBlank } from '../../shared/edit/place-on-blank.ts';
import { findBlock } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { HeadFrame, TextFrame } from '../../shared/model/frame.ts';
import { nearestCells } from '../../shared/model/grid.ts';
import { HEAD_TYPES } from '../../shared/model/text.ts';
import type { Desk } from './desk.ts';
import { newId } from './new-id.ts';
import { pageOfFrame, storyOfArticle, storyOfFrame } from './queries.ts';

/** Lines of body text that must be left below a headline. */
const LEAST_BODY = 4;

/** Places an article in a text frame. A filled frame asks what is to become of what is in it. */
export function placeInFrame(desk: Desk, article: ArticleId, frame: FrameId): void {
  const { edition } = desk.store.get();
  const target = edition?.frames[frame];
  if (!edition || target?.kind !== 'text') return;
  if (storyOfFrame(edition, frame)) {
    desk.look({ tool: { kind: 'select' }, dialog: { kind: 'filled-frame', article, frame } });
    return;
  }
  const made = [...leaveOld(edition, article), ...withHead(edition, article, target)];
  if (desk.run({ kind: 'all', commands: made })) finish(desk, frame);
}

/** Places an article in a filled frame: after what is there, or instead of it. */
export function placeInFilled(
  desk: Desk,
  article: ArticleId,
  frame: FrameId,
  filled: 'append' | 'replace',
): void {
  const { edition } = desk.store.get();
  if (!edition) return;
  const story: StoryId = newId();
  const place: Command = { kind: 'story-place', story, article, frame, filled };
  const commands = [...leaveOld(edition, article), place];
  if (desk.run({ kind: 'all', commands })) finish(desk, frame);
}

/** Places an article on a blank part of a page, in new frames on the grid. */
export function placeOnPage(desk: Desk, article: ArticleId, page: PageId, at: Point): void {
  const { edition } = desk.store.get();
  if (!edition) return;
  const ids = { head: newId<'frame'>(), text: newId<'frame'>(), story: newId<'story'>() };
  const made = placeOnBlank(edition, article, { page, at }, ids);
  if (!made.ok) {
    desk.fail(made.failure);
    return;
  }
  const commands = [...leaveOld(edition, article), made.value];
  if (desk.run({ kind: 'all', commands })) finish(desk, ids.text);
}

/** Takes an article off all its pages; the frames of its text stay, empty. */
export function takeOff(desk: Desk, article: ArticleId): void {
  const { edition } = desk.store.get();
  if (!edition) return;
  const heads = Object.values(edition.frames).filter(
    (frame) => (frame.kind === 'head' || frame.kind === 'cutline') && frame.article === article,
  );
  const commands: Command[] = [...leaveOld(edition, article)];
  if (heads.length > 0) {
    commands.push({ kind: 'frame-remove', frames: heads.map((frame) => frame.id) });
  }
  if (commands.length > 0) desk.run({ kind: 'all', commands });
}

function finish(desk: Desk, frame: FrameId): void {
  const { edition } = desk.store.get();
  const page = edition && pageOfFrame(edition, frame)?.id;
  desk.look({
    tool: { kind: 'select' },
    dialog: undefined,
    selection: [frame],
    ...(page && { page }),
  });
}

/** An article runs in one story at a time: the old place gives it up. */
function leaveOld(edition: Edition, article: ArticleId): readonly Command[] {
  const story = storyOfArticle(edition, article);
  return story ? [{ kind: 'story-unplace', story: story.id, article }] : [];
}

/** Fills an empty frame; when the article has a headline without a frame, the top becomes that frame. */
function withHead(edition: Edition, article: ArticleId, text: TextFrame): readonly Command[] {
  const record = edition.articles[article];
  const { grid } = edition.paper;
  const place: Command = { kind: 'story-place', story: newId(), article, frame: text.id };
  const page = pageOfFrame(edition, text.id)?.id;
  const hasHead = Object.values(edition.frames).some(
    (frame) => frame.kind === 'head' && frame.article === article,
  );
  if (!record || !page || hasHead || !findBlock(record, 'headline')) return [place];
  const lines = headRoom(record, edition.paper, nearestCells(grid, text.box).columns);
  const height = lines * grid.leading;
  if (text.box.height < height + LEAST_BODY * grid.leading) return [place];
  const head: HeadFrame = {
    kind: 'head',
    id: newId(),
    box: { ...text.box, height },
    article,
    parts: [...HEAD_TYPES],
    align: text.columns.count > 1 ? 'center' : 'left',
    direction: 'horizontal',
    maxLines: 2,
  };
  const rest: Rect = { ...text.box, y: text.box.y + height, height: text.box.height - height };
  return [
    { kind: 'frame-set-box', frame: text.id, box: rest },
    { kind: 'frame-add', page, frame: head },
    place,
  ];
}
