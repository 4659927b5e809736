// Changes of a frame from the fields of the inspector.
import type { Rect } from '../../shared/base/geometry.ts';
import type { FrameFields, OptionalFrameField } from '../../shared/edit/command.ts';
import type { Frame } from '../../shared/model/frame.ts';
import { useDesk, useDeskState } from '../state/desk-context.tsx';

/** What a section does with its frame. */
export interface FrameChanges {
  readonly isLocked: boolean;
  readonly set: (fields: FrameFields) => void;
  readonly clear: (...fields: OptionalFrameField[]) => void;
  readonly setBox: (change: Partial<Rect>) => void;
}

/** The changes of one frame. Arrow keys in one field are one step of undo. */
export function useFrameChanges(frame: Frame): FrameChanges {
  const desk = useDesk();
  const isLocked = useDeskState((state) => state.readOnly !== undefined);
  const { id, box } = frame;
  return {
    isLocked,
    set: (set) => {
      const gesture = `set ${id} ${Object.keys(set).join(' ')}`;
      desk.run({ kind: 'frame-set', frame: id, set }, gesture);
    },
    clear: (...clear) => {
      desk.run({ kind: 'frame-set', frame: id, set: {}, clear });
    },
    setBox: (change) => {
      const gesture = `box ${id} ${Object.keys(change).join(' ')}`;
      desk.run({ kind: 'frame-set-box', frame: id, box: { ...box, ...change } }, gesture);
    },
  };
}
