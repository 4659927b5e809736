/** Opens a sample paper as it is on disk and lays it out for press. */
import { startPress } from '../../electron/press/press.ts';
import type { ExportRun } from '../../electron/export/export-run.ts';
import { openEdition, type OpenedEdition } from '../../electron/files/edition-folder.ts';
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';

/** A sample, as it was opened and as it goes to press. */
export interface OpenedSample {
  readonly opened: OpenedEdition;
  readonly run: ExportRun;
}

/** Opens a sample by the name of its folder; throws when it does not open. */
export async function openSample(name: string): Promise<OpenedSample> {
  const result = await openEdition(`samples/${name}`);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const opened = result.value;
  return { opened, run: startPress(opened.edition, makeNodeFontBook(), opened.folder) };
}
