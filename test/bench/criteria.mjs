// What judging one application costs, with the whole tree of findings, beside engines of rules and
// beside booleans written by hand: the same applications, as `parseApplication` gives them, all five
// criteria each time. Every contender has to give the right answer to all before it is measured.
import { isDeepStrictEqual } from 'node:util';
import { formalCriteria, parseApplication } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { criteria, mixed, valid } from './applications.mjs';
import * as byHand from './engines/by-hand.mjs';
import * as feelin from './engines/feelin.mjs';
import * as jsonLogic from './engines/json-logic.mjs';
import * as jsonRulesEngine from './engines/json-rules-engine.mjs';
import * as zen from './engines/zen.mjs';
import { atLeast, atMost, ratio, report, sideBySide } from './measured.mjs';

const formal = formalCriteria(hkdir2024, { register: norway });
const contenders = {
  utlysning: (application) => formal.evaluate(application),
  'booleans by hand': byHand.judge,
  'json-logic-engine, compiled': jsonLogic.compiled,
  'json-logic-engine, interpreted': jsonLogic.interpreted,
  'json-logic-js': jsonLogic.reference,
  'json-rules-engine': jsonRulesEngine.judge,
  'GoRules zen': zen.judge,
  feelin: feelin.judge,
};
/** Which criteria are met, out of the tree that the library gives. */
const read = ({ findings }) => findings.map(({ outcome }) => outcome === 'met');

const limits = {
  'json-rules-engine': 80,
  'json-logic-engine, interpreted': 1.3,
};
const rows = [];
const sets = {
  mixed: parsed(mixed),
  valid: parsed(valid),
  'cannot be seated': parsed(mixed.filter(({ meets }) => !meets[criteria.indexOf('group')])),
};
for (const [which, applications] of Object.entries(sets)) {
  await check(applications);
  const utlysning = all(contenders.utlysning, applications);
  // Each is measured beside the library alone: what a third leaves to the garbage collector is no
  // cost of either.
  for (const [name, judge] of Object.entries(contenders)) {
    if (name === 'utlysning') continue;
    const both = { utlysning, [name]: all(judge, applications) };
    const taken = await sideBySide(both, { rounds: 9, ms: 60 });
    if (name === 'booleans by hand') {
      const times = ratio(taken.utlysning, taken[name]);
      rows.push(atMost(`formalCriteria / ${name}, ${which}`, times, 2.2));
    } else {
      const times = ratio(taken[name], taken.utlysning);
      rows.push(atLeast(`${name} / formalCriteria, ${which}`, times, limits[name]));
    }
  }
  const quick = await sideBySide(
    {
      outcome: all(formal.outcome, applications),
      evaluate: all(contenders.utlysning, applications),
    },
    { rounds: 9, ms: 60 },
  );
  const ofQuick = ratio(quick.outcome, quick.evaluate);
  rows.push(atMost(`formalCriteria: outcome / evaluate, ${which}`, ofQuick, 1.1));
}
report('criteria', rows);

function parsed(all) {
  return all.map(({ meets, application }) => {
    const { ok, value, issues } = parseApplication(application);
    if (!ok) throw new Error(JSON.stringify(issues));
    return { meets, application: value };
  });
}

/** Judges all the applications, waiting for each answer only where there is something to wait for. */
function all(judge, applications) {
  const isAsync = judge(applications[0].application) instanceof Promise;
  if (isAsync) {
    return async () => {
      for (const { application } of applications) await judge(application);
    };
  }
  return () => {
    for (const { application } of applications) judge(application);
  };
}

async function check(applications) {
  for (const [name, judge] of Object.entries(contenders)) {
    for (const { application, meets } of applications) {
      const answer = await judge(application);
      const said = name === 'utlysning' ? read(answer) : answer;
      if (isDeepStrictEqual(said, meets)) continue;
      const expected = criteria.filter((_, bit) => meets[bit]).join(', ');
      throw new Error(
        `${name} is wrong of ${application.id}: it meets ${expected || 'none'}, not ${said}`,
      );
    }
  }
}
