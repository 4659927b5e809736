// The word under a double click, and the words of a text.
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../shared/layout/unicode/words.ts';
import { wordAt } from '../../../shared/layout/word-at.ts';

/** The word at each character of a text, by its first place. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const { from, to } = wordAt(text, at);
    expect(from).toBe(at);
    for (let inside = from; inside < to; inside += 1)
      expect(wordAt(text, inside)).toEqual({ from, to });
    words.push(text.slice(from, to));
    at = to;
  }
  return words;
}

describe('the word at a place', () => {
  it('of Han text is one that is known', () => {
    expect(wordsOf('图书馆今天开放')).toEqual(['图书馆', '今天', '开放']);
  });

  it('of Han text is whole where it begins like a name', () => {
    expect(wordsOf('毛巾和阳光')).toEqual(['毛巾', '和', '阳光']);
  });

  it('of mixed text is a word of letters, a number, a mark, or a word of Han', () => {
    expect(wordsOf('用Wi-Fi上网，每月3.5元。')).toEqual([
      ...['用', 'Wi', '-', 'Fi', '上网', '，', '每月', '3.5', '元', '。'],
    ]);
  });

  it('of letters is whole, with its apostrophe', () => {
    expect(wordsOf('harbour’s')).toEqual(['harbour’s']);
    expect(wordAt('The harbour’s quay', 9)).toEqual({ from: 4, to: 13 });
  });

  it('at a space is the word before it', () => {
    expect(wordAt('The quay', 3)).toEqual({ from: 0, to: 3 });
    expect(wordAt(' quay', 0)).toEqual({ from: 0, to: 1 });
  });

  it('at the end of a text is its last, and none in an empty one', () => {
    expect(wordAt('今天', 2)).toEqual({ from: 0, to: 2 });
    expect(wordAt('', 0)).toEqual({ from: 0, to: 0 });
  });

  it('of rare characters beyond the basic plane is whole', () => {
    expect(wordAt('𠮷野家', 1)).toMatchObject({ from: 0 });
  });
});

it('words of letters and numbers are counted, marks are not', () => {
  expect(countWords('“It’s 4.5 km,” she said — twice.')).toBe(6);
  expect(countWords('')).toBe(0);
});
