import { announceDraw, draw, recordEvents, verifyDraw } from '../../src/index.js';
import { drawn, entrants, event, input, lottoNumbers } from '../lottery/draws.js';
import { inWords } from './canary.js';
import { tellOfNothing } from './planted.js';

const record = drawn(entrants(1));

tellOfNothing({
  verifyDraw: [record, (wrong) => inWords(verifyDraw(wrong))],
  recordEvents: [record, (wrong) => recordEvents(wrong, [event('place', 'e09')]).order],
  announceDraw: [input, (wrong) => Object.keys(announceDraw(wrong))],
  draw: [lottoNumbers, (wrong) => draw({ ...record, revealed: [wrong] }).order],
});
