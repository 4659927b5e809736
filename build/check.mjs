// The single checks that npm test is made of. A check runs a tool, stays silent while all is well, and
// gives how much passed and failed together with everything the tool said of the faults.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * What a check found. `report` is empty when nothing failed and there is nothing to know.
 * @typedef {{ passed: number, failed: number, report: string }} Outcome
 */

/**
 * Runs a script of an installed package and gives its exit code and all it printed.
 * @param {readonly string[]} words
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNode(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    /** @param {Buffer} bytes */
    const hear = (bytes) => {
      output += bytes.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** @param {string} path inside node_modules */
export function tool(path) {
  return join(root, 'node_modules', path);
}

/**
 * A check that holds or does not: it counts as one test.
 * @param {readonly string[]} words the script and its arguments
 * @returns {Promise<Outcome>}
 */
export async function runCheck(words) {
  const { code, output } = await runNode(words);
  return code === 0
    ? { passed: 1, failed: 0, report: '' }
    : { passed: 0, failed: 1, report: output };
}

/**
 * Counts a vitest report. A file that could not even be loaded counts as one failed test.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
export function countTests({ testResults }) {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const failures = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += status === 'failed' ? Math.max(1, failures) : failures;
  }
  return { passed, failed };
}

/**
 * The lines in which the set-up of the tests says where they run. They are worth knowing even when
 * all is well: which Electron it was, and whether it had its sandbox.
 * @param {string} output
 */
function placeOf(output) {
  return output
    .split('\n')
    .filter((line) => line.startsWith('Electron '))
    .join('\n');
}

/**
 * Runs the tests of one vitest configuration, each counted. A run that dies, or that runs no test at
 * all, counts as one that failed.
 * @param {string} config file in build/
 * @returns {Promise<Outcome>}
 */
export async function runTests(config) {
  const file = join(fs.mkdtempSync(join(root, 'dist', '.tests-')), 'report.json');
  try {
    const { code, output } = await runNode([
      ...[tool('vitest/vitest.mjs'), 'run', '--config', join('build', config)],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ]);
    if (!fs.existsSync(file)) return { passed: 0, failed: 1, report: output };
    const counted = countTests(JSON.parse(fs.readFileSync(file, 'utf8')));
    const sound = counted.failed === 0 && counted.passed > 0 && code === 0;
    if (sound) return { ...counted, report: placeOf(output) };
    return { passed: counted.passed, failed: Math.max(1, counted.failed), report: output };
  } finally {
    fs.rmSync(join(file, '..'), { recursive: true, force: true });
  }
}
