import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** Every `@example` of the sources, by its file and its place in it. */
export function examples(): readonly { readonly name: string; readonly code: string }[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, 'src', file), 'utf8');
      const comments = text.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
      return comments
        .flatMap((comment) => codeBlocks(comment.replace(/^\s*\* ?/gm, '')))
        .map((code, index) => ({ name: `${join('src', file)} ${index + 1}`, code }));
    });
}

/** The `ts` blocks of a text in Markdown. */
export function codeBlocks(text: string): readonly string[] {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
}

/**
 * The body of a function that runs a piece of code. It is to be given `require` and `exports`, and
 * `__check`, which gets what a statement gives and what stands behind it as `// => value`, there or on
 * the line after.
 */
export function scriptOf(code: string): string {
  return ts.transpileModule(withChecks(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}

/** Puts `__check(expression, value)` in place of each expression that has `// => value` behind it. */
function withChecks(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let result = '';
  let at = 0;
  for (const statement of file.statements) {
    const comment = /^;?[ \t]*\n?[ \t]*\/\/ => (.*)/.exec(code.slice(statement.end - 1));
    if (!ts.isExpressionStatement(statement) || comment === null) continue;
    const expected = comment[1]?.replace(/ \/\/.*$/, '');
    result += `${code.slice(at, statement.getStart())}__check((${statement.expression.getText()}), (${expected}));`;
    at = statement.end;
  }
  return result + code.slice(at);
}
