// Starts Electron through Playwright. When the program opens its window in the very moment in which
// Playwright connects, Playwright waits for ever (one start in some twenty on a busy machine, after both
// connections are made): then the program is ended and started anew.
import { _electron, errors, type ElectronApplication } from 'playwright';

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>;

/** The longest that a start may take, in milliseconds; most take two seconds. */
const PATIENCE = 15_000;

/** How often it is tried before the test fails. */
const TRIES = 3;

/** Starts Electron. `options` makes the options of each try, since a profile serves one program only. */
export async function launchElectron(options: () => Options): Promise<ElectronApplication> {
  for (let i = 1; i < TRIES; i += 1) {
    try {
      return await _electron.launch({ ...options(), timeout: PATIENCE });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      process.stderr.write('Electron did not answer; it is started once more.\n');
    }
  }
  return _electron.launch(options());
}
