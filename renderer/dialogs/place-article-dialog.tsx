// Places an article without a mouse: type a part of its headline, Enter; then a figure chooses the frame,
// or a click any place of the page.
import { titleOf, type Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { countOf } from '../state/article-count.ts';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { placeInFrame } from '../state/placing.ts';
import { articlesInOrder, onlyFrame, pagesOfArticle } from '../state/queries.ts';
import { focusPageSoon } from '../state/regions.ts';
import { PickList, type PickItem } from './pick-list.tsx';

/** Lets a person pick the article to place. */
export function PlaceArticleDialog(props: {
  readonly edition: Edition;
  readonly onClose: () => void;
}) {
  const { edition, onClose } = props;
  const desk = useDesk();
  const { word } = useWords();
  const selection = useDeskState((state) => state.view.selection);
  const frame = onlyFrame(edition, selection);
  const items = byNeed(edition).map((article): PickItem => {
    const pages = pagesOfArticle(edition, article.id).map((page) => page.folio);
    const count = countOf(article, word);
    return {
      id: article.id,
      what: titleOf(article),
      where: `${count} · ${pages.join(' ') || word('window.fit.unplaced')}`,
      isEnabled: true,
    };
  });
  return (
    <PickList
      label={word('window.action.place')}
      hint={
        frame?.kind === 'text' ? word('window.place.into-frame') : word('window.place.then-click')
      }
      items={items}
      onClose={onClose}
      onPick={(article) => {
        onClose();
        if (frame?.kind === 'text') placeInFrame(desk, article, frame.id);
        else desk.look({ tool: { kind: 'place', article }, isWriting: false });
        focusPageSoon();
      }}
    />
  );
}

/** Articles that stand on no page first. */
function byNeed(edition: Edition): readonly Article[] {
  const all = articlesInOrder(edition);
  const isPlaced = (article: Article): boolean => pagesOfArticle(edition, article.id).length > 0;
  return [...all.filter((article) => !isPlaced(article)), ...all.filter(isPlaced)];
}
