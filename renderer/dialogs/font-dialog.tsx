// What a font file holds and what its makers allow, before it is imported or when it is looked up.
import { useEffect, useState } from 'react';
import { mayEmbed } from '../../shared/base/embedding.ts';
import type { FontKey } from '../../shared/base/ids.ts';
import { sayFontFacts } from '../../shared/words/say-font.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Field } from '../controls/fields.tsx';
import { Icon } from '../controls/icon.tsx';
import { useDesk, useWords } from '../state/desk-context.tsx';
import { importFont, type FontCardView } from '../state/desk-fonts.ts';
import type { DialogView } from '../state/desk-state.ts';

/** Shows the fonts of a file that is to be imported, or one of the paper's own. */
export function FontDialog(props: {
  readonly dialog: Extract<DialogView, { kind: 'import-font' | 'own-font' }>;
  readonly onClose: () => void;
}) {
  const { dialog, onClose } = props;
  return dialog.kind === 'own-font' ? (
    <OwnFontDialog font={dialog.font} onClose={onClose} />
  ) : (
    <ImportFontDialog file={dialog.file} faces={dialog.faces} onClose={onClose} />
  );
}

/** Imports the font that a person wants. */
function ImportFontDialog(props: {
  readonly file: string;
  readonly faces: readonly string[];
  readonly onClose: () => void;
}) {
  const { file, faces, onClose } = props;
  const desk = useDesk();
  const { word } = useWords();
  const [face, setFace] = useState(0);
  const card = useCard({ face });
  return (
    <Dialog
      title={word('window.fonts.import-title')}
      verb={word('window.fonts.import-verb')}
      isReady={card?.face === face}
      onClose={onClose}
      onDo={() => {
        onClose();
        void importFont(desk, face);
      }}
    >
      <p className="inspector-note">{file}</p>
      {faces.length > 1 && (
        <Field label={word('window.fonts.which')}>
          {(id) => (
            <select
              id={id}
              className="select"
              value={face}
              onChange={(event) => setFace(Number(event.target.value))}
            >
              {faces.map((name, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <FontFacts card={card} />
      <p className="inspector-note">{word('window.fonts.import-note')}</p>
    </Dialog>
  );
}

/** Shows what a font of the paper holds. */
function OwnFontDialog(props: { readonly font: FontKey; readonly onClose: () => void }) {
  const { word } = useWords();
  const card = useCard({ font: props.font });
  return (
    <Dialog title={card?.name ?? word('window.fonts.facts')} onClose={props.onClose}>
      <FontFacts card={card} />
    </Dialog>
  );
}

function FontFacts({ card }: { readonly card: FontCardView | undefined }) {
  const { lang, word } = useWords();
  if (!card) return <p className="inspector-note">{word('window.fonts.reading')}</p>;
  return (
    <>
      <dl className="font-facts">
        {sayFontFacts(lang, card).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {!mayEmbed(card.rights.embedding) && (
        <p className="inspector-warning">
          <Icon name="warning" />
          {word('window.fonts.no-export')}
        </p>
      )}
    </>
  );
}

type CardAsk = { readonly face: number } | { readonly font: FontKey };

/** The card of a font, once the main process has read it. */
function useCard(ask: CardAsk): FontCardView | undefined {
  const desk = useDesk();
  const [card, setCard] = useState<FontCardView>();
  const name = JSON.stringify(ask);
  useEffect(() => {
    let isWanted = true;
    setCard(undefined);
    void desk.ask('readFontCard', JSON.parse(name) as CardAsk).then((answer) => {
      if (isWanted && answer) setCard(answer.card);
    });
    return () => {
      isWanted = false;
    };
  }, [desk, name]);
  return card;
}
