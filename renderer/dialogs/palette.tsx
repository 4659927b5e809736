// The command palette: everything a user can do, and every article and page, by name in either language.
import { titleOf } from '../../shared/model/article.ts';
import { say } from '../../shared/words/words.ts';
import { isEnabled } from '../actions/action.ts';
import { ACTIONS, findAction } from '../actions/action-table.ts';
import { keysOf, runAction, shownKeys } from '../actions/keys.ts';
import { Keys } from '../controls/action-button.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { pagesInOrder } from '../../shared/model/edition.ts';
import { openArticle } from '../state/writing.ts';
import { PickList, type PickItem } from './pick-list.tsx';

/** Shows everything that can be done or opened. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const { lang, word } = useWords();
  const state = useDeskState((all) => all);
  const actions = ACTIONS.filter((action) => action.id !== 'help.palette').map(
    (action): PickItem => {
      const keys = keysOf(action, state.platform)[0];
      return {
        id: `do ${action.id}`,
        what: word(action.word),
        also: say(lang === 'en' ? 'zh-CN' : 'en', action.word),
        where: keys === undefined ? '' : <Keys keys={shownKeys(keys, state.platform)} />,
        isEnabled: isEnabled(action, state),
      };
    },
  );
  const { edition } = state;
  const pages = edition ? pagesInOrder(edition) : [];
  const articles = edition ? Object.values(edition.articles) : [];
  const places = [
    ...pages.map((page): PickItem => ({
      id: `page ${page.id}`,
      what: word('window.page.name', { folio: page.folio, section: page.section }),
      where: word('window.palette.page'),
      isEnabled: true,
    })),
    ...articles.map((article): PickItem => ({
      id: `article ${article.id}`,
      what: titleOf(article),
      where: word('window.palette.article'),
      isEnabled: true,
    })),
  ];
  const pick = (picked: string): void => {
    onClose();
    const [kind, id = ''] = picked.split(' ');
    if (kind === 'page') desk.look({ page: id, selection: [] });
    if (kind === 'article') openArticle(desk, id);
    const action = kind === 'do' ? findAction(id) : undefined;
    if (action) runAction(desk, action);
  };
  // What can be done now stands before what cannot.
  const items = [...actions.filter((item) => item.isEnabled), ...places];
  return (
    <PickList
      label={word('window.action.palette')}
      hint={word('window.palette.hint')}
      items={[...items, ...actions.filter((item) => !item.isEnabled)]}
      onPick={pick}
      onClose={onClose}
    />
  );
}
