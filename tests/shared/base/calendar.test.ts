// Printed dates without a clock, judged by the machine's own calendar.
import { expect, it } from 'vitest';
import { readDay } from '../../../shared/base/calendar.ts';

it('every day of four hundred years falls on the weekday of the machine’s calendar', () => {
  for (let day = 0; day < 146_097; day += 1) {
    const date = new Date(Date.UTC(1900, 0, 1 + day));
    const text = date.toISOString().slice(0, 10);
    if (readDay(text)?.weekday !== date.getUTCDay()) expect.fail(text);
  }
});

it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '20261124', ''])(
  '%j is no day',
  (text) => {
    expect(readDay(text)).toBeUndefined();
  },
);
