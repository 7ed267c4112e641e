import { lookUp } from './look-up.mjs';
import { flowchart, label, nodeId } from './mermaid.mjs';

/** The most parts of one obligation that are drawn; of the others, only how many. */
const MOST_DRAWN = 12;

/** What a place obliges to as a picture, from the tree of a finding. */
export function obligationTree(whole, context) {
  const { criterion, findings } = whole;
  const root = nodeId(criterion);
  const lines = findings.flatMap((part) => [
    branch(root, part, nameOf(part, context), part.clauses, part.level),
    ...leavesOf(part, context),
  ]);
  return flowchart('LR', [`${root}([${label(nameOf(whole, context))}])`, ...lines]);
}

function leavesOf({ criterion, level, findings = [] }, context) {
  const from = nodeId(criterion);
  const drawn = findings
    .slice(0, MOST_DRAWN)
    .map((leaf) => branch(from, leaf, nameOf(leaf, context), [], levelOf(leaf, level)));
  const left = findings.length - drawn.length;
  const more = { criterion: `${criterion} more` };
  return left === 0 ? drawn : [...drawn, branch(from, more, context.words.more(left), [], level)];
}

/** A line to a node; what is recommended, and all that it is made of, is dashed. */
function branch(from, { criterion }, name, clauses, level) {
  const to = nodeId(criterion);
  const node = `${to}[${label(name, clauses)}]`;
  return level === 'recommended' ? `${from} -.-> ${node}:::recommended` : `${from} --> ${node}`;
}

/** A part of what is recommended is no more than that. */
function levelOf(leaf, level) {
  return level === 'recommended' ? level : leaf.level;
}

/** What a criterion is called: by the gathering or the work that it is about, where it is about one. */
function nameOf({ criterion, reason: { params } }, { words, write }) {
  const { task, after, before, gathering } = params;
  if (task !== undefined) {
    return words.work.name(write.term(task), write.term(after), write.term(before));
  }
  if (gathering !== undefined) return write.term(gathering);
  const [obligation, measure] = criterion.split('.');
  if (obligation === 'obligations') return lookUp(words.names, criterion);
  return measure === undefined ? write.term(obligation) : lookUp(words.measures, measure);
}
