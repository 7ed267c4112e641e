import { describeAmount } from 'utlysning';
import { formalFinding, isMadeOfCriteria } from './application-examples.mjs';
import { lookUp } from './look-up.mjs';
import { capital } from './markdown.mjs';
import { flowchart, label, nodeId } from './mermaid.mjs';
import { nameOfCriterion } from './requirement-rules.mjs';
import { countText, isByLot, isOnlyByLot } from './selection-rules.mjs';

/** How an application is decided, from its delivery to a place, as a picture. */
export function decision(context) {
  const { call, words } = context;
  const whole = formalFinding(call);
  const eligibility = nodeId(whole.criterion);
  const lines = [
    ...delivery(call, words.decision, eligibility),
    ...criteria(whole, context),
    ...outcomes(words, eligibility),
    ...places(context),
  ];
  const legend = hasRecommended(whole) ? [words.decision.legend] : [];
  return [`## ${words.decision.title}`, ...legend, flowchart('TD', lines)].join('\n\n');
}

/** Whether an application was delivered, and counts. */
function delivery({ severalApplications }, said, eligibility) {
  const { counts, clauses } = severalApplications ?? { counts: 'each', clauses: [] };
  const [yes, no] = [label(said.yes), label(said.no)];
  const lines = [
    `application([${label(said.application)}]) --> delivered{{${label(said.delivered)}}}`,
    `delivered -- ${no} --> draft([${label(said.draft)}])`,
  ];
  if (counts === 'each') return [...lines, `delivered -- ${yes} --> ${eligibility}`];
  return [
    ...lines,
    `delivered -- ${yes} --> several{{${label(said.another[counts], clauses)}}}`,
    `several -- ${yes} --> superseded([${label(counts === 'none' ? said.allOut : said.superseded)}])`,
    `several -- ${no} --> ${eligibility}`,
  ];
}

/** A finding as a tree: what is made of parts is a frame around them. */
function criteria({ criterion, level, clauses, reason, findings }, context) {
  const { words } = context;
  const id = nodeId(criterion);
  const name = nameOfCriterion(criterion, context);
  const style = level === 'recommended' ? [`class ${id} recommended`] : [];
  if (!isMadeOfCriteria({ criterion, findings }))
    return [`${id}[${label(name, clauses)}]`, ...style];
  const how = lookUp(words.combined, reason.code)(reason.params);
  const parts = findings.flatMap((part) => criteria(part, context));
  return [
    `subgraph ${id} [${label(`${name}: ${how}`, clauses)}]`,
    ...parts.map((line) => `  ${line}`),
    'end',
    ...style,
  ];
}

function outcomes({ decision: said, decisions }, eligibility) {
  const nodes = { eligible: 'met', rejected: 'not-met', undetermined: 'undetermined' };
  return Object.entries(nodes).map(
    ([node, outcome]) =>
      `${eligibility} -- ${label(said.when[outcome])} --> ${node}([${label(capital(decisions[outcome]))}])`,
  );
}

function hasRecommended({ level, findings = [] }) {
  return level === 'recommended' || findings.some(hasRecommended);
}

/** How the eligible come to a place. */
function places({ call, lang, words, write }) {
  const { selection } = call;
  const said = words.decision;
  if (selection === undefined) return [];
  const { capacity, clauses, waitingList } = selection;
  const { places, budget } = capacity;
  const enough =
    places === undefined
      ? said.enoughMoney(describeAmount(budget, lang, call))
      : said.enough(typeof places === 'number' ? places : countText(places, { call, lang, write }));
  const isDraw = isByLot(selection);
  const node = isDraw ? 'draw' : 'order';
  const how = isOnlyByLot(selection) ? said.draw : isDraw ? said.ordered : said.inOrder;
  const rest = waitingList === 'none' ? said.nothing : said.reserve;
  return [
    `eligible --> enough{{${label(enough, capacity.clauses)}}}`,
    `enough -- ${label(said.no)} --> place([${label(said.place)}])`,
    `enough -- ${label(said.yes)} --> ${node}[${label(how, clauses)}]`,
    `${node} -- ${label(isDraw ? said.drawn : said.first)} --> place`,
    `${node} -- ${label(isDraw ? said.notDrawn : said.notFirst)} --> reserve([${label(rest)}])`,
  ];
}
