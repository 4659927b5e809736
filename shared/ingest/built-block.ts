/** A block of an article with what should be said about it, until the article has its id. */
import type { Block, BlockType } from '../model/text.ts';
import type { Finding } from '../proof/finding.ts';
import type { MarkedText, Seam } from './draft.ts';
import { isAll, toInlines, unmark } from './marked-text.ts';

export interface BuiltBlock {
  readonly block: Block;
  readonly notes: readonly Finding[];
}

/** Makes a block; a mark that lies on all of a display line says nothing more than its style does. */
export function makeBuilt(
  type: BlockType,
  marked: MarkedText,
  from: { readonly seams: readonly Seam[]; readonly notes?: readonly Finding[] },
): BuiltBlock {
  const isDisplay = type !== 'paragraph' && type !== 'row' && type !== 'verse';
  const whole = isDisplay ? (['bold', 'kai'] as const).filter((mark) => isAll(marked, mark)) : [];
  const bare = whole.reduce<MarkedText>((text, mark) => unmark(text, mark), marked);
  const seams = from.seams.flatMap((seam) => noteSeam(marked.text, seam));
  const notes = [...seams, ...(from.notes ?? [])];
  return { block: { type, content: toInlines(bare) }, notes };
}

/** Says where lines became one, so that a person can see whether that was right. */
function noteSeam(text: string, seam: Seam): readonly Finding[] {
  const { at, kind } = seam;
  if (kind === 'wrapped') return [];
  const place = { from: Math.max(0, at - 1), to: Math.min(text.length, at + 1) };
  if (kind === 'torn') {
    const around = `${text.slice(Math.max(0, at - 6), at)}|${text.slice(at, at + 6)}`;
    return [{ code: 'copy-joined', level: 'note', ...place, values: { text: around } }];
  }
  const word = `${/[\p{L}]*-$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''}${/^\p{L}*/u.exec(text.slice(at, at + 30))?.[0] ?? ''}`;
  return [
    {
      code: 'copy-hyphen',
      level: 'note',
      from: at - 1,
      to: at,
      values: { text: word },
      change: { from: at - 1, to: at, text: '' },
    },
  ];
}
