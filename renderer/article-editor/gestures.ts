// Names for what a person does, so that many keystrokes become one step of undo: the window puts
// neighbouring changes of one name together.
import { ReplaceStep } from '@tiptap/pm/transform';
import type { Transaction } from '@tiptap/pm/state';

/** What a change can be called; each is a gesture of its own unless it is typing or composing. */
export type GestureName =
  'type' | 'delete' | 'compose' | 'enter' | 'join' | 'kind' | 'mark' | 'paste' | 'cut' | 'accept';

/** Says in a transaction what the gesture is. */
export const GESTURE = 'dayang-gesture';

/** After so many milliseconds without a key, typing counts as a new thought. */
const PAUSE = 600;

/** Serial numbers are never used twice while the window lives: two editors never share a name. */
let serial = 0;

interface Last {
  readonly name: GestureName;
  readonly gesture: string;
  readonly time: number;
  readonly end: number;
  readonly composition: unknown;
}

/** Makes the namer of one editor: it gives each change the name of its gesture. */
export function makeGestureNamer(): (tr: Transaction) => string {
  let last: Last | undefined;
  return (tr) => {
    const name = nameOf(tr);
    const { from, to, end } = changedStretch(tr);
    const composition: unknown = tr.getMeta('composition');
    const goesOn =
      last?.name === name &&
      (name === 'compose'
        ? last.composition === composition
        : (name === 'type' || name === 'delete') &&
          tr.time - last.time < PAUSE &&
          from <= last.end &&
          last.end <= to);
    serial += goesOn ? 0 : 1;
    const gesture = last && goesOn ? last.gesture : `${name}-${serial}`;
    last = { name, gesture, time: tr.time, end, composition };
    return gesture;
  };
}

function nameOf(tr: Transaction): GestureName {
  const said = tr.getMeta(GESTURE) as GestureName | undefined;
  if (said !== undefined) return said;
  if (tr.getMeta('composition') !== undefined) return 'compose';
  const adds = tr.steps.some((step) => step instanceof ReplaceStep && step.slice.size > 0);
  return adds ? 'type' : 'delete';
}

/** The stretch that a transaction replaces, and where what replaces it ends. */
function changedStretch(tr: Transaction): { from: number; to: number; end: number } {
  let [from, to, end] = [Infinity, 0, 0];
  tr.mapping.maps.forEach((map) => {
    map.forEach((oldStart, oldEnd, _newStart, newEnd) => {
      from = Math.min(from, oldStart);
      to = Math.max(to, oldEnd);
      end = Math.max(end, newEnd);
    });
  });
  return { from, to, end };
}
