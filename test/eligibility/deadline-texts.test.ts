import { describe, expect, it } from 'vitest';
import { explain } from '../../src/texts/explain.js';
import { application } from '../application/example.js';
import { variant } from '../call/variant.js';
import { findingOf } from './admissions.js';

type Deadline = { readonly at: string; readonly disambiguation?: 'earlier' | 'later' };

/** What is said of an application that was received at a moment, in each language. */
function said(due: Deadline, receivedAt: string, zone = 'Europe/Oslo'): readonly string[] {
  const call = variant({ zone, deadline: { ...due, clauses: [] }, answers: null });
  const given = application({ submission: { receivedAt, channel: 'Espresso' } });
  const finding = findingOf('deadline', given, call);
  return (['nb', 'nn', 'en'] as const).flatMap((language) => explain(finding, language, call));
}

describe('what is said of an application that came too late', () => {
  // found: 'kl. 02.10, 40 minutter etter fristen … kl. 02.30'. The clocks show both times twice.
  it('E5: states summer or standard time where the clocks show a time twice', () => {
    const due = { at: '2024-10-27T02:30', disambiguation: 'earlier' } as const;
    expect(said(due, '2024-10-27T02:10:00+01:00')).toEqual([
      'Søknaden ble mottatt 27. oktober 2024 kl. 02.10 normaltid, 40 minutter etter fristen, som var 27. oktober 2024 kl. 02.30 sommertid.',
      'Søknaden vart motteken 27. oktober 2024 kl. 02.10 normaltid, 40 minutt etter fristen, som var 27. oktober 2024 kl. 02.30 sommartid.',
      'The application was received on 27 October 2024 at 02:10 standard time, 40 minutes after the deadline, which was 27 October 2024 at 02:30 summer time.',
    ]);
  });

  // found: '1 dag og 1 time' and '23 timer', for a Saturday and a Sunday at the same time.
  it.each([
    ['2024-10-26', '2024-10-27T10:00:00+01:00'],
    ['2024-03-30', '2024-03-31T10:00:00+02:00'],
  ])(
    'E5: on the day after %s, at the same time, says a day, although the clocks changed',
    (day, at) => {
      const [nb] = said({ at: `${day}T10:00` }, at);
      expect(nb).toContain('kl. 10.00, 1 dag etter fristen, som var ');
    },
  );

  // found: a deadline of a day was written as the midnight after it, and every text named that day.
  it('L2: names the day, where the deadline is a day', () => {
    const call = variant({
      deadline: { at: null, closes: null, day: '2024-06-24', clauses: [] },
    });
    const submission = { receivedAt: '2024-06-25T00:00:03+02:00', channel: 'Espresso' };
    const finding = findingOf('deadline', application({ submission }), call);

    const [text = ''] = explain(finding, 'en', call);

    expect(text).toContain('24 June 2024');
    expect(text).toContain('3 seconds');
  });

  it('E11: says whose clocks show the times, where it is not Norway’s', () => {
    const [nb, , en] = said(
      { at: '2024-06-24T17:00' },
      '2024-06-24T17:00:03+01:00',
      'Europe/Lisbon',
    );
    expect(nb).toBe(
      'Søknaden ble mottatt 24. juni 2024 kl. 17.00.03 (Europe/Lisbon), 3 sekunder etter fristen, som var 24. juni 2024 kl. 17.00 (Europe/Lisbon).',
    );
    expect(en).toContain('at 17:00 (Europe/Lisbon)');
  });
});
