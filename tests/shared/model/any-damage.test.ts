// Any damage to any file: nothing is thrown, what opens is whole, and saving it leaves the damaged alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { filesToEdition } from '../../../shared/model/read-edition.ts';
import { smallPaper } from '../../support/build-edition.ts';

const whole = editionToFiles(smallPaper());
const paths = [...whole.keys()];

/** What a hand, a bad disk or a merge leaves behind: values swapped, lines lost or doubled, bits turned. */
const values = [
  ...[
    'null',
    '0',
    '-1',
    '1e9',
    '""',
    '[]',
    '{}',
    'true',
    '"text-1"',
    '"lead"',
    '"photo"',
    '"head"',
  ],
  ...['"text-2"', '"briefs"', '"brief-story"', '"A01"', '"kind"', '"constructor"', '2', '0.5'],
];
const damage = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), at: fc.nat(), to: fc.constantFrom(...values) }),
  fc.record({ kind: fc.constant('line' as const), at: fc.nat(), times: fc.constantFrom(0, 2) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('mark' as const), at: fc.nat(), bit: fc.nat(15) }),
);

function damaged(
  text: string,
  one: typeof damage extends fc.Arbitrary<infer T> ? T : never,
): string {
  const at = one.at % text.length;
  if (one.kind === 'cut') return text.slice(0, at);
  if (one.kind === 'mark') {
    const turned = text.charCodeAt(at) ^ (2 ** one.bit);
    return text.slice(0, at) + String.fromCharCode(turned) + text.slice(at + 1);
  }
  if (one.kind === 'line') {
    const lines = text.split('\n');
    const line = one.at % lines.length;
    return lines
      .flatMap((words, i) => Array<string>(i === line ? one.times : 1).fill(words))
      .join('\n');
  }
  const found = [...text.matchAll(/(?<=: |^\s+)("[^"\n]*"|-?[\d.]+|true|false)(?=,?$)/gm)];
  const hit = found[one.at % found.length];
  if (!hit) return text;
  return text.slice(0, hit.index) + one.to + text.slice(hit.index + hit[0].length);
}

test('any damage is survived', () => {
  let hurt = 0;
  const anyDamage = fc.array(fc.tuple(fc.constantFrom(...paths), damage), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(anyDamage, (damages) => {
      const files = new Map(whole);
      for (const [path, one] of damages) files.set(path, damaged(files.get(path) ?? ' ', one));
      const read = filesToEdition(files);
      if (!read.ok) {
        expect(read.failure.values['file']).toBe('edition.json');
        return;
      }
      const { edition, missing, lost } = read.value;
      hurt += read.value.damaged.length;
      expect(checkInvariants(edition, missing)).toEqual([]);
      const saved = editionToFiles(edition, lost);
      for (const { path } of read.value.damaged) expect(saved.has(path)).toBe(false);
      const again = filesToEdition(saved);
      expect(again).toMatchObject({ ok: true, value: { edition, damaged: [] } });
    }),
    { numRuns: 400 },
  );
  expect(hurt).toBeGreaterThan(100);
});
