// The frames of a page as elements: they carry names for assistive technology, take the keyboard focus,
// and show edges when the pointer is over them. What they hold is painted on the canvas below.
import { memo, useEffect, useRef } from 'react';
import type { FrameId } from '../../shared/base/ids.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import { useWords } from '../state/desk-context.tsx';
import { storyOfFrame } from '../state/queries.ts';
import type { LayoutView, PageView } from '../workers/layout-messages.ts';
import { frameContent, frameName, kindName } from './frame-name.ts';
import { placeOf } from './page-geometry.ts';

interface FrameBoxesProps {
  readonly edition: Edition;
  readonly layout: LayoutView | undefined;
  readonly pageView: PageView | undefined;
  readonly frames: readonly Frame[];
  readonly selection: readonly FrameId[];
  readonly hovered: FrameId | undefined;
  /** A number on each frame that may be chosen next, for the keyboard. */
  readonly numbers: ReadonlyMap<FrameId, number>;
  readonly scale: number;
}

/** All frames of a page, in reading order. */
export const FrameBoxes = memo(function FrameBoxes(props: FrameBoxesProps) {
  const { edition, layout, pageView, frames, selection, hovered, numbers, scale } = props;
  const { word } = useWords();
  const order = pageView?.order ?? [];
  const rank = (frame: Frame): number => {
    const at = order.indexOf(frame.id);
    return at < 0 ? order.length : at;
  };
  const sorted = [...frames].sort((a, b) => rank(a) - rank(b));
  return sorted.map((frame) => (
    <FrameBox
      key={frame.id}
      frame={frame}
      name={frameName(edition, frame, layout, word)}
      content={frameContent(edition, frame)}
      over={oversetOf(edition, frame, layout)}
      isEmpty={isEmpty(edition, frame)}
      isSelected={selection.includes(frame.id)}
      isFocused={selection.at(-1) === frame.id}
      isHovered={hovered === frame.id}
      overflow={pageView?.frames.find((view) => view.frame === frame.id)?.overflow ?? 0}
      number={numbers.get(frame.id)}
      scale={scale}
    />
  ));
});

interface FrameBoxProps {
  readonly frame: Frame;
  readonly name: string;
  readonly content: string;
  /** Lines that do not fit, on the last frame of a thread. */
  readonly over: number;
  readonly isEmpty: boolean;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly isHovered: boolean;
  readonly overflow: number;
  readonly number: number | undefined;
  readonly scale: number;
}

const FrameBox = memo(function FrameBox(props: FrameBoxProps) {
  const { frame, name, content, over, isEmpty, isSelected, isFocused, isHovered } = props;
  const { overflow, number, scale } = props;
  const { word } = useWords();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = element.current?.closest('.page');
    // The focus follows the selection while it is on the page; it is never taken from elsewhere.
    if (isFocused && page?.contains(document.activeElement)) {
      element.current?.focus({ preventScroll: true });
    }
  }, [isFocused]);
  return (
    <div
      ref={element}
      className="frame-box"
      role="group"
      tabIndex={-1}
      aria-roledescription={kindName(frame.kind, word)}
      aria-label={name}
      aria-current={isSelected ? 'true' : undefined}
      data-frame={frame.id}
      data-kind={frame.kind}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      data-empty={isEmpty || undefined}
      style={placeOf(frame.box, scale)}
    >
      {isHovered && !isSelected && (
        <span className="frame-tag">
          {kindName(frame.kind, word)} {content}
        </span>
      )}
      {isEmpty && (
        <span className="frame-empty" aria-hidden="true">
          {kindName(frame.kind, word)}
        </span>
      )}
      {number !== undefined && <span className="frame-number">{number}</span>}
      {over > 0 && (
        <span
          className="overset-mark"
          aria-hidden="true"
          data-out-port={frame.id}
          data-down={endsAtLeft(frame) || undefined}
        >
          ⊞ {word('window.fit.over-lines', { lines: over })}
        </span>
      )}
      {overflow > 0.5 && (
        <span className="overset-mark" aria-hidden="true">
          {word('window.frame.too-small')}
        </span>
      )}
    </div>
  );
});

/** A frame that waits for its text or its picture. */
function isEmpty(edition: Edition, frame: Frame): boolean {
  return (
    (frame.kind === 'picture' && frame.picture === undefined) ||
    (frame.kind === 'text' && storyOfFrame(edition, frame.id) === undefined)
  );
}

/** Lines that do not fit, on the last frame of their thread; 0 elsewhere. */
function oversetOf(edition: Edition, frame: Frame, layout: LayoutView | undefined): number {
  if (frame.kind !== 'text') return 0;
  const story = storyOfFrame(edition, frame.id);
  if (story?.thread.at(-1) !== frame.id) return 0;
  return Math.max(0, layout?.stories.find((view) => view.story === story.id)?.over ?? 0);
}

/** Vertical text runs over at the left of its frame. */
function endsAtLeft(frame: Frame): boolean {
  return frame.kind === 'text' && frame.direction === 'vertical';
}
