// The five criteria in json-rules-engine, a rule each. It cannot count, read a timestamp or look
// something up: these are operators of the host.
import { Engine } from 'json-rules-engine';
import { criteria } from '../applications.mjs';
import { isMunicipality } from './by-hand.mjs';

const engine = new Engine();
engine.addOperator('municipality', (orgnr, receivedAt) =>
  isMunicipality(orgnr, Date.parse(receivedAt)),
);
engine.addOperator('notLaterThan', (text, limit) => Date.parse(text) <= limit);
engine.addOperator('filled', (text) => (text ?? '').trim() !== '');
engine.addOperator('persons', (group, { of, least }) => {
  return (
    group.filter(({ categories }) => of.some((one) => categories.includes(one))).length >= least
  );
});

const persons = (least, ...of) => ({ fact: 'members', operator: 'persons', value: { of, least } });
const filled = (part) => ({ fact: 'parts', path: `$.${part}`, operator: 'filled', value: true });
const receivedAt = { fact: 'submission', path: '$.receivedAt' };

const conditions = {
  applicant: [{ fact: 'applicant', path: '$.orgnr', operator: 'municipality', value: receivedAt }],
  group: [
    persons(2, 'leadership'),
    persons(1, 'department'),
    persons(1, 'administration'),
    persons(3, 'leadership', 'department'),
    persons(3, 'leadership', 'administration'),
    persons(2, 'department', 'administration'),
    persons(4, 'leadership', 'department', 'administration'),
  ],
  deadline: [
    { ...receivedAt, operator: 'notLaterThan', value: Date.parse('2024-06-24T10:00+02:00') },
  ],
  parts: [filled('plans'), filled('motivation')],
  channel: [{ fact: 'submission', path: '$.channel', operator: 'equal', value: 'Espresso' }],
};
for (const type of criteria) {
  engine.addRule({ name: type, conditions: { all: conditions[type] }, event: { type } });
}

export async function judge(application) {
  const { events } = await engine.run(application);
  return criteria.map((name) => events.some(({ type }) => type === name));
}
