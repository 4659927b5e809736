// The fonts that the paper brings itself, and the way to one more.
import { mayEmbed } from '../../shared/base/embedding.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { OwnFont } from '../../shared/model/own-font.ts';
import { Icon } from '../controls/icon.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { chooseFont } from '../state/desk-fonts.ts';

/** Each font of the paper, and the button that imports another. */
export function OwnFontList({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { house } = edition.paper;
  return (
    <>
      {(house.ownFonts ?? []).map((font) => (
        <OwnFontLine key={font.key} font={font} />
      ))}
      {house.ownFonts === undefined && (
        <p className="inspector-note">{word('window.fonts.none')}</p>
      )}
      <div className="button-row">
        <button
          type="button"
          className="button"
          disabled={isDisabled}
          onClick={() => void chooseFont(desk)}
        >
          <Icon name="import" />
          {word('window.fonts.import')}
        </button>
      </div>
    </>
  );
}

/** One font that the paper brings: its name, what its makers allow, and the way to its facts. */
function OwnFontLine({ font }: { readonly font: OwnFont }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const isFree = mayEmbed(font.embedding);
  return (
    <div className="own-font">
      <div>
        <p className="own-font-name">{font.name}</p>
        <p className={isFree ? 'inspector-note' : 'inspector-warning'}>
          {!isFree && <Icon name="warning" />}
          {word(`font.rights.${font.embedding}`)}
        </p>
      </div>
      <button
        type="button"
        className="icon-button"
        title={word('window.fonts.facts')}
        aria-label={word('window.fonts.facts-of', { name: font.name })}
        onClick={() => desk.look({ dialog: { kind: 'own-font', font: font.key } })}
      >
        <Icon name="note" />
      </button>
      <button
        type="button"
        className="icon-button"
        title={word('window.fonts.remove')}
        aria-label={word('window.fonts.remove-of', { name: font.name })}
        disabled={isDisabled}
        onClick={() => desk.run({ kind: 'font-remove', font: font.key })}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
