import { capital, code, plain, table } from './markdown.mjs';

/** What the requirements are about: each fact, what it can be, and who states it. */
export function factRules({ call, words, write }) {
  const facts = Object.entries(call.facts ?? {});
  if (facts.length === 0) return [];
  const said = words.facts;
  const aboutOf = (about) =>
    said.about[about] ??
    said.ofEach(plain(about === 'members' ? write.word('member', 'many') : write.term(about)));
  const rows = facts.map(([id, fact]) => [
    plain(capital(write.term(id))),
    code(id),
    aboutOf(fact.about),
    said.kinds[fact.kind],
    plain(valuesOf(id, fact, { said, write })),
    said.statedBy[fact.statedBy],
  ]);
  return [
    {
      title: words.names.facts,
      level: 2,
      clauses: [],
      blocks: [said.lead, table(said.head, rows)],
    },
  ];
}

/** The values that a fact can have, or the range and the unit of a number. */
function valuesOf(id, { kind, values, minimum, maximum, unit, integer }, { said, write }) {
  if (values !== undefined) {
    const ids = Array.isArray(values) ? values : Object.keys(values);
    return ids.map((value) => textOf(id, value, kind, write)).join(', ');
  }
  const parts = [
    ...(minimum === undefined ? [] : [said.minimum(write.fact(id, minimum))]),
    ...(maximum === undefined ? [] : [said.maximum(write.fact(id, maximum))]),
    ...(integer ? [said.integer] : []),
    ...(unit !== undefined && minimum === undefined && maximum === undefined
      ? [write.unit(unit, 2).replace(/^\D*2\s*/u, '')]
      : []),
  ];
  return parts.join(', ');
}

function textOf(id, value, kind, write) {
  return write.fact(id, kind === 'choices' ? [value] : value);
}
