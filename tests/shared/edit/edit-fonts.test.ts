// The fonts that a paper brings itself.
import { expect, test } from 'vitest';
import type { Edition, Paper } from '../../../shared/model/edition.ts';
import type { OwnFont } from '../../../shared/model/own-font.ts';
import { smallPaper, TEST_PAPER } from '../../support/build-edition.ts';
import { checkCommand, refusal } from '../../support/check-command.ts';

const SONG: OwnFont = {
  key: 'paper-song-0123456789',
  name: '报宋',
  file: 'paper-song-0123456789.otf',
  digest: '0123456789abcdef'.repeat(4),
  script: 'han',
  embedding: 'editable',
  standIn: 'noto-serif-sc-400',
};
const HEI: OwnFont = {
  ...SONG,
  key: 'paper-hei-2-0123456789',
  name: '报黑',
  file: 'paper-hei-0123456789.ttc',
  face: 1,
  wholeOnly: true,
};

const keys = (edition: Edition) => edition.paper.house.ownFonts?.map(({ key }) => key);

/** The paper with its song face set in a font. */
function setIn(paper: Paper, han: string): Paper {
  const { house } = paper;
  const face = { ...house.faces['song'], latin: 'source-serif-4-400', han };
  return { ...paper, house: { ...house, faces: { ...house.faces, song: face } } };
}

test('a font is added in the order of keys, and taken away again', () => {
  const one = checkCommand(smallPaper(), { kind: 'font-add', font: SONG });
  const two = checkCommand(one, { kind: 'font-add', font: HEI });
  expect(keys(two)).toEqual([HEI.key, SONG.key]);
  expect(two.paper.house.ownFonts).toEqual([HEI, SONG]);
  const left = checkCommand(two, { kind: 'font-remove', font: HEI.key });
  expect(keys(left)).toEqual([SONG.key]);
  const none = checkCommand(left, { kind: 'font-remove', font: SONG.key });
  expect(none.paper).toEqual(smallPaper().paper);
});

test('a font that a face is set in stays', () => {
  const added = checkCommand(smallPaper(), { kind: 'font-add', font: SONG });
  const paper = setIn(added.paper, SONG.key);
  const used = checkCommand(added, { kind: 'edition-set-paper', paper });
  expect(refusal(used, { kind: 'font-remove', font: SONG.key })).toMatch(
    /^edit-font-used: The font “报宋” is used by the face “Song”/u,
  );
  const free = checkCommand(used, {
    kind: 'edition-set-paper',
    paper: setIn(paper, 'noto-serif-sc-400'),
  });
  expect(keys(checkCommand(free, { kind: 'font-remove', font: SONG.key }))).toBeUndefined();
});

test.each([
  ['fallback', { fallback: [SONG.key] }, 'The font “报宋” is a fallback of all faces'],
  ['substitutes', { substitutes: [{ for: '喆', font: SONG.key }] }, 'The table of substitutes'],
] as const)('a font that the house names among its %s stays', (_, named, sentence) => {
  const added = checkCommand(smallPaper(), { kind: 'font-add', font: SONG });
  const paper = { ...added.paper, house: { ...added.paper.house, ...named } };
  const used = checkCommand(added, { kind: 'edition-set-paper', paper });
  expect(refusal(used, { kind: 'font-remove', font: SONG.key })).toContain(sentence);
});

test.each([
  [{ kind: 'font-remove', font: 'ghost' }, /^edit-no-font/u],
  [{ kind: 'font-add', font: { ...SONG, file: '../song.ttf' } }, /^edit-value: “file”/u],
  [{ kind: 'font-add', font: { ...SONG, file: 'song.exe' } }, /^edit-value: “file”/u],
  [{ kind: 'font-add', font: { ...SONG, digest: 'none' } }, /^edit-value: “digest”/u],
  [{ kind: 'font-add', font: { ...SONG, key: 'Song' } }, /^edit-value: “key”/u],
] as const)('%j is refused', (command, sentence) => {
  expect(refusal(smallPaper(), command)).toMatch(sentence);
});

test('the same font is not added twice', () => {
  const added = checkCommand(smallPaper(), { kind: 'font-add', font: SONG });
  expect(refusal(added, { kind: 'font-add', font: SONG })).toMatch(/^edit-font-there/u);
});

test('more fonts than anyone needs are refused', () => {
  const many = Array.from({ length: 200 }, (_, i) => ({ ...SONG, key: `font-${1000 + i}` }));
  const paper = { ...TEST_PAPER, house: { ...TEST_PAPER.house, ownFonts: many } };
  const full = checkCommand(smallPaper(), { kind: 'edition-set-paper', paper });
  expect(refusal(full, { kind: 'font-add', font: SONG })).toMatch(/^edit-fonts-many/u);
});
