// Actions on pages and on the problems of the edition.
import type { Problem } from '../../shared/base/problem.ts';
import { beginSection } from '../../shared/edit/begin-section.ts';
import { placeOfNew } from '../../shared/edit/place-of-new-page.ts';
import { furnishPage } from '../../shared/model/templates.ts';
import type { Desk } from '../state/desk.ts';
import type { DeskState } from '../state/desk-state.ts';
import { newId } from '../state/new-id.ts';
import { allProblems, goToProblem } from '../state/problems.ts';
import { spreadOf } from '../state/queries.ts';
import { openArticle } from '../state/writing.ts';
import { canEdit, type Action } from './action.ts';

function step(way: 1 | -1) {
  return (desk: Desk): void => {
    const { edition, view } = desk.store.get();
    if (!edition || view.page === undefined) return;
    const { pageIds } = edition;
    const here = view.facing ? spreadOf(pageIds, view.page) : [view.page];
    const edge = way === 1 ? here.at(-1) : here[0];
    const next = pageIds[pageIds.indexOf(edge ?? view.page) + way];
    if (next !== undefined) desk.look({ page: next, selection: [] });
  };
}

function goTo(desk: Desk, way: 1 | -1, pick: (problem: Problem) => boolean): void {
  const state = desk.store.get();
  const problems = allProblems(state);
  const last = state.view.problem ?? (way === 1 ? -1 : problems.length);
  const order = problems.map(
    (_, i) => (last + way * (i + 1) + 2 * problems.length) % problems.length,
  );
  const next = order.find((index) => problems[index] && pick(problems[index]));
  const problem = next === undefined ? undefined : problems[next];
  if (!problem || next === undefined) {
    desk.say('window.toast.no-problems');
    return;
  }
  desk.look({ problem: next, problems: true });
  goToProblem(desk, problem);
}

const manyPages = (state: DeskState): boolean =>
  canEdit(state) && (state.edition?.pageIds.length ?? 0) > 1;

export const PAGE_ACTIONS = [
  {
    id: 'page.new',
    word: 'window.action.new-page',
    keys: ['Mod+Shift+N'],
    isEnabled: canEdit,
    run: (desk) => {
      const { edition, view } = desk.store.get();
      if (!edition) return;
      const { at, folio, number } = placeOfNew(edition, view.page);
      const { page, frames } = furnishPage(edition.paper, number, newId);
      const { frames: _order, ...rest } = page;
      const added = { ...rest, folio };
      if (desk.run({ kind: 'page-add', page: added, frames, at })) desk.look({ page: page.id });
    },
  },
  {
    id: 'page.next',
    word: 'window.action.next-page',
    keys: ['PageDown'],
    onPage: true,
    run: step(1),
  },
  {
    id: 'page.previous',
    word: 'window.action.previous-page',
    keys: ['PageUp'],
    onPage: true,
    run: step(-1),
  },
  {
    id: 'page.delete',
    word: 'window.action.delete-page',
    isEnabled: manyPages,
    run: (desk) => {
      const { edition, view } = desk.store.get();
      const page = view.page === undefined ? undefined : edition?.pages[view.page];
      if (!page || !desk.run({ kind: 'page-remove', page: page.id })) return;
      desk.toast({
        level: 'note',
        word: 'window.toast.page-deleted',
        values: { folio: page.folio },
        action: { word: 'window.action.undo', run: () => desk.undo() },
      });
    },
  },
  {
    id: 'page.begin-section',
    word: 'window.action.begin-section',
    isEnabled: manyPages,
    run: (desk) => {
      const { edition, view } = desk.store.get();
      if (!edition || view.page === undefined) return;
      const made = beginSection(edition, view.page);
      if (made.ok) desk.run(made.value);
      else desk.fail(made.failure);
    },
  },
  {
    id: 'problem.next',
    word: 'window.action.next-problem',
    keys: ['F8'],
    run: (desk) => goTo(desk, 1, () => true),
  },
  {
    id: 'problem.previous',
    word: 'window.action.previous-problem',
    keys: ['Shift+F8'],
    run: (desk) => goTo(desk, -1, () => true),
  },
  {
    id: 'problem.overset',
    word: 'window.action.next-overset',
    keys: ['F9'],
    run: (desk) => {
      const { layout } = desk.store.get();
      const over = layout?.stories.find((story) => story.over > 0 && story.oversetAt);
      if (over?.oversetAt) openArticle(desk, over.oversetAt.article, over.oversetAt);
      else desk.say('window.toast.no-overset');
    },
  },
] as const satisfies readonly Action[];
