// A display for the tests: the one that is there, or a virtual one of their own.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A display's name for DISPLAY, and how to end it. */
export interface Display {
  readonly name: string;
  readonly close: () => void;
}

/** Reads the number that Xvfb writes once it accepts windows; fails when Xvfb ends before. */
function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const report = server.stdio[3] as Readable;
    let text = '';
    report.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error('The virtual display Xvfb does not start on this machine.'));
    });
  });
}

/** Starts a virtual display. It listens on this machine only and lets every user of it in. */
export async function openVirtualDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-ac'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await readNumber(server);
  return {
    name: `:${number}`,
    close: () => {
      server.kill();
    },
  };
}
