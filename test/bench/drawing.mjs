// Draws among a million entrants and prints the peak memory of the whole process, in bytes.
import { draw } from 'utlysning';
import { prepared, revealed } from './prepared-draw.mjs';

const closed = prepared(1_000_000);
const record = draw({ ...closed, revealed });
if (record.order.length !== closed.entries.lines.length) throw new Error('not everyone was drawn');
console.log(JSON.stringify({ bytes: process.resourceUsage().maxRSS * 1024 }));
