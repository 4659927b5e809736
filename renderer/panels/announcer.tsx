// Tells those who cannot see the status bar how the story fits, not oftener than every two seconds.
import { useEffect, useState } from 'react';
import type { Edition } from '../../shared/model/edition.ts';
import { currentArticle } from '../actions/article-actions.ts';
import { useDeskState, useWords } from '../state/desk-context.tsx';
import { fitOfArticle } from '../state/queries.ts';

const INTERVAL = 2000;

/** A polite live region with the copyfit of the current article. */
export function Announcer({ edition }: { readonly edition: Edition }) {
  const { word } = useWords();
  const id = useDeskState(currentArticle);
  const layout = useDeskState((state) => state.layout);
  const fit = id === undefined ? undefined : fitOfArticle(edition, layout, id);
  const over = fit?.over ?? 0;
  const key = over > 0 ? 'window.fit.over-lines' : 'window.fit.short-lines';
  const sentence = !fit
    ? ''
    : over === 0
      ? word('window.fit.fits')
      : word(key, { lines: Math.abs(over) });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), INTERVAL);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <span className="only-read-out" role="status">
      {said}
    </span>
  );
}
