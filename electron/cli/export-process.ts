// The command line in a process of the desktop program: it runs the words it is sent and tells the exit
// code. It does not wait for its own end, which a debugger could put off for ever.
import { run } from './main.ts';

process.parentPort.once('message', ({ data }: { readonly data: readonly string[] }) => {
  run(data).then(
    (code) => {
      process.parentPort.postMessage({ code });
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.parentPort.postMessage({ code: 2 });
    },
  );
});
