// What a frame is called: for those who cannot see it, for tags on hover, and in lists.
import { titleOf } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame, FrameKind } from '../../shared/model/frame.ts';
import type { WordKey } from '../../shared/words/words.ts';
import type { SayWords } from '../state/desk-context.tsx';
import { articlesOfFrame, storyOfFrame } from '../state/queries.ts';
import type { LayoutView } from '../workers/layout-messages.ts';

const KIND_WORDS: Readonly<Record<FrameKind, WordKey>> = {
  text: 'window.frame.text',
  head: 'window.frame.head',
  picture: 'window.frame.picture',
  cutline: 'window.frame.cutline',
  rule: 'window.frame.rule',
  box: 'window.frame.box',
  label: 'window.frame.label',
};

/** The kind of a frame in words. */
export function kindName(kind: FrameKind, word: SayWords): string {
  return word(KIND_WORDS[kind]);
}

/** What a frame holds, in a few words; empty for rules and boxes. */
export function frameContent(edition: Edition, frame: Frame): string {
  if (frame.kind === 'label') return frame.lines[0]?.text ?? '';
  if (frame.kind === 'picture') {
    const picture = frame.picture && edition.pictures[frame.picture];
    return picture ? (picture.alt ?? picture.file) : '';
  }
  const [first] = articlesOfFrame(edition, frame);
  const article = first !== undefined ? edition.articles[first] : undefined;
  return article ? titleOf(article) : '';
}

/** The full name of a frame: what it holds, how it fits, and which of its thread it is. */
export function frameName(
  edition: Edition,
  frame: Frame,
  layout: LayoutView | undefined,
  word: SayWords,
): string {
  const content = frameContent(edition, frame);
  const parts = [
    content === '' ? word('window.frame.empty') : word('window.frame.holds', { title: content }),
  ];
  const story = frame.kind === 'text' ? storyOfFrame(edition, frame.id) : undefined;
  if (frame.kind === 'text')
    parts.push(word('window.frame.columns', { count: frame.columns.count }));
  if (story) {
    const fit = layout?.stories.find((view) => view.story === story.id);
    if (fit && fit.over > 0) parts.push(word('window.fit.over-lines', { lines: fit.over }));
    if (story.thread.length > 1) {
      const number = story.thread.indexOf(frame.id) + 1;
      parts.push(word('window.frame.of-thread', { number, count: story.thread.length }));
    }
  }
  return parts.join(word('window.comma'));
}
