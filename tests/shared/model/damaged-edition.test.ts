// A damaged or hand-edited file is named with file, line, column and what to do; the rest opens.
import { describe, expect, test } from 'vitest';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { filesToEdition, type ReadEdition } from '../../../shared/model/read-edition.ts';
import { sayFailure, sayProblem } from '../../../shared/words/words.ts';
import { smallPaper } from '../../support/build-edition.ts';

const LEAD = 'articles/slug-lead.json';
const A01 = 'pages/A01.json';
const A02 = 'pages/A02.json';

/** The files of the small paper, one of them changed as a hand would change it. */
function edited(path: string, from: string | RegExp, to: string): Map<string, string> {
  const files = editionToFiles(smallPaper());
  const text = files.get(path) ?? '';
  const changed = text.replace(from, to);
  expect(changed, 'the change took place').not.toBe(text);
  return files.set(path, changed);
}

function open(files: ReadonlyMap<string, string>): ReadEdition {
  const read = filesToEdition(files);
  if (!read.ok) throw new Error(sayFailure('en', read.failure));
  return read.value;
}

const sentences = ({ damaged }: ReadEdition) =>
  damaged.map(({ failure }) => sayFailure('en', failure));
const problems = (read: ReadEdition) => read.problems.map((problem) => sayProblem('en', problem));

describe('a damaged article', () => {
  const read = open(edited(LEAD, '"lang": "zh-Hans",', '"lang": "zh-Hans"'));

  test('is named with its place, and the rest opens', () => {
    expect(sentences(read)).toEqual([
      'articles/slug-lead.json, line 5, column 3: “"” cannot stand here. Check commas, quotes and brackets.',
    ]);
    expect(Object.keys(read.edition.articles)).toEqual(['brief-1', 'brief-2']);
    expect(Object.keys(read.edition.frames)).toHaveLength(8);
  });

  test('stays named by its head, its cutline and its story, so that mending it mends the page', () => {
    expect([...read.missing]).toEqual(['lead']);
    expect(problems(read)).toEqual([
      'A01 uses the article lead, which did not open. Mend or restore its file.',
      'A01 uses the article lead, which did not open. Mend or restore its file.',
      'A01 uses the article lead, which did not open. Mend or restore its file.',
    ]);
    expect(checkInvariants(read.edition, read.missing)).toEqual([]);
    const saved = editionToFiles(read.edition, read.lost);
    const whole = editionToFiles(smallPaper());
    expect(saved.get(A01)).toBe(whole.get(A01));
    expect(saved.has(LEAD)).toBe(false);
  });
});

