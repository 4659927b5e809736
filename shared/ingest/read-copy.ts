/**
 * The door for copy: a file, a paste or a drop becomes a draft. Word files come in as the HTML that
 * another program made of them; a file that is no copy is refused with a sentence that says what it is.
 */
import { failed, success, type Result } from '../base/result.ts';
import { isBlank } from './clean-copy.ts';
import { decodeCopy, type DecodeText } from './decode-copy.ts';
import type { Draft, DraftLine, WrongByte } from './draft.ts';
import { findForeignKind, isBinary } from './file-kind.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/**
 * Reads a file of copy: plain text, Markdown (.md) or HTML (.html, .htm) in UTF-8, UTF-16 or GB18030.
 * Fails when the file is empty or is not text.
 */
export function readCopy(bytes: Uint8Array, fileName: string, decode: DecodeText): Result<Draft> {
  const name = fileName.replace(/^.*[/\\]/su, '');
  const values = { name };
  if (bytes.length === 0) return failed('copy-empty', values);
  const foreign = findForeignKind(bytes);
  if (foreign) return failed(`copy-is-${foreign}`, values);
  const decoded = decodeCopy(bytes, decode);
  if (!decoded || isBinary(decoded.text)) return failed('copy-is-binary', values);
  const { text, lost, encoding, guessed } = decoded;
  const read = readerFor(name)(text);
  return finish(name, { ...read, lost, guessed: guessed ? encoding : undefined });
}

/** Reads copy that is text already, as from the clipboard. Fails when nothing of it can be seen. */
export function readTextCopy(text: string, name: string): Result<Draft> {
  const read = readText(text);
  return finish(name, { ...read, lost: lostIn(read.lines), guessed: undefined });
}

/** Reads copy as HTML, from the clipboard or made of a Word file. Fails when it shows no text. */
export function readHtmlCopy(html: string, name: string): Result<Draft> {
  const read = readHtml(html);
  return finish(name, { ...read, dropped: [], lost: lostIn(read.lines), guessed: undefined });
}

/** What the reader of a format gives. */
interface Read {
  readonly lines: readonly DraftLine[];
  readonly pictures: number;
  readonly dropped: readonly string[];
}

function readText(text: string): Read {
  return { lines: readPlainText(text), pictures: 0, dropped: [] };
}

function readerFor(name: string): (text: string) => Read {
  if (/\.(?:html?|xhtml)$/iu.test(name)) return (text) => ({ ...readHtml(text), dropped: [] });
  if (/\.(?:md|markdown)$/iu.test(name)) return (text) => ({ ...readMarkdown(text), pictures: 0 });
  return readText;
}

function finish(name: string, draft: Omit<Draft, 'name'>): Result<Draft> {
  const seen = draft.lines.some((line) => !isBlank(line.text));
  if (!seen) return failed('copy-empty', { name });
  return success({ ...draft, name: name.replace(/\.[A-Za-z0-9]{1,8}$/u, '') });
}

function lostIn(lines: readonly DraftLine[]): readonly (WrongByte | undefined)[] {
  const losses = lines.flatMap((line) => line.text.match(/\ufffd/gu) ?? []);
  return losses.map(() => undefined);
}
