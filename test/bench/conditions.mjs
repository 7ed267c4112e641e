// What judging the twenty requirements of a call costs beside json-logic-engine, compiled: the outcomes
// alone, and with the complete findings. JSON Logic has no third outcome, so it answers whether a
// requirement is met. Every contender has to give the right answers before it is measured. Both judge
// what was prepared once: JSON Logic its data, and the library the facts in their slots.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { LogicEngine } from 'json-logic-engine';
import { atLeast, atMost, ratio, report, sideBySide } from './measured.mjs';
import {
  applications,
  facts,
  ofEachMember,
  operations,
  requirements,
  scopesOf,
} from './requirements.mjs';

const { conditionCriterion, knownFacts } = await bundled('compile', 'known-facts');
const scopeOf = scopesOf(knownFacts);
const criterionOf = (id, condition) =>
  conditionCriterion(condition, { id, facts, clauses: [`§ ${id}`] });
const criteria = Object.entries(requirements).map(([id, [condition]]) =>
  criterionOf(id, condition),
);
const ofMembers = criterionOf('each', ofEachMember[0]);

const rules = Object.entries(requirements).map(([id, [, rule]]) => ({ id, rule }));
const engine = engineWith(operations);
// The library keeps the days that it has counted. An operation of the host can do so too.
const keeping = engineWith({ ...operations, shift: kept(operations.shift) });
const contenders = {
  outcomes: (scope) => criteria.map((criterion) => criterion.outcome(scope)),
  findings: (scope) => criteria.map((criterion) => criterion.evaluate(scope)),
  bare: onData(engine.build(rules.map(({ rule }) => rule))),
  keepsDays: onData(keeping.build(rules.map(({ rule }) => rule))),
  flat: onData(engine.build(rules.map(({ id, rule }) => flatFinding(id, rule)))),
};
/** Which requirements are met, out of what a contender gives. */
const isMet = {
  outcomes: (outcome) => outcome === 'met',
  findings: ({ outcome }) => outcome === 'met',
  bare: (answer) => answer,
  keepsDays: (answer) => answer,
  flat: ({ outcome }) => outcome === 'met',
};
const ofEach = {
  findings: (scope) => ofMembers.evaluate(scope),
  flat: onData(engine.build(flatFinding('each', ofEachMember[1]))),
};

const sets = Object.entries(applications).map(([which, made]) => {
  return [which, made.map(({ meets, data }) => ({ meets, data, scope: scopeOf(data) }))];
});
for (const [, judged] of sets) check(judged);
// All see every kind of application before: what is compiled for one kind alone is slow on the next.
await measured(
  contenders,
  sets.flatMap(([, judged]) => judged),
);

const rows = [];
for (const [which, judged] of sets) {
  const { outcomes, findings, bare, keepsDays, flat } = await measured(contenders, judged);
  rows.push(
    atMost(`outcomes / json-logic-engine, ${which}`, ratio(outcomes, bare), 0.8),
    atMost(`findings / json-logic-engine, ${which}`, ratio(findings, bare), 1.5),
    atMost(`findings / with flat findings, ${which}`, ratio(findings, flat), 0.8),
    atLeast(`outcomes / json-logic-engine that keeps days, ${which}`, ratio(outcomes, keepsDays)),
  );
  const each = await measured(ofEach, judged);
  const what = `findings of each of 10 members / one flat finding, ${which}`;
  rows.push(atLeast(what, ratio(each.findings, each.flat)));
}
report('conditions', rows);

function measured(works, judged) {
  const all = Object.entries(works).map(([name, judge]) => [
    name,
    () => {
      for (const { scope, data } of judged) judge(scope, data);
    },
  ]);
  return sideBySide(Object.fromEntries(all), { rounds: 9, ms: 60 });
}

function engineWith(all) {
  const made = new LogicEngine();
  for (const [name, operation] of Object.entries(all)) {
    made.addMethod(name, operation, { sync: true, deterministic: true });
  }
  return made;
}

function kept(operation) {
  const results = new Map();
  return (values) => {
    const key = values.join(' ');
    const known = results.get(key) ?? operation(values);
    results.set(key, known);
    return known;
  };
}

function onData(judge) {
  return (_, data) => judge(data);
}

/** A rule that gives a finding with the facts that it reads, and without parts. */
function flatFinding(id, rule) {
  const names = [...JSON.stringify(rule).matchAll(/"var":\["([a-z]+)"/g)].map(([, name]) => name);
  const read = [...new Set(names)].filter((name) => facts[name]?.about === 'application');
  const params = Object.fromEntries(read.map((name) => [name, { var: name }]));
  return {
    eachKey: {
      criterion: id,
      level: 'required',
      outcome: { if: [rule, 'met', 'not-met'] },
      clauses: { preserve: [`§ ${id}`] },
      reason: { eachKey: { code: id, params: { eachKey: params } } },
    },
  };
}

function check(judged) {
  for (const [name, judge] of Object.entries(contenders)) {
    for (const { meets, scope, data } of judged) {
      const answers = judge(scope, data).map(isMet[name]);
      if (isDeepStrictEqual(answers, meets)) continue;
      const wrong = rules.filter((_, at) => answers[at] !== meets[at]).map(({ id }) => id);
      throw new Error(`${name} is wrong of ${wrong.join(', ')} on ${JSON.stringify(data)}`);
    }
  }
}

/** Files of a room that is not public, bundled from their source. */
async function bundled(...files) {
  const contents = files.map((file) => `export * from './${file}.ts';`).join('\n');
  const resolveDir = join(import.meta.dirname, '../../src/conditions');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
