// What the pointer does on a page: choose, move and pull frames, draw new ones, put the caret into text.
// While it moves, the change is only shown; when it is let go, it becomes one command.
import type { Point, Rect } from '../../shared/base/geometry.ts';
import type { FrameId, PageId } from '../../shared/base/ids.ts';
import type { Command } from '../../shared/edit/command.ts';
import { withCut } from '../../shared/edit/column-shape.ts';
import { resizeBox, type Handle } from '../../shared/edit/resize-box.ts';
import { snapMove, snapResize, type SnapGuide, type SnapSite } from '../../shared/edit/snap.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { pulledCut, type StepHandle } from '../../shared/layout/step-handles.ts';
import type { Frame, TextFrame } from '../../shared/model/frame.ts';
import type { Desk } from '../state/desk.ts';
import type { FoundPlace } from '../state/layout-client.ts';
import { placeInFrame, placeOnPage } from '../state/placing.ts';
import { onlyFrame } from '../state/queries.ts';
import { endWriting, putCaret, selectTo, selectWordAt, writeAt } from '../state/writing.ts';
import { drawnFrame } from './drawn-frame.ts';
import { boxBetween, frameAt, framesOfPage, handleAt, stepHandleAt } from './page-geometry.ts';

/** Movement in CSS pixels below which a press is a click. */
const CLICK = 3;
/** How near an edge must come to a line to be held by it, in CSS pixels. */
const REACH = 6;

/** The pointer on a page. */
export interface PagePoint {
  readonly page: PageId;
  readonly point: Point;
  /** CSS pixels to the point. */
  readonly scale: number;
  readonly shift: boolean;
  /** Snapping is suspended. */
  readonly free: boolean;
}

/** Lines and a box shown while the pointer works. */
export interface PointerHints {
  readonly page: PageId;
  readonly guides: readonly SnapGuide[];
  readonly drawn: Rect | undefined;
  /** From the port of a frame that is over to where the pointer leads its thread. */
  readonly thread?: { readonly from: Point; readonly to: Point };
}

interface PullGesture {
  readonly kind: 'pull';
  readonly start: PagePoint;
  readonly frame: Frame;
  readonly handle: Handle;
}

/** One column is pulled by its head or foot. */
interface StepGesture {
  readonly kind: 'step';
  readonly start: PagePoint;
  readonly frame: TextFrame;
  readonly handle: StepHandle;
}

type Gesture =
  | { readonly kind: 'press'; readonly start: PagePoint }
  | PullGesture
  | StepGesture
  | { readonly kind: 'draw'; readonly start: PagePoint }
  | { readonly kind: 'lead'; readonly start: PagePoint; readonly from: FrameId }
  | { readonly kind: 'text'; readonly anchor: FoundPlace };

/** The gestures of one page view. */
export class PagePointer {
  private gesture: Gesture | undefined;
  private isMoving = false;
  private command: Command | undefined;
  private textPage: PageId | undefined;

  private readonly desk: Desk;
  private readonly hint: (hints: PointerHints | undefined) => void;

  constructor(desk: Desk, hint: (hints: PointerHints | undefined) => void) {
    this.desk = desk;
    this.hint = hint;
  }

  /**
   * The pointer goes down, perhaps on the port of a frame that is over. Gives true when it is to be
   * captured.
   */
  down(at: PagePoint, port: FrameId | undefined): boolean {
    const { edition, view } = this.desk.store.get();
    if (!edition) return false;
    if (view.page !== at.page) this.desk.look({ page: at.page });
    this.isMoving = false;
    this.command = undefined;
    if (port !== undefined) {
      this.lead(port, at);
      return true;
    }
    if (view.isWriting && view.tool.kind === 'select') {
      void this.clickWhileWriting(edition, at);
      return true;
    }
    switch (view.tool.kind) {
      case 'thread':
      case 'place':
        this.choose(edition, at);
        return false;
      case 'draw':
        this.gesture = { kind: 'draw', start: at };
        return true;
      case 'resize':
      case 'select':
        this.press(edition, at);
        return true;
    }
  }

  move(at: PagePoint): void {
    const { gesture } = this;
    const { edition } = this.desk.store.get();
    if (!gesture || !edition) return;
    if (gesture.kind === 'text') {
      void selectTo(this.desk, gesture.anchor, at.page, at.point);
      return;
    }
    const dx = at.point.x - gesture.start.point.x;
    const dy = at.point.y - gesture.start.point.y;
    if (!this.isMoving && Math.abs(dx) + Math.abs(dy) < CLICK / at.scale) return;
    this.isMoving = true;
    if (gesture.kind === 'draw') this.drawTo(edition, gesture.start, at);
    else if (gesture.kind === 'lead') this.leadTo(gesture.start, at);
    else if (gesture.kind === 'pull') this.pullTo(edition, gesture, at);
    else if (gesture.kind === 'step') this.stepTo(edition, gesture, at);
    else this.moveTo(edition, gesture.start, at);
  }

