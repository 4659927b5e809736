// Laws of Latin lines that one specimen cannot say; the specimens themselves stand in specimens/latin.ts.
import { expect, it } from 'vitest';
import { setCopy, sketch } from '../../support/sketch.ts';

const COPY =
  'The council will reopen the riverside library on Saturday after eighteen months of reconstruction, ' +
  'and neighbouring municipalities have promised additional transportation for the celebration.';

it('full lines are flush at both ends', () => {
  const lines = setCopy(COPY, 15, { latin: true });
  for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(150, 4);
});

it('words are cut, and not more than twice in a row but in two known measures', () => {
  const ladders: number[] = [];
  for (let chars = 10; chars <= 24; chars += 1) {
    const lines = sketch(COPY, chars, { latin: true });
    const ends = lines.map((line) => (line.endsWith('-') ? 'h' : '.')).join('');
    if (ends.includes('hhh')) ladders.push(chars);
    if (chars === 13) expect(ends).toContain('h');
  }
  // The house style allows two (hyphensInRow); in these the program finds wider word spaces worse than
  // a third. A measure that gets better leaves the list.
  expect(ladders).toEqual([11, 15]);
});

it('a hyphen of our own leaves no trace in the text it carries', () => {
  const lines = setCopy(COPY, 11, { latin: true });
  const text = lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
  expect(text.replaceAll('\u00ad', '').replaceAll(' ', '')).toBe(COPY.replaceAll(' ', ''));
});

it('a word longer than its line is cut rather than set over the edge', () => {
  for (const line of setCopy('网址是exampleexampleexample99exampleexample', 8)) {
    expect(line.width).toBeLessThanOrEqual(80.001);
  }
});
