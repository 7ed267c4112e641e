import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { channel } from '../../src/eligibility/channel.js';
import { application, draft, example } from '../application/example.js';
import { variant } from '../call/variant.js';

const judge = (through: string, call = hkdir2024) =>
  channel(call).evaluate(
    application({ submission: { receivedAt: example.submission.receivedAt, channel: through } }),
  );

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
    'C15: what came through %j is not, and the reason does not repeat it',
    (through) => {
      expect(judge(through)).toMatchObject({ outcome: 'not-met' });
      expect(judge(through).reason).toEqual({
        code: 'channel.wrong',
        params: { accepted: ['Espresso'] },
      });
    },
  );

  it('C15: a draft has come through none', () => {
    expect(channel(hkdir2024).evaluate(draft())).toMatchObject({
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
});
