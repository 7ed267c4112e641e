import { describeMoment } from 'utlysning';
import { code, plain, table } from './markdown.mjs';
import { sentences } from './section.mjs';

/** When a grant is paid, a payment a row, and when what was paid too much is due back. */
export function paymentRules(context) {
  const { call, words, write, lang } = context;
  const { repayment } = call;
  const payments = Object.entries(call.payments ?? {});
  if (payments.length === 0 && repayment === undefined) return [];
  const said = words.payments;
  const when = (moment) => plain(describeMoment(moment, lang, call));
  const rows = payments.map(([id, { percent, due, after, clauses }]) =>
    [
      plain(write.term(id)),
      percent === 'balance' ? said.balance : said.share(write.unit('percent', percent)),
      due === undefined ? '' : words.limits.by(when(due), 'day' in due),
      after === undefined ? '' : said.after(when({ on: after })),
      clauses.map(code).join(', '),
    ].map((cell) => cell || '–'),
  );
  const cited = [...payments.map(([, payment]) => payment), ...(repayment ? [repayment] : [])];
  const backBy = repayment && words.limits.by(when(repayment.due), 'day' in repayment.due);
  return [
    {
      title: words.names.payments,
      level: 2,
      clauses: [...new Set(cited.flatMap(({ clauses }) => clauses))],
      blocks: [
        rows.length === 0 ? '' : table(said.head, rows),
        backBy === undefined ? '' : sentences(said.repayment(backBy)),
      ],
    },
  ];
}
