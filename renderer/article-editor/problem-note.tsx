// The sentence of the problem that was clicked, under its words, with the change it proposes.
import { useEffect, useSyncExternalStore, type ReactElement } from 'react';
import type { Problem } from '../../shared/base/problem.ts';
import { textOf, type Block } from '../../shared/model/text.ts';
import { say, sayProblem } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import { accept, type OpenArticle } from './editor-actions.ts';
import './problem-note.css';

/** Draws the open problem, or nothing. */
export function ProblemNote({
  open,
  lang,
}: {
  readonly open: OpenArticle;
  readonly lang: DeskLanguage;
}): ReactElement | undefined {
  const shown = useSyncExternalStore(open.openProblem.subscribe, open.openProblem.get);
  useEffect(() => {
    if (!shown) return undefined;
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      // Another pane that scrolls moves nothing here.
      const scrolled = event.type === 'scroll' ? event.target : undefined;
      if (scrolled instanceof Node && !scrolled.contains(open.editor.view.dom)) return;
      open.openProblem.set(undefined);
    };
    window.addEventListener('keydown', close);
    window.addEventListener('scroll', close, true);
    window.addEventListener('resize', close);
    return () => {
      window.removeEventListener('keydown', close);
      window.removeEventListener('scroll', close, true);
      window.removeEventListener('resize', close);
    };
  }, [shown, open]);
  if (!shown) return undefined;
  const { problem, block } = shown.marked;
  const { left, top, bottom } = shown.at;
  const isLow = bottom > window.innerHeight - 180;
  const place = isLow ? { left, bottom: window.innerHeight - top + 6 } : { left, top: bottom + 6 };
  return (
    <div
      className={`article-editor-note problem-note-${problem.level}`}
      role="dialog"
      aria-label={say(lang, 'window.editor-problem')}
      style={place}
    >
      <p>{sayProblem(lang, problem)}</p>
      <ProposedWords problem={problem} block={block} lang={lang} />
      <div className="article-editor-note-buttons">
        {problem.change && (
          <button type="button" className="is-primary" onClick={() => acceptAndReturn(open)}>
            {say(lang, 'window.editor-accept')}
          </button>
        )}
        <button type="button" onClick={() => open.openProblem.set(undefined)}>
          {say(lang, 'window.editor-close')}
        </button>
      </div>
    </div>
  );
}

function acceptAndReturn(open: OpenArticle): void {
  accept(open);
  open.editor.view.focus();
}

/** Long stretches are shown by their ends. */
const SHOWN = 24;

function ProposedWords({
  problem,
  block,
  lang,
}: {
  readonly problem: Problem;
  readonly block: Block;
  readonly lang: DeskLanguage;
}): ReactElement | undefined {
  const { change } = problem;
  if (!change) return undefined;
  const before = textOf(block).slice(change.from, change.to);
  return (
    <p className="article-editor-change">
      {before !== '' && <del>{shorten(before)}</del>}{' '}
      <span>{say(lang, 'window.editor-becomes')}</span>{' '}
      <ins>{change.text === '' ? say(lang, 'window.editor-nothing') : shorten(change.text)}</ins>
    </p>
  );
}

function shorten(text: string): string {
  const chars = [...text.replace(/\n/gu, ' ')];
  if (chars.length <= SHOWN) return chars.join('');
  return `${chars.slice(0, SHOWN / 2).join('')}…${chars.slice(-SHOWN / 2).join('')}`;
}
