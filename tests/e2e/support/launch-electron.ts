// Starts Electron through Playwright. When the program opens its window in the very moment in which
// Playwright connects, Playwright waits for ever (one start in some twenty on a busy machine, after both
// connections are made): then the program is ended and started anew. And when the main process collects
// its garbage while it is asked something, the answer may be lost: then it is asked again.
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
      return withPatience(await _electron.launch({ ...options(), timeout: PATIENCE }));
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      process.stderr.write('Electron did not answer; it is started once more.\n');
    }
  }
  return withPatience(await _electron.launch(options()));
}

/** What Playwright says when the promise of an answer was swept away before it was read. */
const LOST_ANSWER = /promise was (?:garbage )?collected/iu;

/** Lets the main process be asked again when its answer was lost; what is asked may be done twice. */
function withPatience(app: ElectronApplication): ElectronApplication {
  const ask = app.evaluate.bind(app) as (...words: readonly unknown[]) => Promise<unknown>;
  const askAgain = async (...words: readonly unknown[]): Promise<unknown> => {
    for (let i = 1; i < TRIES; i += 1) {
      try {
        return await ask(...words);
      } catch (error) {
        if (!(error instanceof Error) || !LOST_ANSWER.test(error.message)) throw error;
        process.stderr.write('An answer of the main process was lost; it is asked once more.\n');
      }
    }
    return ask(...words);
  };
  app.evaluate = askAgain as typeof app.evaluate;
  return app;
}
