// The row of buttons above the work: undo, tools, what is shown, zoom, and the way to everything else.
import { ActionButton } from '../controls/action-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Segments } from '../controls/segments.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { getAction } from '../actions/action-table.ts';
import { runAction } from '../actions/keys.ts';
import { ZoomMenu } from './zoom-menu.tsx';

/** The toolbar of an open edition. */
export function Toolbar() {
  const desk = useDesk();
  const { word } = useWords();
  const mode = useDeskState((state) => state.view.mode);
  return (
    <div className="toolbar" role="toolbar" aria-label={word('window.region.toolbar')} data-region>
      <div className="tool-group">
        <ActionButton action="view.side" icon="side" />
      </div>
      <div className="tool-group">
        <ActionButton action="edit.undo" icon="undo" />
        <ActionButton action="edit.redo" icon="redo" />
      </div>
      <div className="tool-group">
        <ActionButton action="tool.select" icon="select" />
        <ActionButton action="tool.text" icon="text" />
        <ActionButton action="tool.picture" icon="picture" />
        <ActionButton action="tool.box" icon="box" />
        <ActionButton action="tool.rule" icon="rule" />
        <ActionButton action="frame.thread" icon="thread" />
      </div>
      <div className="tool-group">
        <Segments
          label={word('window.region.mode')}
          value={mode}
          choices={[
            { value: 'page', name: word('window.mode.page') },
            { value: 'split', name: word('window.mode.split') },
            { value: 'article', name: word('window.mode.article') },
          ]}
          onChange={(next) => runAction(desk, getAction(`view.${next}`))}
        />
      </div>
      <div className="tool-group">
        <ActionButton action="view.zoom-out" icon="minus" />
        <ZoomMenu />
        <ActionButton action="view.zoom-in" icon="plus" />
        <ActionButton action="view.fit-page" icon="fit" />
        <ActionButton action="view.facing" icon="facing" />
        <ActionButton action="view.guides" icon="guides" />
      </div>
      <span className="spacer" />
      <button
        type="button"
        className="palette-opener"
        onClick={() => runAction(desk, getAction('help.palette'))}
      >
        <Icon name="search" />
        {word('window.palette.opener')}
      </button>
      <div className="tool-group">
        <ActionButton action="file.export" icon="export" isNamed look="main" />
        <ActionButton action="view.inspector" icon="inspector" />
      </div>
    </div>
  );
}
