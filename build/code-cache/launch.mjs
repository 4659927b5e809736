// The start of a bundled program: runs the program beside it with the words of the command line. It is
// bundled with the loader into the main.js of each program.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgram } from './load-program.mjs';
import { tuneForShortRuns } from './short-runs.mjs';

tuneForShortRuns();

const { program } = loadProgram(dirname(fileURLToPath(import.meta.url)));
void program.run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