  /** The pointer goes up; `onto` is the page under it. */
  up(onto: PagePoint | undefined): void {
    const { gesture, command, isMoving } = this;
    this.gesture = undefined;
    this.command = undefined;
    this.hint(undefined);
    if (!gesture || gesture.kind === 'text') return;
    this.desk.preview(undefined);
    if (isMoving) this.finish(gesture, command, onto);
    else if (gesture.kind === 'draw') this.desk.look({ tool: { kind: 'select' } });
  }

  /** What a pointer that has moved brings about when it is let go. */
  private finish(
    gesture: Exclude<Gesture, { kind: 'text' }>,
    command: Command | undefined,
    onto: PagePoint | undefined,
  ): void {
    const { edition } = this.desk.store.get();
    if (gesture.kind === 'lead') {
      if (edition && onto) this.choose(edition, onto);
      return;
    }
    const crossing = gesture.kind === 'press' && onto && onto.page !== gesture.start.page;
    if (crossing) this.moveAcross(gesture.start, onto);
    else if (command) this.desk.run(command);
    if (gesture.kind === 'draw' && command?.kind === 'frame-add') {
      this.desk.select([command.frame.id]);
    }
  }

  /** The page on which the gesture that goes on began. */
  page(): PageId | undefined {
    const { gesture } = this;
    if (!gesture) return undefined;
    return gesture.kind === 'text' ? this.textPage : gesture.start.page;
  }

  /** Gives the gesture up without doing anything. Gives false when there is none. */
  cancel(): boolean {
    if (!this.gesture) return false;
    this.gesture = undefined;
    this.command = undefined;
    this.hint(undefined);
    this.desk.preview(undefined);
    return true;
  }

  /** A double click: into the text, or onto the article of a headline; while one writes, onto a word. */
  async double(at: PagePoint): Promise<void> {
    const { view } = this.desk.store.get();
    if (view.tool.kind !== 'select') return;
    this.cancel();
    if (view.isWriting) await selectWordAt(this.desk, at.page, at.point);
    else await writeAt(this.desk, at.page, at.point);
  }

  /** A click on the port leads the thread to the next frame that is clicked, a pull to where it ends. */
  private lead(from: FrameId, at: PagePoint): void {
    this.gesture = { kind: 'lead', start: at, from };
    this.desk.look({ tool: { kind: 'thread', from }, selection: [from], isWriting: false });
  }

  private press(edition: Edition, at: PagePoint): void {
    const { view } = this.desk.store.get();
    const only = onlyFrame(edition, view.selection);
    const page = edition.pages[at.page];
    if (!page) return;
    const handle = only && page.frames.includes(only.id) && handleAt(only.box, at.point, at.scale);
    if (only && handle) {
      this.gesture = { kind: 'pull', start: at, frame: only, handle };
      return;
    }
    const { grid } = edition.paper;
    const step =
      only && page.frames.includes(only.id) && stepHandleAt(only, at.point, at.scale, grid);
    if (only?.kind === 'text' && step) {
      this.gesture = { kind: 'step', start: at, frame: only, handle: step };
      return;
    }
    const frame = frameAt(framesOfPage(edition, page), at.point, at.scale, grid);
    this.desk.select(chosen(view.selection, frame, at.shift));
    this.gesture = frame === undefined ? undefined : { kind: 'press', start: at };
  }

  private choose(edition: Edition, at: PagePoint): void {
    const { tool } = this.desk.store.get().view;
    const page = edition.pages[at.page];
    const texts = page ? framesOfPage(edition, page).filter((frame) => frame.kind === 'text') : [];
    const frame = frameAt(texts, at.point, at.scale, edition.paper.grid);
    if (tool.kind === 'thread' && frame !== undefined) {
      this.desk.run({ kind: 'story-thread', from: tool.from, to: frame });
      this.desk.select([frame]);
    }
    if (tool.kind === 'place') {
      if (frame === undefined) placeOnPage(this.desk, tool.article, at.page, at.point);
      else placeInFrame(this.desk, tool.article, frame);
    }
  }

  private async clickWhileWriting(edition: Edition, at: PagePoint): Promise<void> {
    const page = edition.pages[at.page];
    const frame =
      page && frameAt(framesOfPage(edition, page), at.point, at.scale, edition.paper.grid);
    const place = frame === undefined ? undefined : await this.desk.layout.find(at.page, at.point);
    if (!place) {
      endWriting(this.desk);
      this.desk.select(frame === undefined ? [] : [frame]);
      return;
    }
    putCaret(this.desk, place, true);
    this.textPage = at.page;
    this.gesture = { kind: 'text', anchor: place };
  }

