import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { application, draft, example } from '../application/example.js';
import { variant } from '../call/variant.js';
import { findingOf } from './admissions.js';

const { receivedAt } = example.submission;
const judge = (channel: string, call?: Call) =>
  findingOf('channel', application({ submission: { receivedAt, channel } }), call);

describe('the criterion of the channel', () => {
  it('C15: what came through Espresso is accepted', () => {
    expect(judge('Espresso')).toEqual({
      criterion: 'channel',
      level: 'required',
      outcome: 'met',
      clauses: ['C15', 'C16'],
      reason: { code: 'channel.accepted', params: { accepted: ['Espresso'] } },
    });
  });

  it.each(['e-mail', 'post', '', 'espresso', 'Espresso ', 'Altinn'])(
    'C15: what came through %j is not, and the reason states what came',
    (through) => {
      expect(judge(through)).toMatchObject({ outcome: 'not-met' });
      expect(judge(through).reason).toEqual({
        code: 'channel.wrong',
        params: { accepted: ['Espresso'], channel: through },
      });
    },
  );

  it('C15: a draft has come through none', () => {
    expect(findingOf('channel', draft())).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'channel.not-submitted', params: { accepted: ['Espresso'] } },
    });
  });

  it('a call may accept several', () => {
    const call = variant({ channel: { accepted: ['Espresso', 'post'] } });
    expect(['Espresso', 'post', 'e-mail'].map((through) => judge(through, call).outcome)).toEqual([
      'met',
      'met',
      'not-met',
    ]);
  });

  it('accepts the name of a channel in each language that the call names it in', () => {
    const call = variant({ channel: { accepted: [{ nb: 'Skjema', en: 'Form' }] } });

    expect(['Skjema', 'Form', 'nb'].map((through) => judge(through, call).outcome)).toEqual([
      'met',
      'met',
      'not-met',
    ]);
  });

  it('L6: is undetermined where the host does not state the channel', () => {
    expect(findingOf('channel', application({ submission: { receivedAt } }))).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'channel.not-stated', params: { accepted: ['Espresso'] } },
    });
  });
});
