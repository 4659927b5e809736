// What a person should look at, the gravest first; a click goes there, and a proposed change can be
// accepted on the spot.
import type { Problem, ProblemLevel } from '../../shared/base/problem.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { sayProblem, type WordKey } from '../../shared/words/words.ts';
import { Icon } from '../controls/icon.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { describePlace } from '../state/problem-place.ts';
import { allProblems, goToProblem } from '../state/problems.ts';

const LEVELS: Readonly<Record<ProblemLevel, WordKey>> = {
  error: 'window.level.error',
  warning: 'window.level.warning',
  note: 'window.level.note',
};

/** Rows drawn at most; more than a person reads, and few enough to scroll well. */
const MOST_ROWS = 300;

/** The list of problems. */
export function ProblemsPanel({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const problems = useDeskState(allProblems);
  const current = useDeskState((state) => state.view.problem);
  return (
    <section className="problems-panel" data-region aria-label={word('window.panel.problems')}>
      <header className="panel-head">
        <h2>{word('window.panel.problems')}</h2>
        <span className="panel-count">{problems.length}</span>
        <span className="spacer" />
        <button
          type="button"
          className="icon-button"
          aria-label={word('window.close')}
          title={word('window.close')}
          onClick={() => desk.look({ problems: false })}
        >
          <Icon name="close" />
        </button>
      </header>
      {problems.length === 0 && <p className="list-empty">{word('window.status.no-problems')}</p>}
      <ul className="problem-list">
        {problems.slice(0, MOST_ROWS).map((problem, index) => (
          <ProblemRow
            key={index}
            problem={problem}
            edition={edition}
            isCurrent={index === current}
            onGo={() => {
              desk.look({ problem: index });
              goToProblem(desk, problem);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function ProblemRow(props: {
  readonly problem: Problem;
  readonly edition: Edition;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}) {
  const { problem, edition, isCurrent, onGo } = props;
  const desk = useDesk();
  const { lang, word } = useWords();
  const { change } = problem;
  return (
    <li className="problem-row" data-current={isCurrent || undefined}>
      <button type="button" className="problem-go" onClick={onGo}>
        <span className={`problem-level status-${problem.level}`}>
          <Icon name={problem.level} />
          {word(LEVELS[problem.level])}
        </span>
        <span className="problem-words">{sayProblem(lang, problem)}</span>
        <span className="problem-place">{describePlace(edition, problem.place)}</span>
      </button>
      {change && (
        <button
          type="button"
          className="button"
          title={word('window.problems.change-to', { text: change.text })}
          onClick={() => desk.run({ kind: 'accept-change', change })}
        >
          {word('window.problems.accept')}
        </button>
      )}
    </li>
  );
}
