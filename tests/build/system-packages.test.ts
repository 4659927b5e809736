// What the system must provide: what is there is not asked for, what is missing is named.
import { describe, expect, test } from 'vitest';
import { missingPackages } from '../../build/system-packages.mjs';

describe.runIf(process.platform === 'linux')('of what is needed', () => {
  test('nothing that is there is missing', () => {
    const needs = [
      { package: 'coreutils', command: 'ls' },
      { package: 'libc6', library: 'libc.so.6' },
      { package: 'base-files', file: '/etc/passwd' },
    ];
    expect(missingPackages(needs)).toEqual([]);
  });

  test('what is not there is named by its package', () => {
    const needs = [
      { package: 'a', command: 'no-such-command' },
      { package: 'b', library: 'libno-such.so.1' },
      { package: 'c', file: '/no/such/file' },
      { package: 'd', command: 'ls' },
    ];
    expect(missingPackages(needs)).toEqual(['a', 'b', 'c']);
  });
});
