// Exports pages without stopping the window: the program's own command line, run in a process of its own
// on the saved folder.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { failed, success, type Result } from '../shared/base/result.ts';
import type { Answer, Ask } from '../shared/ipc/contract.ts';
import { productFolder } from './product-folder.ts';

/** What to export, from which folder, to which file or folder. */
export interface ExportJob extends Ask<'exportPages'> {
  readonly folder: string;
  readonly target: string;
  /** The language in which it complains. */
  readonly lang: string;
}

/** Exit code of the command line when the pages were made. 1 says that a person should look at some. */
const MADE = [0, 1];

/** The words of the command line for a job. */
function exportWords({ format, folios, dpi, folder, target }: ExportJob): string[] {
  const pages = folios.flatMap((folio) => ['--page', folio]);
  const start = ['export', folder, ...pages];
  switch (format) {
    case 'pdf':
      return [...start, '--pdf', target];
    case 'html':
      return [...start, '--html', target];
    case 'png':
      return [...start, '--png', target, '--dpi', String(dpi)];
  }
}

/** Runs a job to its end. */
export function exportEdition(job: ExportJob): Promise<Result<Answer<'exportPages'>>> {
  const program = join(productFolder, 'cli', 'main.js');
  const child = utilityProcess.fork(program, exportWords(job), {
    serviceName: 'Dayang export',
    stdio: 'pipe',
    env: { ...process.env, DAYANG_LANG: job.lang },
  });
  let said = '';
  let complaint = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      const files = said.split('\n').filter((line) => line.trim() !== '').length;
      if (MADE.includes(code)) resolve(success({ path: job.target, files }));
      else resolve(failed('export-failed', { reason: reasonIn(complaint) ?? `(${code})` }));
    });
  });
}

/** The last sentence of what the program said, without the noise of system libraries. */
function reasonIn(complaint: string): string | undefined {
  const lines = complaint.split('\n').filter((line) => {
    const isNoise = /^\s*$|GLib|SharpElectron|ExperimentalWarning|trace-warnings/u.test(line);
    return !isNoise;
  });
  return lines.at(-1)?.trim().slice(0, 300);
}
