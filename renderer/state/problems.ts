// Everything that a person should look at, and the way to each place.
import type { FrameId } from '../../shared/base/ids.ts';
import type { Problem, ProblemLevel, ProblemPlace } from '../../shared/base/problem.ts';
import type { Edition } from '../../shared/model/edition.ts';
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
export function goToProblem(desk: Desk, { place }: Problem): void {
  const { edition, view } = desk.store.get();
  if (!edition || isEmptyPlace(place)) return;
  const frame = frameOfPlace(edition, place);
  const page = place.page ?? (frame && pageOfFrame(edition, frame)?.id);
  if (page !== undefined) desk.look({ page });
  const { article, block, from } = place;
  if (article !== undefined && block !== undefined) {
    openArticle(desk, article, { block, offset: from ?? 0 });
    return;
  }
  if (view.mode === 'article') desk.look({ mode: 'split' });
  if (frame !== undefined) desk.select([frame]);
}

/** The frame that a place is in or means. */
function frameOfPlace(edition: Edition, place: ProblemPlace): FrameId | undefined {
  const { frame, picture, article } = place;
  if (frame !== undefined) return frame;
  const frames = Object.values(edition.frames);
  const shown = frames.find((one) => one.kind === 'picture' && one.picture === picture);
  if (picture !== undefined && shown) return shown.id;
  return article === undefined ? undefined : framesOfArticle(edition, article)[0]?.id;
}
