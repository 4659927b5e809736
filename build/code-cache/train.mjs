// Run by itself, in a process of its own: node train.mjs FOLDER JOBS. Loads the program in a folder, lets
// it do jobs (lists of words, as JSON) and keeps what V8 has compiled for them beside the program.
import { loadProgram } from './load-program.mjs';
import { tuneForShortRuns } from './short-runs.mjs';

// V8 takes code only where it was made under the same settings.
tuneForShortRuns();

const [folder = '', jobs = '[]'] = process.argv.slice(2);
const { program, keep } = loadProgram(folder);
for (const words of JSON.parse(jobs)) await program.run(words);
keep();
