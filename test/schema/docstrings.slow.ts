import { describe, expect, it } from 'vitest';
import { docstrings, type Json } from './docstrings.js';
import { root, schemas } from './validators.js';

/** The schema at a JSON Pointer within another. */
const at = (name: string, pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], schemas.get(name)) as Json;

describe('a property is described in the words of its docstring:', () => {
  it.each([
    ['application', '/properties/members', /^The group/],
    ['application', '/properties/submission/properties/receivedAt', /^RFC 3339 with an offset/],
    ['application', '/$defs/member/properties/id', /never a name/],
    ['call', '/properties/clauses/additionalProperties/properties/heading', /^The heading/],
    ['call', '/properties/grant/properties/items', /^The items/],
    ['call', '/properties/answers/additionalProperties/properties/by', /^At the latest/],
    ['call-definition', '/properties/group/properties/personFills', /counts once/],
    ['award', '/properties/history', /^Each time/],
    ['draw-record', '/$defs/announcement/properties/call', /^The call whose places/],
    ['draw-record', '/properties/revealed/items/oneOf/0/properties/previousSignature', /chained/],
    ['finding', '/properties/clauses', /^The clauses of the call/],
    ['settlement', '/$defs/settledLine/properties/claimed', /^What was claimed/],
    ['timeline', '/$defs/timelineEntry/properties/at', /^The moment, RFC 3339/],
  ])('%s%s', (name, pointer, words) => {
    expect(at(name, pointer).description).toMatch(words);
  });

  it('on one line, without the marks of a docstring', () => {
    for (const schema of schemas.values()) {
      expect(JSON.stringify(schema)).not.toMatch(/"description":"(?:"|[^"]*(?:\\n|\{@| {2}))/);
    }
  });
});

describe('what the sources do not know is an error:', () => {
  const describeWith = docstrings(root);

  it('a property that the type does not have', () => {
    const schema = { properties: { members: { items: { properties: { name: {} } } } } };
    expect(() => describeWith(schema, 'Application')).toThrow('has no name');
  });

  it('a type that the library does not export', () => {
    expect(() => describeWith({}, 'Nobody')).toThrow('no type Nobody');
  });
});
