import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { amendCall, defineCall } from '../../src/index.js';
import { tellOfNothing } from './planted.js';

const { version, amendments, ...definition } = hkdir2024;

tellOfNothing({
  defineCall: [definition, (wrong) => Object.keys(defineCall(wrong))],
  amendCall: [
    { deadline: { at: '2024-06-28T10:00' }, terms: { g1: { nb: 'a', nn: 'b', en: 'c' } } },
    (wrong) =>
      Object.keys(amendCall(hkdir2024, wrong, { at: '2024-06-20T09:00:00Z', reason: 'x' })),
  ],
});
