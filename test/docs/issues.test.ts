import { expect, it } from 'vitest';
import { explainIssues } from '../../src/texts/explain-issues.js';
import { issueSamples } from '../texts/issue-samples.js';
import { languages } from '../texts/sentences.js';

/** The codes of issues with their sentences. `vitest -u` writes them. */
function page(): string {
  const columns = languages.map((language) => explainIssues(issueSamples, language));
  const rows = issueSamples.map(({ code }, at) =>
    [
      `- \`${code}\``,
      ...columns.map((texts, column) => `  - ${languages[column]}: ${texts[at]}`),
    ].join('\n'),
  );
  return `# The codes of issues

What a \`parse…\` function gives as the \`code\` of an issue, and what \`explainIssues\` says of it. Values such as
a maximum come from the \`params\` of the issue.

${rows.join('\n')}
`;
}

it('the page of the codes of issues is the one of the sources', async () => {
  await expect(page()).toMatchFileSnapshot('ISSUES.md');
});
