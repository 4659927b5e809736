// npm test: brings what is missing, then checks types, lint, format, dead code, builds, and runs the
// unit and the end-to-end tests. Its last line counts everything.
import { buildChanged } from './build.mjs';
import { runCheck, runTests, tool } from './check.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSystemPackages, testNeeds } from './system-packages.mjs';
import { environments } from './types.mjs';

/** @param {string} sentence */
function say(sentence) {
  console.log(sentence);
}

/**
 * Gives the outcome of preparing something: it counts only when it fails.
 * @param {() => void | Promise<void>} prepare
 * @returns {Promise<import('./check.mjs').Outcome>}
 */
async function prepared(prepare) {
  try {
    await prepare();
    return { passed: 1, failed: 0, report: '' };
  } catch (error) {
    return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) };
  }
}

/** @type {readonly (readonly [string, () => Promise<import('./check.mjs').Outcome>])[]} */
const steps = [
  ...environments.map(
    (name) => /** @type {const} */ ([`types: ${name}`, () => runCheck(['build/types.mjs', name])]),
  ),
  [
    'lint',
    () =>
      runCheck([
        ...[tool('eslint/bin/eslint.js'), '--config', 'build/eslint.config.js'],
        ...['--max-warnings', '0', '.'],
      ]),
  ],
  ['format', () => runCheck([tool('prettier/bin/prettier.cjs'), '--check', '.'])],
  ['dead code', () => runCheck([tool('knip/bin/knip.js'), '--config', 'build/knip.json'])],
  ['build', () => prepared(() => buildChanged(say))],
  // Before all tests: those without a window too ask other people's readers of PDF.
  ['system packages', () => prepared(() => ensureSystemPackages(testNeeds, say))],
  ['tests', () => runTests('vitest.config.ts')],
  ['tests in the window', () => runTests('vitest.e2e.config.ts')],
];

let passed = 0;
let failed = 0;

try {
  ensurePackages(say);
  for (const [name, step] of steps) {
    const started = Date.now();
    const outcome = await step();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    passed += outcome.passed;
    failed += outcome.failed;
    const verdict = outcome.failed === 0 ? 'ok' : 'FAILED';
    say(`${verdict.padEnd(7)} ${name} (${String(outcome.passed)} passed, ${seconds} s)`);
    if (outcome.report !== '') say(outcome.report);
  }
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : String(error));
}

process.exitCode = failed === 0 ? 0 : 1;
say(`${String(passed)} passed, ${String(failed)} failed`);
