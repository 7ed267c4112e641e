import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { application } from '../application/example.js';
import { variant } from '../call/variant.js';
import { findingOf } from './admissions.js';

const received = (receivedAt: string) =>
  application({ submission: { receivedAt, channel: 'Espresso' } });

export const judge = (receivedAt: string, call = hkdir2024) =>
  findingOf('deadline', received(receivedAt), call);

/** The call, closing before the moment of the deadline. */
export const exclusive = variant({ deadline: { closes: 'exclusive' } });
