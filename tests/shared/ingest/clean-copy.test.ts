// Cleaning takes what nobody sees and counts it; what can be seen stays.
import { expect, test } from 'vitest';
import { cleanLine } from '../../../shared/ingest/clean-copy.ts';

function clean(text: string): { text: string; indented: boolean; rubbish: object } {
  const { marked, indented, rubbish } = cleanLine({ text, spans: [] });
  return { text: marked.text, indented, rubbish };
}

test('a clean line comes back as it is', () => {
  const line = { text: '城北小学开了木工课。', spans: [] };
  expect(cleanLine(line).marked).toBe(line);
});

test.each([
  ['zero width and soft hyphens', '城\u200b北\u00ad小\ufeff学\u2060', '城北小学', { invisible: 4 }],
  ['non-breaking and thin spaces', 'a\u00a0b\u2009c', 'a b c', { spaces: 2 }],
  ['two spaces after a stop', 'One.  Two.   Three.', 'One. Two. Three.', { spaces: 2 }],
  ['spaces around Chinese marks', '天气好， 出门 。“走吧”', '天气好，出门。“走吧”', { spaces: 2 }],
  ['an indent of full-width spaces', '　　城北小学', '城北小学', { indents: 1 }],
  ['an indent made by a tab', '\t城北小学', '城北小学', { indents: 1 }],
  ['a tab inside', '电话\t12345', '电话 12345', { tabs: 1 }],
  ['control characters', '城\u0007北\u0085', '城北', { invisible: 2 }],
])('%s', (_, raw, text, counts) => {
  const result = clean(raw);
  expect(result.text).toBe(text);
  expect(result.rubbish).toEqual({ invisible: 0, spaces: 0, tabs: 0, indents: 0, ...counts });
});

test.each([
  ['the space between two phrases', '技能培训“长本领” 群众就业增“底气”'],
  ['a full-width space inside', '仓等粮　钱等粮'],
  ['private-use characters', '\ue5d2\uf0b7'],
  ['a family of four', '👨‍👩‍👧‍👦'],
  ['a heart with its selector', '❤️'],
  ['joiners of Arabic and Devanagari', 'می‌خواهم क्‍ष'],
  ['the space after a Latin stop', 'One. Two.'],
  ['a soft hyphen between two letters', 'Stau\u00adbecken'],
])('stays: %s', (_, text) => {
  expect(clean(text).text).toBe(text);
});

test('half of a surrogate pair is a lost character', () => {
  expect(clean('城\ud83d北').text).toBe('城\ufffd北');
});

test('marks stay on their words', () => {
  const { marked } = cleanLine({
    text: '　　甲\u200b乙\u200b丙  丁',
    spans: [
      { from: 2, to: 5, type: 'bold' },
      { from: 6, to: 9, type: 'italic' },
    ],
  });
  expect(marked).toEqual({
    text: '甲乙丙 丁',
    spans: [
      { from: 0, to: 2, type: 'bold' },
      { from: 2, to: 4, type: 'italic' },
    ],
  });
});
