import { describeAmount, describeCondition, describeMoment, entitlement } from 'utlysning';
import { code, plain, table } from './markdown.mjs';
import { sentences } from './section.mjs';

/** What a call gives, an item a row, and the limits of all of it; nothing for a call that gives nothing. */
export function grantRules(context) {
  const { call, words, write } = context;
  const items = Object.entries(call.grant?.items ?? {});
  if (items.length === 0) return [];
  const said = words.grant;
  const { total } = entitlement(call);
  const plus = total.plus.map(write.term);
  const known = total.greatest ?? 0;
  const ceiling = [
    ...(known > 0 ? [said.ceiling(write.money(known))] : []),
    ...(plus.length > 0 ? [said.plus(plain(write.list(plus)))] : []),
  ];
  const head = [said.item, said.gives, said.forWhom, said.limits, said.period, said.clauses];
  const rows = items.map(([id, item]) =>
    [
      plain(write.term(id)),
      givesOf(item, context),
      forWhom(item, context),
      (item.limits ?? []).map((limit) => limitOf(limit, context)).join('; '),
      periodOf(item.period, context),
      item.clauses.map(code).join(', '),
    ].map((cell) => cell || '–'),
  );
  const { total: limits } = call.grant;
  const cited = [...items.map(([, item]) => item), ...(limits === undefined ? [] : [limits])];
  const readings = cited.flatMap(({ reading }) =>
    reading === undefined ? [] : [words.reading(plain(write.text(reading)))],
  );
  return [
    {
      title: words.names.grant,
      level: 2,
      clauses: [...new Set(cited.flatMap((item) => item.clauses))],
      blocks: [
        sentences(ceiling, totalOf(context), said.cutOrRefused),
        table(head, rows),
        ...readings,
        sentences(settlementOf(items, said)),
      ],
    },
  ];
}

/** How claims are settled, as far as the items of the call need it. */
function settlementOf(items, { settlement }) {
  const has = (...kinds) => items.some(([, { kind }]) => kinds.includes(kind));
  const isShare = items.some(([, { fundingRate = 100 }]) => fundingRate < 100);
  return [
    ...(has('actual-costs', 'unit-costs') ? settlement.claims : []),
    ...(isShare ? [settlement.share] : []),
    ...(has('flat-rate') ? [settlement.flatRate] : []),
    ...(has('actual-costs', 'unit-costs') ? [settlement.credits, settlement.corrections] : []),
  ];
}

/** What an item gives, by its kind. */
function givesOf(item, context) {
  const { words, write, lang, call } = context;
  const said = words.grant.kinds;
  const amount = (quantity) => plain(describeAmount(quantity, lang, call));
  switch (item.kind) {
    case 'lump-sum':
      return said.lumpSum(amount(item.amount));
    case 'unit-costs':
      return said.unitCosts(amount({ rate: item.rate, times: item.times }));
    case 'flat-rate':
      return said.flatRate(
        write.unit('percent', item.percent),
        plain(write.list(item.of.map(write.term))),
      );
    case 'in-kind':
      return said.inKind(
        typeof item.quantity === 'number'
          ? write.unit(item.unit, item.quantity)
          : amount(item.quantity),
        perText(item.per, context),
      );
    default:
      return [costsOf(item, context), ...kindsOf(item.costs, context)].join('. ');
  }
}

function costsOf({ fixed, fundingRate }, { words, write, lang, call }) {
  const said = words.grant.kinds;
  if (fixed !== undefined) return said.fixed(plain(describeAmount(fixed, lang, call)));
  return fundingRate === undefined
    ? said.documented
    : said.share(write.unit('percent', fundingRate));
}

function kindsOf(costs, { words, write }) {
  if (costs === undefined) return [];
  const said = words.grant.kinds;
  const listed = (ids) => plain(write.list(ids.map(write.term)));
  const { eligible, closed, ineligible = [] } = costs;
  return [
    ...(eligible.length > 0 ? [(closed ? said.only : said.examples)(listed(eligible))] : []),
    ...(closed ? [] : [said.other]),
    ...(ineligible.length > 0 ? [said.not(listed(ineligible))] : []),
  ];
}

function forWhom({ onApplication, when, over }, { words, write, lang, call }) {
  const said = words.grant;
  return [
    ...(over === undefined
      ? []
      : [said.each(over === 'members' ? write.word('member', 'one') : plain(write.term(over)))]),
    ...(onApplication ? [said.onApplication] : []),
    ...(when === undefined ? [] : [plain(describeCondition(when, lang, call))]),
  ].join('; ');
}

function limitOf({ maximum, per }, context) {
  const { words, lang, call } = context;
  const most = plain(describeAmount(maximum, lang, call));
  return `${words.grant.atMost(most)}${perText(per, context)}`;
}

function perText(per = [], { words, write }) {
  const said = words.grant.per;
  const one = (of) => {
    if (Object.hasOwn(said, of)) return said[of];
    return said.other(of === 'members' ? write.word('member', 'one') : plain(write.term(of)));
  };
  return per.map((of) => ` ${one(of)}`).join('');
}

function periodOf(period, { call, words, write, lang }) {
  const said = words.grant;
  if (period === undefined) return '';
  if (period === 'gathering') return said.atGathering;
  if (period === 'course') {
    return said.inCourse(write.date(call.course.from), write.date(call.course.to));
  }
  const { from, to } = period;
  return [
    ...(from ? [said.from(plain(describeMoment(from, lang, call)))] : []),
    ...(to ? [said.to(plain(describeMoment(to, lang, call)))] : []),
  ].join(', ');
}

function totalOf({ call, words, lang }) {
  const { minimum, maximum } = call.grant.total ?? {};
  const amount = (quantity) => plain(describeAmount(quantity, lang, call));
  return [
    ...(maximum === undefined ? [] : [words.grant.maximum(amount(maximum))]),
    ...(minimum === undefined ? [] : [words.grant.minimum(amount(minimum))]),
  ];
}
