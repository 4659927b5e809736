// Where the title of a story stands to its text: over it, before it, between its columns, within it.
import { placeTitle, TITLE_PLACES, titlePlaceOf } from '../../shared/edit/title-place.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame, HeadFrame, TextFrame } from '../../shared/model/frame.ts';
import { Field, SelectInput } from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { framesOfArticle, pageOfFrame, storyOfArticle, storyOfFrame } from '../state/queries.ts';

/** The value of a title that stands in none of the usual places. */
const OTHER = '';

/** The place of the title, for the head frame or the text frame of a story that has both on one page. */
export function TitlePlaceField(props: {
  readonly edition: Edition;
  readonly frame: HeadFrame | TextFrame;
}) {
  const { edition, frame } = props;
  const desk = useDesk();
  const { word } = useWords();
  const isLocked = useDeskState((state) => state.readOnly !== undefined);
  const found = findTitle(edition, frame);
  if (!found) return null;
  const { head, text } = found;
  const value = titlePlaceOf(head, text) ?? OTHER;
  const choices = TITLE_PLACES.map((one) => ({
    value: one,
    name: word(`window.title-place.${one}`),
  }));
  const other = { value: OTHER, name: word('window.title-place.other') };
  return (
    <Field label={word('window.inspector.title-place')}>
      {(id) => (
        <SelectInput
          id={id}
          value={value}
          choices={value === OTHER ? [other, ...choices] : choices}
          isDisabled={isLocked}
          onChange={(chosen) => {
            const place = TITLE_PLACES.find((one) => one === chosen);
            if (!place) return;
            const made = placeTitle(edition, { head: head.id, text: text.id }, place);
            if (made.ok) desk.run(made.value);
            else desk.fail(made.failure);
          }}
        />
      )}
    </Field>
  );
}

interface Title {
  readonly head: HeadFrame;
  readonly text: TextFrame;
}

/** The head frame and the first text frame of a story, when both are on one page and `frame` is one of them. */
function findTitle(edition: Edition, frame: HeadFrame | TextFrame): Title | undefined {
  const page = pageOfFrame(edition, frame.id);
  const story =
    frame.kind === 'head'
      ? storyOfArticle(edition, frame.article)
      : storyOfFrame(edition, frame.id);
  if (!page || !story) return undefined;
  const isHere = (one: Frame): boolean => page.frames.includes(one.id);
  const text = story.thread.flatMap((id) => edition.frames[id] ?? []).find(isHere);
  const head = story.articles
    .slice(0, 1)
    .flatMap((article) => framesOfArticle(edition, article))
    .find((one) => isHere(one) && one.kind === 'head' && one.parts.includes('headline'));
  if (text?.kind !== 'text' || head?.kind !== 'head') return undefined;
  return frame === text || frame === head ? { head, text } : undefined;
}
