// What keys do while a page has the focus, beyond the table of actions: arrows move or resize, Tab goes
// through the frames in the order in which they are read, figures choose a numbered frame.
import type { FrameId } from '../../shared/base/ids.ts';
import type { Command } from '../../shared/edit/command.ts';
import { nudge, resizeBox, type Direction, type NudgeStep } from '../../shared/edit/resize-box.ts';
import type { Desk } from '../state/desk.ts';
import { placeInFrame } from '../state/placing.ts';
import { onlyFrame, viewOfPage } from '../state/queries.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A key as the window hears it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Answers a key on a page; gives true when it is used up. */
export function pressOnPage(
  desk: Desk,
  press: KeyPress,
  numbers: ReadonlyMap<FrameId, number>,
): boolean {
  const { view } = desk.store.get();
  if (press.key === 'Tab') return goToFrame(desk, press.shiftKey ? -1 : 1);
  if (press.key === 'Escape') return stepBack(desk);
  if (press.key === 'Enter' && view.tool.kind === 'resize') {
    desk.closeGesture();
    desk.look({ tool: { kind: 'select' } });
    return true;
  }
  const direction = DIRECTIONS[press.key];
  if (direction && !press.altKey) return pressArrow(desk, direction, press);
  if (/^[1-9]$/.test(press.key) && numbers.size > 0) {
    return chooseNumber(desk, Number(press.key), numbers);
  }
  return false;
}

/** Goes to the next frame as it is read; at the end the focus leaves the page. */
function goToFrame(desk: Desk, way: 1 | -1): boolean {
  const { view, layout } = desk.store.get();
  const order = view.page && viewOfPage(layout, view.page)?.order;
  if (!order) return false;
  const last = view.selection.at(-1);
  const at = last === undefined ? (way === 1 ? -1 : order.length) : order.indexOf(last);
  const next = order[at + way];
  if (next === undefined) return false;
  desk.select([next]);
  return true;
}

/** Escape takes back one thing at a time: the tool, then the choice. */
function stepBack(desk: Desk): boolean {
  const { view } = desk.store.get();
  if (view.tool.kind !== 'select') {
    desk.closeGesture();
    desk.look({ tool: { kind: 'select' } });
    return true;
  }
  if (view.selection.length === 0) return false;
  desk.select([]);
  return true;
}

function pressArrow(desk: Desk, direction: Direction, press: KeyPress): boolean {
  const { edition, view } = desk.store.get();
  if (!edition || view.selection.length === 0) return false;
  const isFine = press.ctrlKey || press.metaKey;
  const isResizing = view.tool.kind === 'resize';
  const step: NudgeStep = isFine ? 'fine' : press.shiftKey && !isResizing ? 'ten' : 'grid';
  const way = nudge(edition.paper.grid, direction, step);
  const gesture = `${view.tool.kind} ${view.selection.join(' ')}`;
  if (!isResizing) {
    desk.run({ kind: 'frame-move', frames: view.selection, ...way }, gesture);
    return true;
  }
  const frame = onlyFrame(edition, view.selection);
  if (!frame) return false;
  const box = resizeBox(frame.box, press.shiftKey ? 'nw' : 'se', way);
  desk.run({ kind: 'frame-set-box', frame: frame.id, box }, gesture);
  return true;
}

function chooseNumber(desk: Desk, number: number, numbers: ReadonlyMap<FrameId, number>): boolean {
  const { tool } = desk.store.get().view;
  const frame = [...numbers].find(([, one]) => one === number)?.[0];
  if (frame === undefined) return false;
  if (tool.kind === 'place') placeInFrame(desk, tool.article, frame);
  if (tool.kind === 'thread') {
    const thread: Command = { kind: 'story-thread', from: tool.from, to: frame };
    if (desk.run(thread)) desk.select([frame]);
  }
  return true;
}
