// A text frame: its columns, and the story that runs through it.
import type { TextFrame } from '../../shared/model/frame.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Story } from '../../shared/model/story.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { CheckInput, Field, Section, TextInput } from '../controls/fields.tsx';
import { FitChip } from '../controls/fit-chip.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { bestLines, hasBestLines } from '../state/best-lines.ts';
import { pageOfFrame, storyOfFrame } from '../state/queries.ts';
import { useFrameChanges } from './change-frame.ts';
import { ColumnsSection, StepsSection } from './columns-section.tsx';
import { TitlePlaceField } from './title-place-field.tsx';

/** Fields of a text frame. */
export function TextSection(props: { readonly edition: Edition; readonly frame: TextFrame }) {
  const { edition, frame } = props;
  const desk = useDesk();
  const { word } = useWords();
  const change = useFrameChanges(frame);
  const layout = useDeskState((state) => state.layout);
  const story = storyOfFrame(edition, frame.id);
  const fit = story && layout?.stories.find((view) => view.story === story.id);
  return (
    <>
      <Section title={word('window.inspector.story')}>
        {story ? (
          <>
            <p className="fit-line">
              <FitChip fit={fit} isLong />
            </p>
            {fit && (
              <p className="inspector-note">
                {word('window.inspector.lines-used', {
                  used: fit.linesUsed,
                  available: fit.linesAvailable,
                })}
              </p>
            )}
            <p className="inspector-note">
              {word('window.frame.of-thread', {
                number: story.thread.indexOf(frame.id) + 1,
                count: story.thread.length,
              })}
            </p>
            <CheckInput
              label={word('window.inspector.balance')}
              value={story.balance}
              isDisabled={change.isLocked}
              onChange={(balance) =>
                desk.run({ kind: 'story-set-balance', story: story.id, balance })
              }
            />
            <CheckInput
              label={word('window.action.best-lines')}
              value={hasBestLines(edition, story)}
              isDisabled={change.isLocked}
              onChange={(isBest) => desk.run(bestLines(edition, story, isBest))}
            />
            <TitlePlaceField edition={edition} frame={frame} />
            {runsOverPages(edition, story) && (
              <Field label={word('window.inspector.jump-title')}>
                {(id) => (
                  <TextInput
                    id={id}
                    value={story.jumpTitle ?? ''}
                    isDisabled={change.isLocked}
                    onChange={(title) =>
                      desk.run({ kind: 'story-set-jump-title', story: story.id, title })
                    }
                  />
                )}
              </Field>
            )}
            <div className="button-row">
              <ActionButton action="frame.thread" icon="thread" isNamed look="normal" />
              {story.thread.length > 1 && (
                <ActionButton action="frame.unthread" icon="close" isNamed look="normal" />
              )}
            </div>
          </>
        ) : (
          <div className="button-row">
            <p className="inspector-note">{word('window.inspector.empty-frame')}</p>
            <ActionButton action="article.place" icon="article" isNamed look="normal" />
          </div>
        )}
      </Section>
      <ColumnsSection frame={frame} story={story} />
      <StepsSection grid={edition.paper.grid} frame={frame} />
    </>
  );
}

function runsOverPages(edition: Edition, { thread }: Story): boolean {
  return new Set(thread.map((id) => pageOfFrame(edition, id))).size > 1;
}
