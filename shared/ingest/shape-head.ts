/** Makes the head of an article: from the labels of a desk form, or from its leading display lines. */
import { isHeadType, type BlockType, type HeadType } from '../model/text.ts';
import type { Finding } from '../proof/finding.ts';
import { assignHead } from './assign-head.ts';
import { makeBuilt, type BuiltBlock } from './built-block.ts';
import type { MarkedText } from './draft.ts';
import { joinParts, replaceParts } from './marked-text.ts';
import type { Piece } from './piece.ts';

/** The blocks of a head in print order, and the pieces they were made of. */
export interface Head {
  readonly blocks: readonly BuiltBlock[];
  readonly pieces: ReadonlySet<Piece>;
}

const ORDER: readonly HeadType[] = ['rubric', 'kicker', 'headline', 'deck', 'summary'];
/** A summary is a short paragraph (em); longer text over a byline is the text. */
const SUMMARY = 120;
/** More display lines without any text are a list, not a head. */
const MOST_LINES = 4;

/** Finds the head among the pieces of an article; an article may have none. */
export function shapeHead(pieces: readonly Piece[]): Head {
  const labelled = pieces.filter((piece) => piece.isSure && isHeadRole(piece.role));
  if (labelled.length > 0) {
    const parts = labelled.map((piece) => piece.role as HeadType);
    return { blocks: toBlocks(labelled, parts, []), pieces: new Set(labelled) };
  }
  const titles = leadingTitles(pieces);
  const summary = titles.length > 0 ? findSummary(pieces.slice(titles.length)) : undefined;
  const { parts, isGuess } = assignHead(titles);
  const notes: readonly Finding[] = isGuess ? [GUESSED] : [];
  const all = summary ? [...titles, summary] : titles;
  const blocks = toBlocks(all, summary ? [...parts, 'summary'] : parts, notes);
  return { blocks, pieces: new Set(all) };
}

const GUESSED: Finding = { code: 'copy-head-guessed', level: 'note', from: 0, to: 0, values: {} };

function isHeadRole(role: Piece['role']): role is HeadType {
  return isHeadType(role as BlockType);
}

/** Print order whatever the order of a form; lines of the same part become lines of one block. */
function toBlocks(
  lines: readonly Piece[],
  parts: readonly HeadType[],
  notes: readonly Finding[],
): readonly BuiltBlock[] {
  return ORDER.flatMap((type): BuiltBlock[] => {
    const [first, ...others] = lines.filter((_, i) => parts[i] === type);
    if (!first) return [];
    const text = others.reduce<MarkedText>((joined, line) => joinParts(joined, '\n', line), first);
    const whole = type === 'headline' ? breakPhrases(text) : text;
    const isHeadline = type === 'headline';
    const placed = isHeadline ? notes.map((note) => ({ ...note, to: whole.text.length })) : [];
    return [makeBuilt(type, whole, { seams: others.length > 0 ? [] : first.seams, notes: placed })];
  });
}

/**
 * The display lines before anything else. Over a byline all of them are head. Without one, a last line
 * that looks like the subheads further down is the first of them.
 */
function leadingTitles(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex((piece) => piece.role !== 'title');
  const titles = pieces.slice(0, end < 0 ? pieces.length : end);
  const last = titles.at(-1);
  if (end < 0) return titles.length > MOST_LINES ? titles.slice(0, 1) : titles;
  if (titles.length < 2 || !last || pieces[end]?.role === 'byline') return titles;
  const siblings = pieces.slice(end).filter((piece) => piece.role === 'title');
  const isSibling = last.mark !== '' || siblings.some((other) => isAlike(last, other));
  return isSibling ? titles.slice(0, -1) : titles;
}

/** Subheads of one article have one form: nearly the same length, and a comma or none. */
function isAlike(a: Piece, b: Piece): boolean {
  const isNear = Math.abs(a.width - b.width) <= 0.3 * Math.max(a.width, b.width);
  return isNear && /[，,]/u.test(a.text) === /[，,]/u.test(b.text) && a.form.kind === b.form.kind;
}

/** A short paragraph between the headline and the byline, with the text below the byline. */
function findSummary(rest: readonly Piece[]): Piece | undefined {
  const [first, second, third] = rest;
  if (first?.role !== 'text' || second?.role !== 'byline' || third?.role !== 'text')
    return undefined;
  return first.width <= SUMMARY ? first : undefined;
}

/**
 * A Chinese headline has no word spaces: one space in it parts two phrases, which stand on lines of their
 * own. Phrases of less than four characters are no lines (a name padded, a figure set off).
 */
function breakPhrases(text: MarkedText): MarkedText {
  const phrases = text.text.split(/\s+/u);
  const [a = '', b = ''] = phrases;
  const isChinese = /[\p{Script=Han}”’》）！？]$/u.test(a) && /^[\p{Script=Han}“‘《（\d]/u.test(b);
  if (phrases.length !== 2 || !isChinese || [...a].length < 4 || [...b].length < 4) return text;
  return replaceParts(text, /\s+/gu, () => '\n').marked;
}
