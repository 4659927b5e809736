// The changes of the edition: each command is done, remembered for undo, and sent in the same moment to
// the layout worker and to the disk. Proof reading follows a little later.
import type { Failure, Result } from '../../shared/base/result.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { isEmpty, withChanges, type Changes } from '../../shared/edit/changes.ts';
import type { Command } from '../../shared/edit/command.ts';
import {
  closeGesture,
  EMPTY_HISTORY,
  pushEntry,
  redo,
  undo,
  type HistoryStep,
} from '../../shared/edit/history.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { checkCopy } from '../../shared/proof/check-copy.ts';
import { withoutSubstituted } from '../../shared/proof/substituted.ts';
import type { DeskState, View } from './desk-state.ts';
import type { LayoutClient } from './layout-client.ts';
import { shareUnchanged } from './share-unchanged.ts';
import type { Store } from './store.ts';
import { markTiming } from './timings.ts';

/** Proof reading follows the typing at this distance, in milliseconds. */
const PROOF_DELAY = 150;

/**
 * While one types, the panels are drawn together with the page that shows the key: before it they would
 * stand in its way. A page that takes longer than this, in milliseconds, is not waited for.
 */
const HOLD = 50;

/** Where changes go. */
interface Receivers {
  readonly layout: LayoutClient;
  readonly bridge: Bridge;
  readonly fail: (failure: Failure) => void;
}

/** Changes the edition of a store. */
export class DeskEdits {
  private readonly store: Store<DeskState>;
  private readonly to: Receivers;
  private history = EMPTY_HISTORY;
  private proofTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store<DeskState>, to: Receivers) {
    this.store = store;
    this.to = to;
  }

  /** Does a command; gives false, and says why, when it cannot be done. */
  run(command: Command, gesture?: string): boolean {
    const { edition, readOnly } = this.store.get();
    if (!edition) return false;
    const made: Result<Changes> = readOnly
      ? { ok: false, failure: readOnly }
      : applyCommand(edition, command);
    if (!made.ok) {
      this.to.fail(made.failure);
      return false;
    }
    const { value: changes } = made;
    if (isEmpty(changes)) return true;
    const label = command.kind;
    if (label === 'article-set-blocks') this.store.holdDrawing(HOLD);
    const entry = { label, changes, ...(gesture !== undefined && { gesture }) };
    this.history = pushEntry(this.history, entry);
    this.commit(withChanges(edition, changes), changes);
    return true;
  }

  /** Shows what a command would do; undefined ends that. */
  preview(command: Command | undefined): void {
    const { edition, preview } = this.store.get();
    if (!command) {
      if (!preview) return;
      this.store.set({ preview: undefined });
      this.to.layout.preview(undefined);
      return;
    }
    const made = edition && applyCommand(edition, command);
    if (!edition || !made?.ok) return;
    this.store.set({ preview: withChanges(edition, made.value) });
    this.to.layout.preview(made.value);
  }

  undo(): void {
    this.step(undo(this.history));
  }

  redo(): void {
    this.step(redo(this.history));
  }

  closeGesture(): void {
    this.history = closeGesture(this.history);
  }

  /** Forgets what was done, as when another edition opens. */
  forget(): void {
    this.history = EMPTY_HISTORY;
  }

  private step(made: HistoryStep | undefined): void {
    const { edition } = this.store.get();
    if (!edition || !made) return;
    this.history = made.history;
    this.commit(withChanges(edition, made.changes), made.changes);
  }

  private commit(edition: Edition, changes: Changes): void {
    markTiming('change', { serial: this.to.layout.change(changes) });
    this.store.set({
      edition,
      preview: undefined,
      canUndo: this.history.done.length > 0,
      canRedo: this.history.undone.length > 0,
      save: { kind: 'unsaved' },
      view: keepThere(edition, this.store.get().view),
    });
    void this.to.bridge.request('change', { changes }).then((answer) => {
      if (!answer.ok) this.to.fail(answer.failure);
    });
    clearTimeout(this.proofTimer);
    this.proofTimer = setTimeout(() => {
      const { edition: now, copyProblems } = this.store.get();
      if (now) this.store.set({ copyProblems: shareUnchanged(copyProblems, proofRead(now)) });
    }, PROOF_DELAY);
  }
}

/** What is wrong with the words of all articles; only what changed is read again. */
export function proofRead(edition: Edition): DeskState['copyProblems'] {
  const { substitutes } = edition.paper.house;
  return Object.values(edition.articles).flatMap((article) =>
    withoutSubstituted(checkCopy(article), article, substitutes),
  );
}

/** Drops from what is looked at whatever is no longer there. */
function keepThere(edition: Edition, view: View): View {
  const selection = view.selection.filter((id) => edition.frames[id]);
  const page = view.page && edition.pages[view.page] ? view.page : edition.pageIds[0];
  const article = view.article && edition.articles[view.article] ? view.article : undefined;
  const isSame =
    selection.length === view.selection.length && page === view.page && article === view.article;
  if (isSame) return view;
  return { ...view, selection, page, article, isWriting: view.isWriting && article !== undefined };
}
