import { test } from 'vitest';
import { expectAccessiblePage, expectAccessibleReport } from './accessible.ts';
import { describePage } from './describe-page.ts';
import { describeReport } from './report-page.ts';

// In every language, scheme and size they are looked at in the deep tier.
describePage('the page that checks a draw', (opening) => {
  test('has nothing that axe finds', () => expectAccessiblePage(opening, { locale: 'nb-NO' }));
});

describeReport('the report for people', (open) => {
  test('has nothing that axe finds', () => expectAccessibleReport(open, 'nb'));
});
