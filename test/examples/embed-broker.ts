import type { Channel, ConfirmChannel, ConsumeMessage, Options } from 'amqplib';
import type { Host } from '../../examples/embed/host.js';
import type { Kept } from '../../examples/embed/receive.js';

/** What a test sees of a host, and sets. */
export interface State {
  clock: number;
  reads: number;
  readonly kept: Kept[];
  readonly reported: unknown[];
  /** What keeping does instead, if anything. */
  keeping?: () => Promise<void>;
}

/** A host whose clock and store are in the hands of a test. */
export function handedIn(): { readonly state: State; readonly host: Host } {
  const state: State = { clock: 0, reads: 0, kept: [], reported: [] };
  return {
    state,
    host: {
      now: () => {
        state.reads += 1;
        return new Date(state.clock);
      },
      keep: async (kept) => {
        await state.keeping?.();
        state.kept.push(kept);
      },
      report: (error) => state.reported.push(error),
    },
  };
}

/** A message that a broker has taken. */
export interface Message {
  readonly queue: string;
  readonly content: Buffer;
  readonly options: Options.Publish;
}

/** A broker that hands each message to its consumer at once, and remembers what became of it. */
export function broker() {
  const consumers = new Map<string, (message: ConsumeMessage | null) => unknown>();
  const state = {
    refuses: false,
    /** Whether messages lie until they are handed out by the test. */
    holds: false,
    lying: [] as Message[],
    answers: [] as Message[],
    prefetched: 0,
    acked: 0,
    /** Whether each message that could not be judged was put back on the queue. */
    requeued: [] as boolean[],
  };
  const handOut = async ({ queue, content, options }: Message, redelivered = false) => {
    const { messageId, contentType, replyTo, headers } = options;
    await consumers.get(queue)?.({
      content,
      fields: { redelivered, deliveryTag: 1, exchange: '', routingKey: queue, consumerTag: 'c' },
      // As they come over the wire: without what is undefined.
      properties: JSON.parse(JSON.stringify({ messageId, contentType, replyTo, headers })),
    } as ConsumeMessage);
  };
  const channel = {
    prefetch: async (count: number) => {
      state.prefetched = count;
    },
    consume: async (queue: string, onMessage: (message: ConsumeMessage | null) => unknown) => {
      consumers.set(queue, onMessage);
    },
    sendToQueue(
      queue: string,
      content: Buffer,
      options: Options.Publish,
      confirmed?: (error: unknown) => void,
    ) {
      confirmed?.(state.refuses ? new Error('the broker is full') : null);
      const message = { queue, content, options };
      if (!consumers.has(queue)) state.answers.push(message);
      else if (state.holds || state.refuses) state.lying.push(message);
      else void handOut(message);
      return true;
    },
    ack: () => {
      state.acked += 1;
    },
    nack: (message: ConsumeMessage, _upTo: boolean, requeue: boolean) => {
      state.requeued.push(requeue);
      const { messageId, contentType, replyTo, headers } = message.properties;
      const options = { messageId, contentType, replyTo, headers };
      const { content } = message;
      if (requeue) void handOut({ queue: message.fields.routingKey, content, options }, true);
    },
  };
  return {
    state,
    handOut,
    end: (queue: string) => consumers.get(queue)?.(null),
    channel: channel as unknown as Channel & ConfirmChannel,
  };
}
