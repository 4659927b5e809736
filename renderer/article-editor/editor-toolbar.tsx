// The small toolbar over the words: what the block is, and the dress of a run.
import { useEditorState } from '@tiptap/react';
import type { ReactElement } from 'react';
import {
  BLOCK_TYPES,
  DRESS_MARKS,
  NAME_MARKS,
  type BlockType,
  type PlainMarkType,
} from '../../shared/model/text.ts';
import { say } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import { kindOf } from './block-nodes.ts';
import { setKind, type OpenArticle } from './editor-actions.ts';
import { asGesture, KIND_DIGITS, markCommand } from './editor-keys.ts';
import { chooseLineEnd, currentBlock } from './field-commands.ts';
import { formAt, setForm } from './form-commands.ts';
import { FormTool } from './form-tool.tsx';
import { LanguageTool } from './language-tool.tsx';
import { languageAt, rubyAt, setLanguage, setRuby } from './mark-commands.ts';
import { RubyTool } from './ruby-tool.tsx';

const marks: readonly PlainMarkType[] = [...DRESS_MARKS, 'emphasis', ...NAME_MARKS];

/** Draws the toolbar; it draws itself again only when the kind or the marks at the caret change. */
export function EditorToolbar({
  open,
  lang,
}: {
  readonly open: OpenArticle;
  readonly lang: DeskLanguage;
}): ReactElement {
  const { editor } = open;
  const here = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      kind: kindOf(currentBlock(state.doc, state.selection).node),
      form: formAt(state),
      marks: marks.filter((mark) => editor.isActive(mark)),
      ruby: rubyAt(state),
      canRead: setRuby(state.schema, '')(state),
      language: languageAt(state),
      canSpeak: setLanguage(state.schema, undefined)(state),
    }),
  });
  const choose = (kind: string): void => {
    const known = BLOCK_TYPES.find((type) => type === kind);
    if (known) setKind(open, known);
    editor.view.focus();
  };
  const run = (command: ReturnType<typeof markCommand>): void => {
    const { view } = editor;
    command(view.state, (tr) => view.dispatch(tr), view);
    view.focus();
  };
  return (
    <div
      className="article-editor-tools"
      role="toolbar"
      aria-label={say(lang, 'window.editor-tools')}
    >
      <select
        aria-label={say(lang, 'window.editor-kind')}
        value={here.kind}
        onChange={(event) => choose(event.target.value)}
      >
        {BLOCK_TYPES.map((kind) => (
          <option key={kind} value={kind}>
            {kindWithKey(kind, lang)}
          </option>
        ))}
      </select>
      <FormTool
        lang={lang}
        form={here.form}
        onChoose={(form) => run(asGesture('kind', setForm(form)))}
      />
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          data-tool={mark}
          title={say(lang, `window.editor-mark-${mark}`)}
          aria-label={say(lang, `window.editor-mark-${mark}`)}
          aria-pressed={here.marks.includes(mark)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(markCommand(editor.schema, mark))}
        >
          {say(lang, `window.editor-sign-${mark}`)}
        </button>
      ))}
      <RubyTool
        lang={lang}
        pressed={here.ruby !== ''}
        words={here.ruby}
        canSet={here.canRead}
        onSet={(words) => run(asGesture('mark', setRuby(editor.schema, words)))}
      />
      <LanguageTool
        lang={lang}
        language={here.language}
        canSet={here.canSpeak}
        onSet={(language) => run(asGesture('mark', setLanguage(editor.schema, language)))}
      />
      <button
        type="button"
        data-tool="line-end"
        title={say(lang, 'window.editor-line-end')}
        aria-label={say(lang, 'window.editor-line-end')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(asGesture('enter', chooseLineEnd))}
      >
        {say(lang, 'window.editor-sign-line-end')}
      </button>
    </div>
  );
}

function kindWithKey(kind: BlockType, lang: DeskLanguage): string {
  const digit = Object.keys(KIND_DIGITS).find((key) => KIND_DIGITS[key] === kind);
  const name = say(lang, `window.editor-kind-${kind}`);
  // The closed choice shows the name alone: its key stands beyond the edge.
  return digit === undefined ? name : `${name}\u2003\u2003\u2003Alt+${digit}`;
}
