/** Reads the word for a paper format on the command line. */
import { failed, success, type Result } from '../../shared/base/result.ts';
import type { PaperFormat } from '../../shared/model/templates.ts';

/** Reads the name of a paper format. */
export function readPaper(paper: string): Result<PaperFormat> {
  if (paper === 'broadsheet' || paper === 'tabloid') return success(paper);
  return failed('cli-bad-paper', { paper });
}
