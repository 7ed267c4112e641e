// Which branches of the library no test reaches, after a run that wrote down what was reached. Each has
// to be one of these, or it fails:
// - a value instead of nothing that only the compiler asks for, under `noUncheckedIndexedAccess`, where
//   an index is known to be within: without that option its type says that there is something;
// - one of the lines in unreached.json, with why no test can reach it. A line that is reached after all,
//   or is not there any more, fails too.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const reached = JSON.parse(readFileSync(join(root, 'out/coverage/coverage-final.json'), 'utf8'));
const named = JSON.parse(readFileSync(join(import.meta.dirname, 'unreached.json'), 'utf8'));

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(Object.keys(reached), {
  ...options,
  noUncheckedIndexedAccess: false,
});
const checker = program.getTypeChecker();

const OR = ts.SyntaxKind.QuestionQuestionToken;
const IS = ts.SyntaxKind.EqualsEqualsEqualsToken;

let branches = 0;
const forTheCompiler = [];
const explained = [];
const unexplained = [];
for (const [path, { branchMap, b }] of Object.entries(reached)) {
  const file = relative(root, path);
  const source = program.getSourceFile(path);
  const lines = source.text.split('\n');
  for (const [key, { loc, locations }] of Object.entries(branchMap)) {
    for (const [at, place] of locations.entries()) {
      branches += 1;
      if (b[key][at] > 0) continue;
      // An `else` that is not written has no place of its own.
      const start = place.start.line === undefined ? loc.start : place.start;
      const line = lines[start.line - 1].trim();
      const position = source.getPositionOfLineAndCharacter(start.line - 1, start.column);
      const where = { file, number: start.line, line };
      if (isForTheCompiler(source, position)) forTheCompiler.push(where);
      else if (named[file]?.[line] !== undefined) explained.push(where);
      else unexplained.push(where);
    }
  }
}

/** Whether what stands there is given instead of nothing, where nothing is only what an index may give. */
function isForTheCompiler(source, position) {
  for (let node = tokenAt(source, position); node !== undefined; node = node.parent) {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === OR) {
      return position > node.left.end && !mayBeNothing(node.left);
    }
    if (ts.isBindingElement(node) && node.initializer) return !mayBeNothing(node.name);
    if (ts.isConditionalExpression(node) && position < node.whenFalse.pos) {
      const { left, operatorToken, right } = node.condition;
      const isAbsence = operatorToken?.kind === IS && right.getText() === 'undefined';
      return isAbsence && !mayBeNothing(left);
    }
    if (ts.isStatement(node)) return false;
  }
  return false;
}

/** The smallest piece of the source around a position. */
function tokenAt(source, position) {
  let found = source;
  const look = (node) => {
    if (node.getStart() > position || position >= node.end) return;
    found = node;
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function mayBeNothing(node) {
  const { types = [checker.getTypeAtLocation(node)] } = checker.getTypeAtLocation(node);
  return types.some(({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null));
}

const show = ({ file, number, line }) => `  ${file}:${number}: ${line}`;
const unreached = forTheCompiler.length + explained.length + unexplained.length;
console.log(`branches: ${branches - unreached} of ${branches} are reached`);
console.log(`${forTheCompiler.length} are there for the compiler alone`);
console.log(`${explained.length} cannot be reached, for a reason:`);
for (const where of explained) console.log(`${show(where)}\n    ${named[where.file][where.line]}`);

const told = new Set(explained.map(({ file, line }) => `${file}: ${line}`));
const inVain = Object.entries(named).flatMap(([file, lines]) =>
  Object.keys(lines)
    .map((line) => `${file}: ${line}`)
    .filter((line) => !told.has(line)),
);
if (unexplained.length > 0) console.log('not reached, and nobody says why:');
for (const where of unexplained) console.log(show(where));
if (inVain.length > 0) console.log('reached, or gone, though said not to be:');
for (const line of inVain) console.log(`  ${line}`);
process.exitCode = unexplained.length + inVain.length > 0 ? 1 : 0;
