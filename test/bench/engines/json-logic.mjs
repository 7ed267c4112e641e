// The five criteria in JsonLogic, for both of its engines. What the language cannot say, the moment of
// a timestamp and the register, are operations of the host.
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { isMunicipality } from './by-hand.mjs';

const operations = {
  moment: ([text]) => Date.parse(text),
  municipality: ([orgnr, receivedAt]) => isMunicipality(orgnr, Date.parse(receivedAt)),
  trim: ([text]) => (text ?? '').trim(),
};

const has = (category) => ({ in: [category, { var: 'current.categories' }] });
const count = (...categories) => ({
  reduce: [
    { var: 'members' },
    {
      '+': [{ var: 'accumulator' }, { if: [{ or: categories.map(has) }, 1, 0] }],
    },
    0,
  ],
});

const rule = [
  { municipality: [{ var: 'applicant.orgnr' }, { var: 'submission.receivedAt' }] },
  {
    and: [
      { '>=': [count('leadership'), 2] },
      { '>=': [count('department'), 1] },
      { '>=': [count('administration'), 1] },
      { '>=': [count('leadership', 'department'), 3] },
      { '>=': [count('leadership', 'administration'), 3] },
      { '>=': [count('department', 'administration'), 2] },
      { '>=': [count('leadership', 'department', 'administration'), 4] },
    ],
  },
  { '<=': [{ moment: [{ var: 'submission.receivedAt' }] }, Date.parse('2024-06-24T10:00+02:00')] },
  {
    and: [
      { '!=': [{ trim: [{ var: 'parts.plans' }] }, ''] },
      { '!=': [{ trim: [{ var: 'parts.motivation' }] }, ''] },
    ],
  },
  { '==': [{ var: 'submission.channel' }, 'Espresso'] },
];

const engine = new LogicEngine();
for (const [name, operation] of Object.entries(operations)) {
  engine.addMethod(name, operation, { sync: true, deterministic: true });
  jsonLogic.add_operation(name, (...args) => operation(args));
}

export const interpreted = (application) => engine.run(rule, application);
export const compiled = engine.build(rule);
export const reference = (application) => jsonLogic.apply(rule, application);
