// What the tests of a mutant have for vitest: its own parts, without the process around them.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

export { afterAll, beforeAll, describe, it, test } from '@vitest/runner';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  getState: () => getState(expect),
  extend: (matchers) => chai.expect.extend(expect, matchers),
});
setState({ assertionCalls: 0 }, expect);

/** Types are looked at by the compiler alone. */
export const expectTypeOf = new Proxy(() => expectTypeOf, { get: () => expectTypeOf });
