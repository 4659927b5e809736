/** Fonts that cannot be used are named at the first frame that is set in them, and nowhere when none is. */
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../shared/base/result.ts';
import type { FontBook } from '../../../shared/fonts/font.ts';
import { fontProblems } from '../../../shared/layout/font-problems.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { OwnFont } from '../../../shared/model/own-font.ts';
import { sayProblem } from '../../../shared/words/words.ts';
import { smallPaper } from '../../support/build-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';

const FONT: OwnFont = {
  key: 'paper-song-0123456789',
  name: '报宋',
  file: 'paper-song-0123456789.otf',
  digest: '0123456789abcdef'.repeat(4),
  script: 'han',
  embedding: 'installable',
  standIn: 'noto-serif-sc-400',
};

/** A small paper with own fonts, one of its faces set in the first. */
function paperWith(face: string, font: OwnFont, han = font.key): Edition {
  const edition = smallPaper();
  const { house } = edition.paper;
  const latin = 'source-serif-4-400';
  const faces = { ...house.faces, [face]: { han, latin } };
  return { ...edition, paper: { ...edition.paper, house: { ...house, faces, ownFonts: [font] } } };
}

/** A book in which one font cannot be used. */
function bookWithout(key: string, code: string): FontBook {
  const failure: Failure = { code, values: { name: key } };
  return { ...gridFonts(), failureOf: (asked) => (asked === key ? failure : undefined) };
}

describe('a font that cannot be used', () => {
  it.each([
    ['font-file-gone', 'page-font-gone'],
    ['font-file-changed', 'page-font-changed'],
    ['font-damaged', 'page-font-unusable'],
    ['font-variable', 'page-font-unusable'],
  ])('%s is an error at the first frame set in it', (code, problem) => {
    const [found, ...more] = fontProblems(paperWith('song', FONT), bookWithout(FONT.key, code));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: problem, level: 'error', place: { page: 'page-a01' } });
    expect(found?.place.frame).toBeDefined();
    const sentence = found && sayProblem('en', found);
    expect(sentence).toContain('Page A01 is set in “报宋”');
    expect(sentence).toContain('Noto Serif SC Regular stands in');
    expect(sentence).not.toMatch(/[{}]/u);
  });

  it('that no page is set in is no problem', () => {
    const edition = paperWith('unused', FONT);
    expect(fontProblems(edition, bookWithout(FONT.key, 'font-file-gone'))).toEqual([]);
  });

  it('that only deep first letters are set in is one', () => {
    const edition = paperWith('cap', FONT);
    const { house } = edition.paper;
    const paragraph = { ...house.paragraphs.paragraph, dropCap: { lines: 3, face: 'cap' } };
    const capped = { ...house, paragraphs: { ...house.paragraphs, paragraph } };
    const changed = { ...edition, paper: { ...edition.paper, house: capped } };
    const book = bookWithout(FONT.key, 'font-file-gone');
    expect(fontProblems(edition, book)).toEqual([]);
    expect(fontProblems(changed, book)).toMatchObject([{ code: 'page-font-gone' }]);
  });

  it('that nobody has is named with its face', () => {
    const edition = paperWith('song', FONT, 'ghost-font');
    const [found] = fontProblems(edition, bookWithout('ghost-font', 'font-unlisted'));
    expect(found && sayProblem('en', found)).toBe(
      'Page A01 has the face “Song”, which names the font “ghost-font”; neither the program nor the edition has it. Choose another font, or import it.',
    );
  });
});

describe('a font that may not be embedded', () => {
  it.each(['restricted', 'bitmap-only'] as const)(
    'is an error before anything is exported: %s',
    (embedding) => {
      const [found] = fontProblems(paperWith('song', { ...FONT, embedding }), gridFonts());
      expect(found?.code).toBe('page-font-restricted');
      expect(fontProblems(paperWith('unused', { ...FONT, embedding }), gridFonts())).toEqual([]);
    },
  );

  it('one that may be is none', () => {
    for (const embedding of ['installable', 'editable', 'preview-print'] as const) {
      expect(fontProblems(paperWith('song', { ...FONT, embedding }), gridFonts())).toEqual([]);
    }
  });
});
