// Counting test reports: every failure counts, and a file that does not load counts as one.
import { expect, test } from 'vitest';
import { countTests } from '../../build/check.mjs';

const results = (...statuses: readonly string[]): { status: string }[] =>
  statuses.map((status) => ({ status }));

test('passes and failures of all files are added up, skipped tests are neither', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: results('passed', 'passed', 'skipped') },
      { status: 'failed', assertionResults: results('passed', 'failed', 'failed') },
    ],
  };
  expect(countTests(report)).toEqual({ passed: 3, failed: 2 });
});

test('a file that fails without a failed test in it counts as one failure', () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countTests(report)).toEqual({ passed: 0, failed: 1 });
});
