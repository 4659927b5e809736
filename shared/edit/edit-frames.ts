/** Edits of frames: their boxes, what is set on them, and their place in the pile of a page. */
import { castDraft } from 'immer';
import type { FrameId, PageId } from '../base/ids.ts';
import type { Rect } from '../base/geometry.ts';
import { roundPt } from '../base/units.ts';
import type { Frame } from '../model/frame.ts';
import type { FrameCommand, PileMove } from './command.ts';
import {
  findPageOf,
  gone,
  putFrame,
  plainOf,
  refuse,
  refuseUsed,
  type EditionDraft,
  type Edits,
  type Refusal,
} from './edit.ts';
import { removeFrame } from './remove-frame.ts';

/** The edits of frames. */
export const FRAME_EDITS: Edits<FrameCommand> = {
  'frame-add': (draft, { page, frame, at }) =>
    refuseUsed(draft.frames, frame.id) ??
    putFrame(draft, frame) ??
    pileOn(draft, page, frame.id, at),

  'frame-set-box': (draft, { frame, box }) => changeFrame(draft, frame, () => ({ box })),

  'frame-move': (draft, { frames, dx, dy }) =>
    forEach(frames, (id) => changeFrame(draft, id, ({ box }) => ({ box: moved(box, dx, dy) }))),

  'frame-resize': (draft, { frame, width, height }) =>
    changeFrame(draft, frame, ({ box }) => ({ box: { ...box, width, height } })),

  'frame-set': (draft, { frame: id, set, clear = [] }) => {
    const frame = readFrame(draft, id);
    if (!frame) return gone('frame', id);
    const cleared = new Set<string>(clear);
    const kept = Object.entries(frame).filter(([field]) => !cleared.has(field));
    const fixed = ['id', 'kind', 'box'].find((field) => Object.hasOwn(set, field));
    if (fixed !== undefined) return refuse('edit-field', { field: fixed });
    return putFrame(draft, { ...Object.fromEntries(kept), ...set } as Frame);
  },

  'frame-remove': (draft, { frames }) =>
    forEach(frames, (id) => {
      if (!draft.frames[id]) return gone('frame', id);
      removeFrame(draft, id);
      return undefined;
    }),

  'frame-order': (draft, { frame, to }) => {
    const page = findPageOf(draft, frame);
    if (!page) return gone('frame', frame);
    const rest = page.frames.filter((id) => id !== frame);
    const at = placeFor(to, page.frames.indexOf(frame), rest.length);
    page.frames = rest.toSpliced(at, 0, frame);
    return undefined;
  },

  'frame-duplicate': (draft, { frame: from, id, dx, dy }) => {
    const frame = readFrame(draft, from);
    const page = findPageOf(draft, from);
    if (!frame || !page) return gone('frame', from);
    const copy = { ...frame, id, box: moved(frame.box, dx, dy) };
    return (
      refuseUsed(draft.frames, id) ??
      putFrame(draft, copy) ??
      pileOn(draft, page.id, id, page.frames.indexOf(from) + 1)
    );
  },

  'frame-to-page': (draft, { frame, page }) => {
    const old = findPageOf(draft, frame);
    if (!old) return gone('frame', frame);
    if (old.id === page) return undefined;
    old.frames = old.frames.filter((id) => id !== frame);
    return pileOn(draft, page, frame);
  },
};

function readFrame(draft: EditionDraft, id: FrameId): Frame | undefined {
  const frame = draft.frames[id];
  return frame && plainOf(frame);
}

function changeFrame(
  draft: EditionDraft,
  id: FrameId,
  change: (frame: Frame) => { readonly box: Rect },
): Refusal {
  const frame = readFrame(draft, id);
  return frame ? putFrame(draft, { ...frame, ...change(frame) }) : gone('frame', id);
}

function pileOn(draft: EditionDraft, id: PageId, frame: FrameId, at?: number): Refusal {
  const page = draft.pages[id];
  if (!page) return gone('page', id);
  page.frames.splice(at ?? page.frames.length, 0, castDraft(frame));
  return undefined;
}

function placeFor(to: PileMove, now: number, highest: number): number {
  switch (to) {
    case 'top':
      return highest;
    case 'up':
      return Math.min(now + 1, highest);
    case 'down':
      return Math.max(now - 1, 0);
    case 'bottom':
      return 0;
  }
}

function moved(box: Rect, dx: number, dy: number): Rect {
  return { ...box, x: roundPt(box.x + dx), y: roundPt(box.y + dy) };
}

/** Does something for each id until one is refused. */
function forEach<Value>(values: readonly Value[], edit: (value: Value) => Refusal): Refusal {
  for (const value of values) {
    const refused = edit(value);
    if (refused) return refused;
  }
  return undefined;
}
