import { describe, expect, it } from 'vitest';
import { host, table } from '../../examples/embed/host.js';
import { languageOf } from '../../examples/embed/language.js';
import { consume, enqueue } from '../../examples/embed/queue-consumer.js';
import type { Kept } from '../../examples/embed/receive.js';
import { broker, handedIn } from './embed-broker.js';
import { DEADLINE, json } from './embed-form.js';
import { receivesAnyDelivery } from './receive-any-delivery.js';

it('receive never throws, and gives the same answer for the same delivery', () => {
  receivesAnyDelivery(100);
});

describe('the language', () => {
  it.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['*', 'nb'],
    ['constructor', 'nb'],
    ['NN-no', 'nn'],
    ['no', 'nb'],
    ['en, nn', 'en'],
    ['da, en-gb;q=0.8, en;q=0.7', 'en'],
    ['de, en;q=0.2, nn;q=0.7', 'nn'],
    ['en;q=0, nn;q=0.1', 'nn'],
    ['en ; q=0.4 , nn ; q=0.6', 'nn'],
    ['en;q=much', 'nb'],
  ])('of %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('the host', () => {
  it('has the clock of the machine, and keeps by key', async () => {
    const before = Date.now();
    const now = host.now().getTime();
    expect([now >= before, now <= Date.now()]).toEqual([true, true]);
    const kept = { application: { id: 'a-1' } } as Kept;
    await host.keep(kept);
    expect([...table]).toEqual([['a-1', kept]]);
  });
});

describe('the queue', () => {
  const incoming = { contentType: 'application/json', body: Buffer.from(json), replyTo: 'answers' };

  async function consuming() {
    const { state, host } = handedIn();
    const { state: messages, channel, handOut, end } = broker();
    state.clock = DEADLINE;
    await consume(channel, 'applications', host);
    const send = () => enqueue(channel, 'applications', incoming, host.now);
    return { state, messages, channel, handOut, end, send };
  }

  it('judges by the stamp, however long a message has lain', async () => {
    const { state, messages, handOut, send } = await consuming();
    messages.holds = true;
    await send();
    state.clock = DEADLINE + 3_600_000;
    for (const message of messages.lying) await handOut(message);
    expect(state.kept[0]?.finding.outcome).toBe('met');
    expect([state.reads, messages.acked]).toEqual([1, 1]);
  });

  it('keeps a message that comes twice under one key, with one outcome', async () => {
    const { state, messages, handOut, send } = await consuming();
    messages.holds = true;
    const id = await send();
    for (const message of messages.lying) {
      await handOut(message);
      await handOut(message, true);
    }
    expect(state.kept).toHaveLength(2);
    expect(state.kept[0]).toEqual(state.kept[1]);
    expect(state.kept[0]?.application.id).toBe(id);
  });

  it.each([
    ['no stamp', {}],
    ['a stamp without an offset', { receivedAt: '2024-06-24T10:00:00' }],
    ['the whole seconds of AMQP', { receivedAt: DEADLINE / 1000 }],
  ])('judges nothing with %s, and leaves it to a person', async (_what, headers) => {
    const { state, messages, handOut } = await consuming();
    const options = {
      messageId: 'm-1',
      contentType: 'application/json',
      replyTo: 'answers',
      headers,
    };
    await handOut({ queue: 'applications', content: incoming.body, options }, true);
    expect([state.kept, messages.answers, messages.acked]).toEqual([[], [], 0]);
    expect([messages.requeued, state.reported.length]).toEqual([[false], 1]);
  });

  it('tries once more when keeping fails, and then leaves it to a person', async () => {
    const { state, messages, send } = await consuming();
    let times = 0;
    state.keeping = async () => {
      times += 1;
      throw new Error('the disk is full');
    };
    await send();
    await expect.poll(() => messages.requeued).toEqual([true, false]);
    expect([times, messages.answers, messages.acked]).toEqual([2, [], 0]);
    expect(state.reported).toEqual([new Error('the disk is full'), new Error('the disk is full')]);
  });

  it('keeps a message over a restart of the broker, and takes ten at a time', async () => {
    const { messages, send } = await consuming();
    messages.holds = true;
    await send();
    expect(messages.lying[0]?.options.persistent).toBe(true);
    expect(messages.prefetched).toBe(10);
  });

  it('does not say that it has taken what the broker has not', async () => {
    const { messages, send } = await consuming();
    messages.refuses = true;
    await expect(send()).rejects.toThrow('the broker is full');
  });

  it('tells when the broker ends it', async () => {
    const { state, end } = await consuming();
    await end('applications');
    expect(state.reported).toEqual([new Error('the broker has ended the consumer')]);
  });
});
