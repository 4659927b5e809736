/** Writes what a command makes: whole files only, each named on standard output when it is there. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';

/** Writes a file beside its place and moves it there, so that no half a file is ever seen. */
export function writeOutput(file: string, content: Uint8Array | string): Result<string> {
  const waiting = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(waiting, content);
    renameSync(waiting, file);
    return success(file);
  } catch (error) {
    rmSync(waiting, { force: true });
    const said = error instanceof Error ? error.message : String(error);
    return failed('cli-cannot-write', { file, said });
  }
}

/** Names a written file on standard output, one a line. */
export function nameOutput(file: string): void {
  process.stdout.write(`${file}\n`);
}
