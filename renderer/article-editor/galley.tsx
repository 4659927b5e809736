// The galley (小样): the words with the very line breaks of the page, numbered, with the line where the
// page ends and what is over below it. Every line has one height, so only those in sight are drawn.
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { titleOf, type Article } from '../../shared/model/article.ts';
import { toneOf, type LineTone } from '../../shared/layout/line-tone.ts';
import { sayLine } from '../../shared/words/say-line.ts';
import { say } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import type { TextPlace } from './article-document.ts';
import { knowArticleFonts } from './article-fonts.ts';
import './galley.css';
import { findLine, offsetIn, placeBeside, type GalleyLine } from './galley-line.ts';

/** Height of a line of the galley in pixels; the style sheet is given it. */
const LINE_HEIGHT = 30;

/** Lines drawn above and below those in sight. */
const MARGIN = 20;

/** The properties of the galley. */
export interface GalleyProps {
  readonly article: Article;
  readonly lines: readonly GalleyLine[];
  readonly lang: DeskLanguage;
  readonly caret?: TextPlace | undefined;
  readonly onPick: (place: TextPlace) => void;
}

/** Draws the galley. A click, or an arrow key, picks a place for the caret. */
export function Galley({ article, lines, lang, caret, onPick }: GalleyProps): ReactElement {
  const scroll = useRef<HTMLDivElement>(null);
  const window = useLinesInSight(scroll, lines.length);
  const current = caret ? findLine(lines, caret) : -1;
  useShown(scroll, current);
  useEffect(knowArticleFonts, []);
  const name = `${say(lang, 'window.editor-galley')} · ${titleOf(article)}`;
  const pickWithKey = (event: KeyboardEvent): void => {
    const place = placeBeside(lines, caret, event.key);
    if (!place) return;
    event.preventDefault();
    onPick(place);
  };
  if (lines.length === 0) {
    return <p className="galley-empty">{say(lang, 'window.editor-galley-empty')}</p>;
  }
  const firstOver = lines.findIndex((line) => line.over);
  return (
    <div
      ref={scroll}
      className="galley"
      role="group"
      aria-label={name}
      tabIndex={0}
      lang={article.lang}
      onKeyDown={pickWithKey}
      onMouseDown={(event) => pickWithMouse(event, lines, onPick)}
    >
      <div className="galley-lines" style={{ height: lines.length * LINE_HEIGHT }}>
        {lines.slice(window.from, window.to).map((line, i) => {
          const index = window.from + i;
          return (
            <Line
              key={index}
              line={line}
              index={index}
              caret={index === current ? caret : undefined}
              fit={index === firstOver ? say(lang, 'window.editor-galley-fit') : undefined}
              column={columnMark(lines, index, lang)}
              tone={sayTone(line, lang)}
              over={line.over ? say(lang, 'window.editor-galley-over') : undefined}
            />
          );
        })}
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: GalleyLine;
  readonly index: number;
  readonly caret: TextPlace | undefined;
  readonly fit: string | undefined;
  readonly column: string | undefined;
  readonly tone: { readonly tone: LineTone; readonly title: string } | undefined;
  readonly over: string | undefined;
}

/** Two small arrows: towards each other in a tight line, apart in a loose one. */
const TONE_SIGNS: Readonly<Record<LineTone, string>> = {
  tighter: '»«',
  tight: '›‹',
  loose: '‹›',
  looser: '«»',
};

function sayTone(line: GalleyLine, lang: DeskLanguage): LineProps['tone'] {
  const tone = toneOf(line.fit);
  return tone && { tone, title: sayLine(lang, line.fit) };
}

function Line({ line, index, caret, fit, column, tone, over }: LineProps): ReactElement {
  const classes = [
    'galley-line',
    `galley-${line.kind}`,
    over && 'galley-over',
    fit && 'galley-fit',
  ];
  const at = caret ? offsetIn(line, caret) : undefined;
  // A chosen line end belongs to its line and must not break the row.
  const text = line.text.replace(/\n/gu, ' ');
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      data-line={index}
      data-number={index + 1}
      data-column={column}
      data-over={over}
      data-fit={fit}
      style={{ top: index * LINE_HEIGHT, height: LINE_HEIGHT }}
    >
      {tone && (
        <i className="galley-tone" data-tone={tone.tone} title={tone.title}>
          {TONE_SIGNS[tone.tone]}
        </i>
      )}
      <span className="galley-words">
        {at === undefined ? (
          text
        ) : (
          <>
            {text.slice(0, at)}
            <i className="galley-caret" />
            {text.slice(at)}
          </>
        )}
      </span>
    </div>
  );
}

/** Names the column at its first line. */
function columnMark(
  lines: readonly GalleyLine[],
  index: number,
  lang: DeskLanguage,
): string | undefined {
  const line = lines[index];
  if (!line || line.column === lines[index - 1]?.column) return undefined;
  return say(lang, 'window.editor-galley-column', { column: line.column + 1 });
}

/** The lines to draw for where the galley is scrolled to. */
function useLinesInSight(
  scroll: { readonly current: HTMLDivElement | null },
  count: number,
): { readonly from: number; readonly to: number } {
  const [sight, setSight] = useState({ from: 0, to: 120 });
  useEffect(() => {
    const element = scroll.current;
    if (!element) return undefined;
    const look = (): void => {
      const from = Math.max(0, Math.floor(element.scrollTop / LINE_HEIGHT) - MARGIN);
      const shown = Math.ceil(element.clientHeight / LINE_HEIGHT) + 2 * MARGIN;
      // Steps of ten lines: scrolling by a line draws nothing anew.
      const start = Math.floor(from / 10) * 10;
      setSight((before) => {
        const next = { from: start, to: start + shown + 10 };
        return before.from === next.from && before.to === next.to ? before : next;
      });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [scroll, count]);
  return sight;
}

/** Scrolls the line of the caret into sight when the caret goes to another one. */
function useShown(scroll: { readonly current: HTMLDivElement | null }, line: number): void {
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element || line < 0) return;
    const top = line * LINE_HEIGHT;
    const bottom = top + LINE_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top - LINE_HEIGHT;
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom + LINE_HEIGHT - element.clientHeight;
    }
  }, [scroll, line]);
}

function pickWithMouse(
  event: MouseEvent<HTMLDivElement>,
  lines: readonly GalleyLine[],
  onPick: (place: TextPlace) => void,
): void {
  const row = (event.target as Element).closest<HTMLElement>('[data-line]');
  const line = lines[Number(row?.dataset['line'])];
  if (!row || !line) return;
  event.preventDefault();
  onPick({ block: line.block, offset: offsetAt(event, row, line) });
}

/** The offset under the pointer; beside the words it is the nearer end of the line. */
function offsetAt(event: MouseEvent, row: HTMLElement, line: GalleyLine): number {
  const words = row.querySelector('.galley-words');
  const found = document.caretPositionFromPoint(event.clientX, event.clientY);
  if (!words || !found || !words.contains(found.offsetNode)) {
    const box = words?.getBoundingClientRect();
    return box && event.clientX < box.left ? line.from : line.to;
  }
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(found.offsetNode, found.offset);
  return Math.min(line.to, line.from + before.toString().length);
}