  private siteFor(edition: Edition, at: PagePoint, but: readonly FrameId[]): SnapSite {
    const { paper, pages } = edition;
    const page = pages[at.page];
    const others = page ? framesOfPage(edition, page).filter(({ id }) => !but.includes(id)) : [];
    return {
      grid: paper.grid,
      page: { width: paper.width, height: paper.height },
      neighbours: others.map((frame) => frame.box),
      threshold: at.free ? 0 : REACH / at.scale,
    };
  }

  private moveTo(edition: Edition, start: PagePoint, at: PagePoint): void {
    const frames = this.desk.store.get().view.selection;
    const first = edition.frames[frames.at(-1) ?? ''];
    if (!first) return;
    const { box } = first;
    const way = { x: at.point.x - start.point.x, y: at.point.y - start.point.y };
    const held = at.shift ? straight(way) : way;
    const moved = { ...box, x: box.x + held.x, y: box.y + held.y };
    const site = this.siteFor(edition, { ...start, free: at.free }, frames);
    const snapped = snapMove(moved, site);
    this.show(start.page, snapped.guides, {
      kind: 'frame-move',
      frames,
      dx: snapped.box.x - box.x,
      dy: snapped.box.y - box.y,
    });
  }

  private pullTo(edition: Edition, gesture: PullGesture, at: PagePoint): void {
    const { frame, handle, start } = gesture;
    const way = { dx: at.point.x - start.point.x, dy: at.point.y - start.point.y };
    const site = this.siteFor(edition, { ...start, free: at.free }, [frame.id]);
    const snapped = snapResize(resizeBox(frame.box, handle, way), handle, site);
    const { box } = snapped;
    this.show(start.page, snapped.guides, { kind: 'frame-set-box', frame: frame.id, box });
  }

  /** The end of a column goes from line to line of the page. */
  private stepTo(edition: Edition, { frame, handle, start }: StepGesture, at: PagePoint): void {
    const dy = at.point.y - start.point.y;
    const cut = pulledCut(frame, handle, dy, edition.paper.grid);
    const columns = withCut(frame.columns, handle.column, cut);
    this.show(start.page, [], { kind: 'frame-set', frame: frame.id, set: { columns } });
  }

  private drawTo(edition: Edition, start: PagePoint, at: PagePoint): void {
    const { tool } = this.desk.store.get().view;
    if (tool.kind !== 'draw') return;
    const site = this.siteFor(edition, { ...start, free: at.free }, []);
    const from = snapMove({ ...start.point, width: 0, height: 0 }, site).box;
    const to = snapMove({ ...at.point, width: 0, height: 0 }, site);
    const box = boxBetween(from, to.box);
    this.hint({ page: start.page, guides: to.guides, drawn: box });
    const frame = drawnFrame(tool.frame, box, edition.paper.grid);
    this.command = frame && { kind: 'frame-add', page: start.page, frame };
  }

  private leadTo({ page, point }: PagePoint, at: PagePoint): void {
    this.hint({ page, guides: [], drawn: undefined, thread: { from: point, to: at.point } });
  }

  private show(page: PageId, guides: readonly SnapGuide[], command: Command): void {
    this.command = command;
    this.hint({ page, guides, drawn: undefined });
    this.desk.preview(command);
  }

  /** Moves the chosen frames to the other page of the spread. */
  private moveAcross(start: PagePoint, onto: PagePoint): void {
    const { edition, view } = this.desk.store.get();
    if (!edition) return;
    const dx = onto.point.x - start.point.x;
    const dy = onto.point.y - start.point.y;
    const site = this.siteFor(edition, onto, view.selection);
    const commands = view.selection.flatMap((id): Command[] => {
      const frame = edition.frames[id];
      if (!frame) return [];
      const moved = { ...frame.box, x: frame.box.x + dx, y: frame.box.y + dy };
      const { box } = snapMove(moved, site);
      return [
        { kind: 'frame-to-page', frame: id, page: onto.page },
        { kind: 'frame-set-box', frame: id, box },
      ];
    });
    this.desk.run({ kind: 'all', commands });
  }
}

/** What is chosen after a click on a frame. */
function chosen(
  before: readonly FrameId[],
  frame: FrameId | undefined,
  isAdding: boolean,
): readonly FrameId[] {
  if (frame === undefined) return isAdding ? before : [];
  if (isAdding) {
    return before.includes(frame) ? before.filter((id) => id !== frame) : [...before, frame];
  }
  return before.includes(frame) ? before : [frame];
}

function straight({ x, y }: Point): Point {
  return Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y };
}