describe('a damaged page', () => {
  test('in the middle of a thread leaves the rest of the thread', () => {
    const read = open(edited(A02, /\}\s*$/, ''));
    expect(sentences(read)[0]).toMatch(
      /^pages\/A02\.json, line \d+, column 1: the file ends too early/,
    );
    expect(read.edition.stories).toMatchObject({ 'lead-story': { thread: ['text-1', 'text-2'] } });
    expect([...read.missing]).toEqual(['text-2']);
    expect(checkInvariants(read.edition, read.missing)).toEqual([]);
  });

  test('at the start of a thread takes the story with it; the other page opens', () => {
    const read = open(edited(A01, '"kind": "head"', '"kind": "haed"'));
    expect(sentences(read)).toEqual([
      'pages/A01.json, line 12, column 15: "haed" is no value for “frames[0].kind”. It may be: text, head, picture, cutline, rule, box, label.',
    ]);
    expect(Object.keys(read.edition.stories)).toEqual(['brief-story']);
    expect(read.missing.size).toBe(0);
  });

  test('keeps its place in the page order when the edition is saved without it', () => {
    const order = (files: ReadonlyMap<string, string>) =>
      (JSON.parse(files.get('edition.json') ?? '') as { pages: string[] }).pages;
    const read = open(edited(A01, /^\{/, '['));
    expect(read.edition.pageIds).toEqual(['page-a02']);
    expect(order(editionToFiles(read.edition, read.lost))).toEqual(['A01', 'A02']);
    const last = open(edited(A02, /^\{/, '['));
    expect(order(editionToFiles(last.edition, last.lost))).toEqual(['A01', 'A02']);
  });

  test('that is gone is a problem, and one that the order does not name stands last', () => {
    const files = editionToFiles(smallPaper());
    const text = files.get(A01) ?? '';
    files.delete(A01);
    expect(problems(open(files))[0]).toMatch(/^The file of page A01 is gone/);
    files.set('pages/Z9.json', text);
    const read = open(files);
    expect(read.edition.pageIds).toEqual(['page-a02', 'page-a01']);
    expect(problems(read)).toContain(
      'Page Z9 has a file but no place in the page order; it stands last. Move or remove it.',
    );
  });
});

describe('what a hand may get wrong', () => {
  test.each([
    [
      LEAD,
      '"headline"',
      '"headlin"',
      /line 16, column 15: "headlin" .*“blocks\[1\]\.type”\. It may be: rubric/,
    ],
    [LEAD, '"id": "lead"', '"id": "Lead 1"', /line 3, column 9: "Lead 1" is no value for “id”/],
    [LEAD, '"id": "lead"', '"id": "constructor"', /"constructor" is no value for “id”/],
    [LEAD, '"id": "lead",\n', '', /line 1, column 1: “id” is missing/],
    [LEAD, '"id": "lead"', '"id": "brief-1"', /"?brief-1"? is used already/],
    [LEAD, '"lang"', '"langue"', /: (“lang” is missing|there is no field “langue”)/],
    [LEAD, '"type": "paragraph"', '"type": "kicker"', /an article has only one "kicker"/],
    [
      LEAD,
      '"type": "kicker"',
      '"type": "source"',
      /line 16, column 15: "headline" belongs to the head/,
    ],
    [LEAD, '"text": "粮库日夜开门。"', '"text": ""', /“blocks\[4\]\.content\[0\]\.text”/],
    [LEAD, '"attrs"', '"attributes"', /there is no field “blocks\[5\]\.attributes”/],
    [A01, '"x": 40', '"x": "40"', /"40" is no value for “frames\[0\]\.box\.x”/],
    [A01, '"x": 40', '"x": 1e30', /1e\+30 is no value/],
    [A01, '"id": "text-1"', '"id": "head"', /head is used already/],
    [A01, '"text-1",\n        "text-2"', '"head"', /head is no text frame/],
    [
      A01,
      '"text-1",\n        "text-2"',
      '"text-1",\n        "text-1"',
      /text-1 is in a thread already/,
    ],
    [A01, '"text-1",\n        "text-2"', '"text-2"', /lead-story has no frame on this page/],
    [A02, '"id": "rubric"', '"id": "head"', /pages\/A02.json.* head is used already/],
    [A02, '"balance": false', '"balance": 0', /0 is no value for “stories\[0\]\.balance”/],
    [A02, '"face": "hei"', '"face": "constructor"', /"constructor" is no value/],
  ] as const)('in %s: %s → %s', (path, from, to, sentence) => {
    const read = open(edited(path, from, to));
    expect(sentences(read).join('\n')).toMatch(sentence);
    expect(read.damaged.map((file) => file.path)).toEqual([
      path === LEAD && to.includes('brief') ? LEAD : path,
    ]);
    expect(checkInvariants(read.edition, read.missing)).toEqual([]);
  });

  test('a file name that no article could have', () => {
    const files = editionToFiles(smallPaper());
    files.set('articles/UPPER.json', files.get(LEAD) ?? '');
    expect(open(files).damaged.map(({ path }) => path)).toEqual(['articles/UPPER.json']);
  });

  test('a face that the house does not have is a problem of the frame', () => {
    const read = open(edited(A02, '"face": "hei"', '"face": "comic"'));
    expect(read.damaged).toEqual([]);
    expect(problems(read)).toEqual([
      'A02 uses the face comic, which the house style does not have. Choose another face.',
    ]);
  });
});

describe('edition.json', () => {
  const failure = (files: ReadonlyMap<string, string>) => {
    const read = filesToEdition(files);
    return read.ok ? 'opened' : sayFailure('en', read.failure);
  };

  test('without it there is no edition', () => {
    expect(failure(new Map())).toMatch(/^This folder has no edition\.json/);
  });

  test('damaged, it is named with its place, and nothing opens as if it were empty', () => {
    const files = edited('edition.json', '"columns": 4', '"columns": 0');
    expect(failure(files)).toMatch(
      /^edition\.json, line \d+, column \d+: 0 is no value for “paper\.grid\.columns”/,
    );
  });

  test('may not list a page or a picture file twice', () => {
    const twice = edited('edition.json', '"A02"', '"A01"');
    expect(failure(twice)).toMatch(/"A01" is used already/);
  });

  test('may not use a face in a style that it does not have', () => {
    expect(failure(edited('edition.json', '"face": "hei"', '"face": "ghost"'))).toMatch(
      /"ghost" is no value for “paper\.house\.(paragraphs|heads)\.\w+\.face”/,
    );
  });

  test('says nothing more than its failure when it could not be decoded', () => {
    const bad = {
      path: 'edition.json',
      failure: { code: 'file-encoding', values: { file: 'e', byte: 3 } },
    };
    expect(filesToEdition(new Map(), [bad])).toEqual({ ok: false, failure: bad.failure });
  });
});

describe('a file of a newer format', () => {
  test('opens read-only when we understand the rest of it', () => {
    const files = edited(LEAD, '"format": 1,', '"format": 2, "mood": "glad",');
    const read = open(files);
    expect(read.edition).toEqual(smallPaper());
    expect(read.readOnly && sayFailure('en', read.readOnly)).toMatch(
      /^articles\/slug-lead\.json was saved by a newer Dayang, so this edition can be looked at but not/,
    );
  });

  test('counts as damaged when we do not', () => {
    const read = open(edited(LEAD, '"format": 1,\n  "id": "lead",', '"format": 2,'));
    expect(sentences(read)).toEqual([
      'articles/slug-lead.json was saved by a newer Dayang (format 2) and cannot be read. Update Dayang to open it.',
    ]);
  });
});
