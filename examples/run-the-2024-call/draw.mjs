import { readFileSync } from 'node:fs';
import {
  announceDraw,
  closeEntries,
  commitmentTo,
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
export function drawPlaces(call, { eligible }) {
  // 1. Before entries close: how many places, when, and where the randomness will come from.
  const announcement = announceDraw({
    drawId: call.id,
    call,
    places: call.places.number,
    closesAt: zonedTimestamp(deadlineMs(call), call.zone),
    drawAt: given.drawAt,
    sources: [
      { kind: 'secret', commitment: commitmentTo(given.secret) },
      { kind: 'numbers', name: given.numbers.name },
    ],
  });

  // 2. After the deadline: who is in it, by organisation number.
  const entries = closeEntries(
    announcement,
    eligible.map(({ orgnr }) => orgnr),
  );

  // 3. The draw. With a place for everyone nothing is drawn, and nothing needs to be revealed.
  const isNeeded = entries.ids.length > announcement.places;
  const revealed = [
    { kind: 'secret', secret: given.secret },
    { kind: 'numbers', ...given.numbers },
  ];
  const record = draw(announcement, entries, isNeeded ? revealed : []);

  // 4. Anyone who kept what was published checks the record against it.
  const published = { announcement, entriesSha256: entries.sha256 };
  return { record, verification: verifyDraw(record, published) };
}
