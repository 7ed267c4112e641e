// The five criteria in GoRules zen, an expression each. Its expressions cannot ask the host for the
// register, and take a timestamp at 09:30Z to be before one at 10:00+02:00: what the register says and
// the moment itself are handed in as facts.
import { ZenEngine } from '@gorules/zen-engine';
import { criteria } from '../applications.mjs';
import { isMunicipality } from './by-hand.mjs';

const persons = (least, ...of) =>
  `count(members, some(#.categories, # in ${JSON.stringify(of)})) >= ${least}`;

const expressions = {
  applicant: 'isMunicipality',
  group: [
    persons(2, 'leadership'),
    persons(1, 'department'),
    persons(1, 'administration'),
    persons(3, 'leadership', 'department'),
    persons(3, 'leadership', 'administration'),
    persons(2, 'department', 'administration'),
    persons(4, 'leadership', 'department', 'administration'),
  ].join(' and '),
  deadline: `received <= ${Date.parse('2024-06-24T10:00:00+02:00')}`,
  parts: "trim(parts.plans ?? '') != '' and trim(parts.motivation ?? '') != ''",
  channel: "submission.channel == 'Espresso'",
};

const node = (id, type, content = {}) => ({
  id,
  name: id,
  type,
  position: { x: 0, y: 0 },
  content,
});
const edge = (sourceId, targetId) => ({ id: sourceId, type: 'edge', sourceId, targetId });
const decision = new ZenEngine().createDecision({
  nodes: [
    node('facts', 'inputNode'),
    node('rules', 'expressionNode', {
      expressions: criteria.map((key) => ({ id: key, key, value: expressions[key] })),
    }),
    node('verdict', 'outputNode'),
  ],
  edges: [edge('facts', 'rules'), edge('rules', 'verdict')],
});

export async function judge(application) {
  const received = Date.parse(application.submission.receivedAt);
  const isOne = isMunicipality(application.applicant.orgnr, received);
  const facts = { ...application, received, isMunicipality: isOne };
  const { result } = await decision.evaluate(facts);
  return criteria.map((name) => result[name]);
}
