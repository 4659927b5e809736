// Exports pages without stopping the window: the program's own command line, run in a process of its own
// on the saved folder.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { failed, success, type Result } from '../shared/base/result.ts';
import type { Answer, Ask } from '../shared/ipc/contract.ts';
import { exportWords, reasonIn, type ExportJob } from './export-words.ts';
import { productFolder } from './product-folder.ts';

/** Exit codes of the command line when the pages were made. 1 says that a person should look at some. */
const MADE = [0, 1];

type Exported = Answer<'exportPages'>;

/** Runs a job to its end. */
export function exportEdition(job: ExportJob & Ask<'exportPages'>): Promise<Result<Exported>> {
  const child = utilityProcess.fork(join(productFolder, 'electron', 'export-process.cjs'), [], {
    serviceName: 'Dayang export',
    stdio: 'pipe',
    execArgv: [],
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
  child.postMessage(exportWords(job));
  return new Promise((resolve) => {
    const finish = (code: number): void => {
      const files = said.split('\n').filter((line) => line.trim() !== '').length;
      if (MADE.includes(code)) resolve(success({ path: job.target, files }));
      else resolve(failed('export-failed', { reason: reasonIn(complaint) ?? `(${code})` }));
    };
    child.once('message', ({ code }: { readonly code: number }) => {
      finish(code);
      child.kill();
    });
    child.once('exit', (code) => finish(code === 0 ? 2 : code));
  });
}
