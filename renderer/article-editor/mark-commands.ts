// What sets and clears marks that say more than their kind: names, which are told apart where two of them
// touch, rubies, which hold words of their own, and languages.
import { toggleMark } from '@tiptap/pm/commands';
import type { Mark, MarkType as DocumentMark, Schema } from '@tiptap/pm/model';
import type { Command, EditorState, Selection } from '@tiptap/pm/state';
import { present } from '../../shared/base/check.ts';
import { LANGUAGES, type Language } from '../../shared/model/article.ts';
import type { MarkType } from '../../shared/model/text.ts';

/** The type of the editor's marks for a mark of the model. */
export function markTypeOf(schema: Schema, mark: MarkType): DocumentMark {
  return present(schema.marks[mark], `the editor knows no mark “${mark}”`);
}

/** Makes the command that sets or clears a name; one that touches another gets a line of its own. */
export function toggleName(type: DocumentMark): Command {
  return (state, dispatch, view) => {
    const { $from, $to, from, to, empty } = state.selection;
    const isNamed = !empty && state.doc.rangeHasMark(from, to, type);
    const before = $from.parentOffset > 0 ? type.isInSet($from.nodeBefore?.marks ?? []) : undefined;
    const after = type.isInSet($to.nodeAfter?.marks ?? []);
    const touching: Mark | undefined = before ?? after;
    const apart = !empty && !isNamed && touching?.attrs['apart'] === false;
    return toggleMark(type, { apart })(state, dispatch, view);
  };
}

/** Makes the command that puts words over the selection; without words it takes them off. */
export function setRuby(schema: Schema, words: string): Command {
  const type = markTypeOf(schema, 'ruby');
  return (state, dispatch) => {
    const { from, to, empty, $from, $to } = state.selection;
    if (empty || !$from.sameParent($to)) return false;
    const text = words.trim().replaceAll(/\s+/gu, ' ');
    const tr = state.tr.removeMark(from, to, type);
    if (text !== '') tr.addMark(from, to, type.create({ text }));
    dispatch?.(tr);
    return true;
  };
}

/** The words over the start of the selection; '' when there are none. */
export function rubyAt({ selection, schema, doc }: EditorState): string {
  const marks = doc.resolve(selection.from).nodeAfter?.marks ?? [];
  const words: unknown = markTypeOf(schema, 'ruby').isInSet(marks)?.attrs['text'];
  return typeof words === 'string' ? words : '';
}

/**
 * Makes the command that says in which language the selected words are, or all words of the block when none
 * are selected; without a language they are in that of the article.
 */
export function setLanguage(schema: Schema, lang: Language | undefined): Command {
  const type = markTypeOf(schema, 'language');
  return (state, dispatch) => {
    const { from, to } = spokenAt(state.selection);
    if (from === to) return false;
    const tr = state.tr.removeMark(from, to, type).removeStoredMark(type);
    if (lang !== undefined) tr.addMark(from, to, type.create({ lang }));
    dispatch?.(tr);
    return true;
  };
}

function spokenAt({ from, to, empty, $from }: Selection): { from: number; to: number } {
  return empty ? { from: $from.start(), to: $from.end() } : { from, to };
}

/** The language that is said of the words at the selection; undefined when they are in the article's. */
export function languageAt({ selection, schema }: EditorState): Language | undefined {
  const { $from, empty } = selection;
  const marks = empty ? $from.marks() : ($from.nodeAfter?.marks ?? []);
  const said: unknown = markTypeOf(schema, 'language').isInSet(marks)?.attrs['lang'];
  return LANGUAGES.find((lang) => lang === said);
}
