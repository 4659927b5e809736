// Specimens of where words, addresses, figures and clusters may part at a line end. A bar marks a place.
import { describe, expect, it, test } from 'vitest';
import { partsOfRun } from '../../../shared/layout/break-run.ts';
import { hyphenPoints } from '../../../shared/layout/hyphenate.ts';
import { hyphenationOf } from '../../../shared/layout/hyphenation/languages.ts';
import { nextPieces, type Piece } from '../../../shared/layout/split-words.ts';
import { LANGUAGES, type Language } from '../../../shared/model/article.ts';
import { setCopy, sketch } from '../../support/sketch.ts';

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  while ((pieces.at(-1)?.to ?? 0) < text.length) {
    pieces.push(...nextPieces(text, pieces.at(-1)?.to ?? 0, new Set()));
  }
  return pieces;
}

function marked(text: string, places: readonly number[]): string {
  const ends = [...places, text.length];
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end)).join('|');
}

describe('runs part where printers part them', () => {
  test.each([
    [
      'an address, before its points and after its strokes',
      'https://|www|.example|.com/|news/|river|-library',
    ],
    ['a query, before & and after =', 'www|.example|.com/|find|?day=|5#top'],
    ['an address in brackets with a stop', '(https://|a.example/|path/|to|.html).'],
    ['an e-mail address, before @', 'desk|@news|.example|.com'],
    [
      'a share that an address follows at once, never before its %',
      '83,416%desk|@news|.example|.com',
    ],
    ['a path with backslashes', 'C:\\|paper\\|pages\\|front|_page|.json'],
    ['a path with strokes', '/srv/|paper/|pages/|a03|.json'],
    ['a name of a file', 'names|_of|_files'],
    ['a compound', 'mother-|in-|law'],
    ['a double name with an elision', 'l’Étoile-|du-|Nord'],
    ['two words and a stroke', 'and/|or'],
    ['a number that a name carries', 'Boeing-|737'],
    ['a standard and its number', 'ISO-|8859-1'],
    ['a part number, never inside its figures', 'XJ-|2000/45B'],
    ['two towns and an en dash', 'Zürich–|Genève'],
    ['a clause and an em dash', 'word—|word'],
    ['a dash before a quotation', 'word—|“quoted”'],
    ['words after an ellipsis', 'wait…|what'],
    ['a space without width', 'long\u200b|word'],
    ['a number and what it makes', '19-|year-|old'],
  ])('%s: %s', (_, specimen) => {
    const run = specimen.replaceAll('|', '');
    expect(marked(run, partsOfRun(run).ends)).toBe(specimen);
  });

  test.each([
    ...[
      'U.S.',
      'e.g.',
      'a.m.-p.m.',
      '3.14',
      '1,234.50',
      '9:30',
      '$1,234.50',
      '€5',
      '10–12',
      '1914–1918',
    ],
    ...[
      '10-12',
      '2026-11-25',
      '010-8888-6666',
      '24/7',
      '9/11',
      'km/h',
      'mg/dL',
      'AT&T',
      'R&D',
      'e-mail',
    ],
    ...[
      'T-shirt',
      'COVID-19',
      'GB/T',
      'v1.2.3',
      '10\u00a0000',
      'word—',
      '—word',
      'it’s',
      'مرحبا',
      'ภาษาไทย',
    ],
  ])('%s stays whole', (run) => {
    expect(partsOfRun(run)).toEqual({ ends: [], address: false });
  });

  it('no hyphen is ever added to an address', () => {
    const copy =
      'see https://www.metropolitan.example/transportation/reconstruction for details of it';
    for (const chars of [4, 5, 6, 7, 8, 9]) {
      const lines = setCopy(copy, chars, { latin: true });
      const inside = lines.filter((line) => line.to > 4 && line.to < copy.indexOf(' for'));
      expect(inside.length).toBeGreaterThan(1);
      expect(inside.some((line) => line.hyphenated)).toBe(false);
    }
  });

  it('an address in a Chinese line parts at its signs', () => {
    const lines = ['网址是www', '.example.com/', 'news请看'];
    expect(sketch(lines.join(''), 8)).toEqual(lines);
  });
});

