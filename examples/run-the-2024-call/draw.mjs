import { readFileSync } from 'node:fs';
import {
  announceDraw,
  classify,
  closeEntries,
  commitmentTo,
  commitOthers,
  deadlineMs,
  draw,
  verifyDraw,
  zonedTimestamp,
} from 'utlysning';

const given = JSON.parse(readFileSync(new URL('draw.json', import.meta.url), 'utf8'));

/**
 * Draws the places of a call among the eligible of an admission. The steps follow one another here;
 * in a real draw days lie between them, and each result is published before the next step.
 */
export function drawPlaces(call, admission, applications) {
  // 1. Before entries close: who gets a place, by the call, when, and where the randomness comes from.
  const { name, numbers } = given.numbers;
  const dice = { count: numbers.length, from: 1, to: 6, repeat: true, order: 'drawn' };
  const { announcement, document } = announceDraw({
    drawId: call.id,
    call,
    closesAt: zonedTimestamp(deadlineMs(call), call.zone),
    drawAt: given.drawAt,
    sources: [
      { kind: 'secret', commitment: commitmentTo(given.secret) },
      { kind: 'numbers', name, ...dice, outside: true },
    ],
  });

  // 2. After the deadline: who is in it, by organisation number. Nobody else can be let in later.
  const others = commitOthers({ announcement, others: [] });
  const { entrants } = classify(call, admission, { applications });
  const entries = closeEntries({ announcement, entries: entrants, others });

  // 3. The draw. The secret is published before it, and the dice are thrown in public.
  const revealed = [
    { kind: 'secret', secret: given.secret },
    { kind: 'numbers', numbers },
  ];
  const record = draw({ announcement, entries, others, revealed });

  // 4. Anyone who kept what was published, and saw the secret and the dice, checks the record.
  const verification = verifyDraw(record, {
    announcement: document,
    entries: entries.document,
    call,
    lookedUp: { numbers: { [name]: numbers }, secrets: [given.secret] },
  });
  return { record, verification };
}
