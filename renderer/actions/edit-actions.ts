// Actions that change what is chosen, and that take changes back.
import type { Command } from '../../shared/edit/command.ts';
import { newId } from '../state/new-id.ts';
import { storyOfFrame } from '../state/queries.ts';
import type { DeskState } from '../state/desk-state.ts';
import { canEdit, hasSelection, type Action } from './action.ts';

/** A copy lies so far right and below of what it was made from, in points. */
const COPY_SHIFT = 12;

function selectedText(state: DeskState): string | undefined {
  const [id] = state.view.selection;
  return id !== undefined && state.edition?.frames[id]?.kind === 'text' ? id : undefined;
}

export const EDIT_ACTIONS = [
  {
    id: 'edit.undo',
    word: 'window.action.undo',
    keys: ['Mod+Z'],
    notInFields: true,
    isEnabled: (state) => state.canUndo,
    run: (desk) => desk.undo(),
  },
  {
    id: 'edit.redo',
    word: 'window.action.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    macKeys: ['Mod+Shift+Z'],
    notInFields: true,
    isEnabled: (state) => state.canRedo,
    run: (desk) => desk.redo(),
  },
  {
    id: 'edit.delete',
    word: 'window.action.delete-frame',
    keys: ['Delete', 'Backspace'],
    onPage: true,
    isEnabled: hasSelection,
    run: (desk) => {
      const frames = desk.store.get().view.selection;
      if (desk.run({ kind: 'frame-remove', frames })) desk.select([]);
    },
  },
  {
    id: 'edit.duplicate',
    word: 'window.action.duplicate',
    keys: ['Mod+Alt+D'],
    isEnabled: hasSelection,
    run: (desk) => {
      const pairs = desk.store
        .get()
        .view.selection.map((frame) => ({ frame, id: newId<'frame'>() }));
      const commands = pairs.map(({ frame, id }): Command => ({
        kind: 'frame-duplicate',
        frame,
        id,
        dx: COPY_SHIFT,
        dy: COPY_SHIFT,
      }));
      if (desk.run({ kind: 'all', commands })) desk.select(pairs.map(({ id }) => id));
    },
  },
  {
    id: 'edit.select-all',
    word: 'window.action.select-all',
    keys: ['Mod+A'],
    onPage: true,
    run: (desk) => {
      const { edition, view } = desk.store.get();
      desk.select((view.page && edition?.pages[view.page]?.frames) ?? []);
    },
  },
  {
    id: 'frame.front',
    word: 'window.action.to-front',
    keys: ['Mod+]'],
    isEnabled: hasSelection,
    run: (desk) => {
      const commands = desk.store
        .get()
        .view.selection.map((frame): Command => ({ kind: 'frame-order', frame, to: 'top' }));
      desk.run({ kind: 'all', commands });
    },
  },
  {
    id: 'frame.back',
    word: 'window.action.to-back',
    keys: ['Mod+['],
    isEnabled: hasSelection,
    run: (desk) => {
      const commands = desk.store
        .get()
        .view.selection.map((frame): Command => ({ kind: 'frame-order', frame, to: 'bottom' }));
      desk.run({ kind: 'all', commands });
    },
  },
  {
    id: 'frame.resize',
    word: 'window.action.resize',
    keys: ['R'],
    onPage: true,
    isEnabled: (state) => hasSelection(state) && state.view.selection.length === 1,
    isChecked: (state) => state.view.tool.kind === 'resize',
    run: (desk) => desk.look({ tool: { kind: 'resize' } }),
  },
  {
    id: 'frame.thread',
    word: 'window.action.thread',
    keys: ['Mod+Shift+T'],
    isEnabled: (state) => canEdit(state) && hasStory(state),
    isChecked: (state) => state.view.tool.kind === 'thread',
    run: (desk) => {
      const from = selectedText(desk.store.get());
      if (from !== undefined) desk.look({ tool: { kind: 'thread', from }, isWriting: false });
    },
  },
  {
    id: 'frame.unthread',
    word: 'window.action.unthread',
    isEnabled: (state) => canEdit(state) && hasStory(state),
    run: (desk) => {
      const frame = selectedText(desk.store.get());
      if (frame !== undefined) desk.run({ kind: 'story-unthread', frame });
    },
  },
] as const satisfies readonly Action[];

function hasStory(state: DeskState): boolean {
  const frame = selectedText(state);
  return Boolean(frame !== undefined && state.edition && storyOfFrame(state.edition, frame));
}