describe('words are cut by the habits of their language', () => {
  test.each<[Language, string]>([
    ['en', 'pho|tog|ra|phy'],
    ['en-GB', 'pho|to|graphy'],
    ['de', 'Do|nau|dampf|schiff|fahrt'],
    ['de', 'Über|ra|schung'],
    ['fr', 'l’ad|mi|nis|tra|tion'],
    ['it', "dell'am|mi|ni|stra|zio|ne"],
    ['es', 'cons|ti|tu|ción'],
    ['pt', 'cons|ti|tu|i|ção'],
    ['nl', 'ver|ant|woor|de|lijk|heid'],
    ['fi', 'kir|jas|toau|to|maat|ti'],
    ['ru', 'пра|ви|тель|ство'],
    ['hu', 'meg|ál|la|po|dás'],
    ['en', 'chil|dren’s'],
    ['zh-Hans', 'pho|tog|ra|phy'],
  ])('%s: %s', (lang, specimen) => {
    const word = specimen.replaceAll('|', '');
    expect(marked(word, hyphenPoints(word, lang))).toBe(specimen);
  });

  test.each([
    ['capitals', 'WASHINGTON'],
    ['capitals inside', 'McDonaldsons'],
    ['figures', 'vitamin12complex'],
    ['few letters', 'paper'],
  ])('a word with %s is left whole: %s', (_, word) => {
    expect(hyphenPoints(word, 'en').filter((at) => at < 7)).toEqual([]);
  });

  it('every language of an article has patterns, and leaves two letters at either end', () => {
    for (const lang of LANGUAGES) {
      const { patterns, before, after } = hyphenationOf(lang);
      expect(Object.keys(patterns[1]).length, lang).toBeGreaterThan(10);
      expect(Math.min(before, after), lang).toBeGreaterThanOrEqual(2);
    }
  });

  it('the lines of an article are cut in its language', () => {
    const copy = 'Die Donaudampfschifffahrtsgesellschaft';
    const options = { latin: true, rules: { hyphensInRow: 9 } };
    const german = sketch(copy, 5, { ...options, lang: 'de' });
    expect(german.every((line) => line.replaceAll('-', '').length <= 12)).toBe(true);
    expect(german.join(' ')).toMatch(/schiff-/u);
    expect(sketch(copy, 5, { ...options, lang: 'fi' })).not.toEqual(german);
  });
});

describe('a soft hyphen in the copy', () => {
  const COPY = 'eine Stau\u00adbecken\u00adkommission tagt';

  it('is where the word is cut, and nowhere else', () => {
    const lines = sketch(COPY, 7, { latin: true, lang: 'de' });
    expect(lines.map((line) => line.replaceAll('\u00ad', ''))).toContain('eine Stau-');
  });

  it('is drawn once where a line ends at it, and never inside a line', () => {
    for (const chars of [5, 6, 7, 8, 30]) {
      for (const line of setCopy(COPY, chars, { latin: true, lang: 'de' })) {
        const glyphs = line.runs.reduce((sum, run) => sum + run.glyphs.length, 0);
        const seen = COPY.slice(line.from, line.to).trimEnd().replaceAll('\u00ad', '');
        expect(glyphs).toBe(seen.length + (line.hyphenated ? 1 : 0));
      }
    }
  });

  it('takes no width', () => {
    const [soft] = setCopy(COPY, 60, { latin: true });
    const [plain] = setCopy(COPY.replaceAll('\u00ad', ''), 60, { latin: true });
    expect(soft!.width).toBeCloseTo(plain!.width, 6);
  });
});

describe('what a reader takes for one character is one piece', () => {
  test.each([
    ['a family', '看👨‍👩‍👧看', ['看', '👨‍👩‍👧', '看']],
    ['a flag', '🇨🇳🇫🇷', ['🇨🇳', '🇫🇷']],
    ['a skin', '👍🏽好', ['👍🏽', '好']],
    ['a keycap in text', '第1️⃣名', ['第', '1️⃣', '名']],
    ['a Han variant', '葛\u{e0100}飾', ['葛\u{e0100}', '飾']],
    ['a mark with its place', '好，\ufe00好', ['好', '，\ufe00', '好']],
    ['syllables of Hangul', '한국\u1112\u1161\u11ab', ['한', '국', '\u1112\u1161\u11ab']],
    ['a word of Thai', '说ภาษาไทย说', ['说', 'ภาษาไทย', '说']],
    ['letters above the first plane', '设𝐱𝟏为', ['设', '𝐱𝟏', '为']],
  ])('%s', (_, text, pieces) => {
    expect(piecesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(pieces);
  });

  it('a word too long for its line is cut between clusters', () => {
    const word = 'é'.normalize('NFD').repeat(40);
    for (const line of setCopy(word, 4)) expect((line.to - line.from) % 2).toBe(0);
  });
});

describe('a space beside a mark of the other side', () => {
  test.each([
    ['French quotes', 'on dit « mot » ici', ['on dit', '« mot »', 'ici']],
    ['a mark set off', 'vraiment bien !', ['vraiment', 'bien !']],
    ['a dash between spaces', 'north – south', ['north –', 'south']],
    ['a name that begins with a stop', 'written in .NET', ['written', 'in .NET']],
  ])('%s', (_, copy, lines) => {
    expect(sketch(copy, 4, { latin: true })).toEqual(lines);
  });
});
