// The open edition on the side of the disk: a copy of the records that every change of the window is
// applied to, written to the folder soon after the last change and within a second of the first.
import { withChanges, type Changes } from '../shared/edit/changes.ts';
import { success, type Result } from '../shared/base/result.ts';
import type { ChangesMessage, News, OpenedEdition } from '../shared/ipc/contract.ts';
import type { Edition } from '../shared/model/edition.ts';
import { noteChange, waitBeforeSave, type UnsavedChanges } from './files/autosave.ts';
import { saveEdition, type OpenedEdition as OpenedFolder } from './files/edition-folder.ts';

/** An edition that the window works on. */
export interface EditionSession {
  readonly folder: string;
  readonly edition: () => Edition;
  /** Takes a change and saves it soon. */
  readonly change: (changes: ChangesMessage) => void;
  /** Saves what is not saved; gives the time at which everything is on the disk. */
  readonly flush: () => Promise<Result<{ readonly time: number }>>;
  readonly hasUnsaved: () => boolean;
}

/** Begins to work on an opened folder; `tell` hears how saving stands. */
export function startSession(folder: OpenedFolder, tell: (news: News) => void): EditionSession {
  let opened = folder;
  let { edition } = folder;
  let unsaved: UnsavedChanges | undefined;
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<Result<{ time: number }>> = Promise.resolve(success({ time: 0 }));

  const write = async (): Promise<Result<{ time: number }>> => {
    if (!unsaved) return success({ time: Date.now() });
    unsaved = undefined;
    tell({ kind: 'saving' });
    const saved = await saveEdition(opened, edition);
    ({ opened } = saved);
    const failure = saved.failures[0];
    if (failure) {
      // Kept in memory and tried again with the next change or by hand; the old files are untouched.
      unsaved ??= noteChange(undefined, Date.now());
      tell({ kind: 'save-failed', failures: [...saved.failures] });
      return { ok: false, failure };
    }
    const time = Date.now();
    if (!hasUnsaved()) tell({ kind: 'saved', time });
    return success({ time });
  };
  const flush = (): typeof queue => {
    clearTimeout(timer);
    queue = queue.then(write, write);
    return queue;
  };
  const hasUnsaved = (): boolean => unsaved !== undefined;
  return {
    folder: folder.folder,
    edition: () => edition,
    change(changes) {
      // The shape is checked at the door; what the records hold is checked before a file is written.
      edition = withChanges(edition, changes as Changes);
      unsaved = noteChange(unsaved, Date.now());
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), waitBeforeSave(unsaved, Date.now()));
    },
    flush,
    hasUnsaved,
  };
}

/** An opened folder as the window is told of it. */
export function describeOpened(folder: OpenedFolder, isSample: boolean): OpenedEdition {
  return {
    edition: folder.edition,
    path: folder.folder,
    isSample,
    damaged: folder.damaged.map(({ path, failure }) => ({ path, failure: copyFailure(failure) })),
    problems: folder.problems.map(({ code, level, place, values }) => ({
      code,
      level,
      place: { ...place },
      values: { ...values },
    })),
    ...(folder.readOnly && { readOnly: copyFailure(folder.readOnly) }),
  };
}

function copyFailure({
  code,
  values,
}: {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}): { code: string; values: Record<string, string | number> } {
  return { code, values: { ...values } };
}
