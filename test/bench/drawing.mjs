// Draws among a million entrants and prints the peak memory of the whole process, in bytes.
import { announceDraw, closeEntries, draw } from 'utlysning';

const numbers = { kind: 'numbers', name: 'Bench' };
const announcement = announceDraw({
  drawId: 'bench',
  places: 6,
  closesAt: '2024-06-24T10:00:00Z',
  drawAt: '2024-06-26T10:00:00Z',
  sources: [numbers],
});
const ids = Array.from({ length: 1_000_000 }, (_, n) => String(800_000_000 + n * 97));
const record = draw(announcement, closeEntries(announcement, ids), [{ ...numbers, numbers: [1] }]);
if (record.order.length !== ids.length) throw new Error('not everyone was drawn');
console.log(JSON.stringify({ bytes: process.resourceUsage().maxRSS * 1024 }));
