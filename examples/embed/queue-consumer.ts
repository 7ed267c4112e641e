import type { Channel, ConfirmChannel, ConsumeMessage } from 'amqplib';
import { timestamp } from 'utlysning';
import type { Host } from './host.js';
import { type Delivery, receive } from './receive.js';

/** What came in at the edge, and the queue that its answer goes to. */
export interface Incoming {
  readonly contentType: string;
  readonly acceptLanguage?: string;
  readonly body: Uint8Array;
  readonly replyTo: string;
}

/**
 * The edge: stamps what came, and puts it on the queue to be judged when there is time. The key that
 * it gives back is the correlation id of the answer. It rejects when the broker did not take it.
 */
export function enqueue(
  channel: ConfirmChannel,
  queue: string,
  { contentType, acceptLanguage, body, replyTo }: Incoming,
  now: Host['now'],
): Promise<string> {
  // A header of our own: the timestamp that AMQP has counts whole seconds.
  const headers = { receivedAt: now().toISOString(), acceptLanguage };
  const messageId = crypto.randomUUID();
  const options = { messageId, contentType, replyTo, headers, persistent: true };
  return new Promise((resolve, reject) => {
    channel.sendToQueue(queue, Buffer.from(body), options, (error) =>
      error ? reject(error) : resolve(messageId),
    );
  });
}

/** Judges what is on the queue. It has no clock: however long a message has lain, its stamp counts. */
export async function consume(
  channel: Channel,
  queue: string,
  { keep, report }: Pick<Host, 'keep' | 'report'>,
): Promise<void> {
  const judge = async (message: ConsumeMessage) => {
    const delivery = deliveryOf(message);
    const { answer, kept } = receive(delivery);
    if (kept !== undefined) await keep(kept);
    channel.sendToQueue(message.properties.replyTo, Buffer.from(answer.body), {
      correlationId: delivery.id,
      contentType: answer.headers['content-type'],
      headers: { 'content-language': answer.headers['content-language'], status: answer.status },
    });
    channel.ack(message);
  };

  await channel.prefetch(10);
  await channel.consume(queue, async (message) => {
    if (message === null) return report(new Error('the broker has ended the consumer'));
    await judge(message).catch((error: unknown) => {
      report(error);
      // Once more; after that to the dead letters, where a person looks into it.
      channel.nack(message, false, !message.fields.redelivered);
    });
  });
}

/** @throws what `timestamp` does for a message without a stamp, which nobody can judge. */
function deliveryOf({ content, properties }: ConsumeMessage): Delivery {
  const { messageId, contentType, headers = {} } = properties;
  return {
    id: messageId,
    receivedAt: timestamp(headers['receivedAt']),
    contentType,
    acceptLanguage: headers['acceptLanguage'],
    body: content,
  };
}
