import { createHash } from 'node:crypto';

/** The draw as the page on its design has it, written again with node:crypto, to compare with. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest();

export const ticket = (seed: string, id: string) => sha256(`${seed}:${id}`);

/** The words of a generator that counts SHA-256 of the seed, from 0 up to 2^32. */
export function* words(seed: string): Generator<number, never> {
  for (let block = 0; ; block += 1) {
    const digest = createHash('sha256').update(`${seed}#${block}`).digest();
    for (let at = 0; at < 32; at += 4) yield digest.readUInt32BE(at);
  }
}

/** Fisher–Yates from the last down, and how many words were thrown away to stay unbiased. */
export function shuffled(seed: string, ids: readonly string[]) {
  const source = words(seed);
  const order = [...ids];
  let rejected = 0;
  for (let size = order.length; size > 1; size -= 1) {
    const limit = 2 ** 32 - (2 ** 32 % size);
    let word = source.next().value;
    for (; word >= limit; word = source.next().value) rejected += 1;
    const [last, chosen] = [order[size - 1] as string, order[word % size] as string];
    order[size - 1] = chosen;
    order[word % size] = last;
  }
  return { order, rejected };
}

/** RFC 3797 §4 with whole numbers of 128 bits. */
export function rfc3797(key: string, pool: readonly string[]) {
  const left = [...pool];
  return pool.map((_, index) => {
    const rank = Buffer.from([index >> 8, index & 255]);
    const digest = md5(Buffer.concat([rank, Buffer.from(key), rank])).toString('hex');
    const [id] = left.splice(Number(BigInt(`0x${digest}`) % BigInt(left.length)), 1);
    return id as string;
  });
}
