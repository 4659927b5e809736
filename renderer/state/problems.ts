// Everything that a person should look at, and the way to each place.
import type { Problem, ProblemLevel } from '../../shared/base/problem.ts';
import { isEmptyPlace } from './problem-place.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { framesOfArticle, pageOfFrame } from './queries.ts';
import { openArticle } from './writing.ts';

const RANKS: Readonly<Record<ProblemLevel, number>> = { error: 0, warning: 1, note: 2 };

let last: { readonly parts: readonly unknown[]; readonly problems: readonly Problem[] } | undefined;

/** All problems: of files, of pages, of copy; the gravest first. The same list while none of them change. */
export function allProblems(state: DeskState): readonly Problem[] {
  const parts = [state.fileProblems, state.layout?.problems, state.copyProblems];
  if (last?.parts.every((part, i) => part === parts[i])) return last.problems;
  const problems = [
    ...state.fileProblems,
    ...(state.layout?.problems ?? []),
    ...state.copyProblems,
  ].sort((a, b) => RANKS[a.level] - RANKS[b.level]);
  last = { parts, problems };
  return problems;
}

/** Goes to the place of a problem: into the words, or to the frame. */
export function goToProblem(desk: Desk, problem: Problem): void {
  const { edition } = desk.store.get();
  const { article, block, from, frame, page, picture } = problem.place;
  if (!edition || isEmptyPlace(problem.place)) return;
  if (article !== undefined && block !== undefined) {
    const first = framesOfArticle(edition, article)[0];
    const there = first && pageOfFrame(edition, first.id);
    if (there) desk.look({ page: there.id });
    openArticle(desk, article, { block, offset: from ?? 0 });
    return;
  }
  const withPicture = Object.values(edition.frames).find(
    (one) => one.kind === 'picture' && picture !== undefined && one.picture === picture,
  );
  const target = frame ?? withPicture?.id ?? (article && framesOfArticle(edition, article)[0]?.id);
  const where = page ?? (target && pageOfFrame(edition, target)?.id);
  desk.look({
    ...(where !== undefined && { page: where }),
    ...(target !== undefined && { selection: [target] }),
    ...(desk.store.get().view.mode === 'article' && { mode: 'split' as const }),
  });
}
