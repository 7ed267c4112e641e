import { epochMs, zonedTimestamp } from 'utlysning';
import { html } from './html.mjs';

/** How far beyond the dates of the call the picture reaches to show where the report stands. */
const REACH_MS = 92 * 86_400_000;

/** About how wide a sign of a label is, in percent of the narrowest picture. */
const SIGN_WIDTH = 0.82;

const TIER = 2.9;
const TOP = 0.4;

/**
 * The dates on a line: what is due above it, gatherings on it as spans, and where the report
 * stands. It is for the eye: the list beside it says the same. Places are shares of the width.
 */
export function picture(dates, { call, asOf, words, write }) {
  const now = epochMs(asOf);
  const scale = scaleOf(dates, now, write);
  const moments = dates.filter(({ entry }) => entry.to === undefined);
  const gatherings = dates.filter(({ entry }) => entry.kind === 'gathering');
  const isHereShown = now >= scale.from && now <= scale.to;
  const here = {
    name: write.day(zonedTimestamp(now, call.zone).slice(0, 10)),
    when: '',
    state: 'here',
  };
  const flags = inTiers([
    ...moments.map((date) => placed(date, scale.at(epochMs(date.entry.at)))),
    ...(isHereShown ? [placed(here, scale.at(now))] : []),
  ]);
  const spans = inTiers(
    gatherings.map((date) => {
      const [from, to] = [scale.at(epochMs(date.entry.at)), scale.at(epochMs(date.entry.to))];
      return { ...placed(date, (from + to) / 2, 'middle'), from, to };
    }),
  );
  const above = Math.max(0, ...flags.map(({ tier }) => tier + 1)) * TIER;
  const axis = TOP + above + 1.4;
  const months = axis + 2.1;
  const height = months + 0.6 + Math.max(0, ...spans.map(({ tier }) => tier + 1)) * TIER;
  return html`<figure class="calendar">
<svg role="img" aria-label="${words.calendarPicture}" width="100%" height="${rem(height)}">
<line class="axis" x1="0%" x2="100%" y1="${rem(axis)}" y2="${rem(axis)}"/>
${scale.months.map(({ at, year }) => html`<line class="tick" x1="${at}%" x2="${at}%" y1="${rem(axis)}" y2="${rem(axis + (year ? 1 : 0.5))}"/>`)}
${flags.map((flag) => showFlag(flag, axis))}
${spans.map((span) => showSpan(span, axis, months))}
${scale.months.map(({ at, name, year }) => html`<text class="month ${year && 'year'}" x="${at}%" dx="3" y="${rem(axis + 1.75)}">${name}${year && ` ${year}`}</text>`)}
</svg>
<figcaption>${legend(dates, words)}</figcaption>
</figure>`;
}

function legend(dates, words) {
  const swatch = (name, text) =>
    html`<li><svg class="swatch" width="26" height="14" aria-hidden="true" focusable="false"><rect class="span ${name}" x="1" y="1" width="24" height="12" rx="3"/></svg>${text}</li>`;
  const kinds = dates.filter(({ entry }) => entry.kind === 'gathering');
  const isAny = (test) => kinds.some(test);
  return html`<ul class="legend">
${isAny(({ state, isTentative }) => state === 'past' && !isTentative) && swatch('past', words.key.held)}
${isAny(({ state, isTentative }) => state !== 'past' && !isTentative) && swatch('later', words.key.fixed)}
${isAny(({ isTentative }) => isTentative) && swatch('tentative', words.key.tentative)}
</ul>`;
}

function showFlag({ x, tier, anchor, name, when, state }, axis) {
  const y = axis - 1.4 - (tier + 1) * TIER + 1.2;
  const dx = anchor === 'end' ? -7 : 7;
  if (state === 'here') {
    return html`<line class="here" x1="${x}%" x2="${x}%" y1="${rem(y - 0.4)}" y2="${rem(axis + 1.2)}"/><text class="here" x="${x}%" dx="${dx}" y="${rem(y + 0.4)}" text-anchor="${anchor}">${name}</text>
`;
  }
  return html`<line class="stem" x1="${x}%" x2="${x}%" y1="${rem(y - 0.8)}" y2="${rem(axis)}"/><circle class="moment ${state}" cx="${x}%" cy="${rem(axis)}" r="6"/>
<text class="name" x="${x}%" dx="${dx}" y="${rem(y)}" text-anchor="${anchor}">${name}</text><text x="${x}%" dx="${dx}" y="${rem(y + 1.15)}" text-anchor="${anchor}">${when}</text>
`;
}

function showSpan({ x, from, to, tier, anchor, name, when, state, isTentative }, axis, months) {
  const y = months + 1.4 + tier * TIER;
  const width = Math.max(to - from, 0.9);
  const left = (from + to - width) / 2;
  return html`<line class="stem" x1="${x}%" x2="${x}%" y1="${rem(axis + 0.6)}" y2="${rem(y - 1)}"/><rect class="span ${isTentative ? 'tentative' : state}" x="${left}%" width="${width}%" y="${rem(axis - 0.6)}" height="1.2rem" rx="3"/>
<text class="name" x="${x}%" y="${rem(y)}" text-anchor="${anchor}">${name}</text><text x="${x}%" y="${rem(y + 1.15)}" text-anchor="${anchor}">${when}</text>
`;
}

/** A date at its place, with how far its label reaches. */
function placed(date, x, within) {
  const width = Math.max(date.name.length, date.when.length) * SIGN_WIDTH;
  const half = x - width / 2 < 0 ? 'start' : x + width / 2 > 100 ? 'end' : 'middle';
  const anchor = within === 'middle' ? half : x + width > 100 ? 'end' : 'start';
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { ...date, x, anchor, left, right: left + width };
}

/**
 * The tier of each label, counted from the line: the nearest in which it meets no other, and in
 * which, where there is such a tier, no stem crosses a label.
 */
function inTiers(labels) {
  const done = [];
  for (const label of [...labels].sort((a, b) => b.x - a.x)) {
    const tiers = [...labels.keys()].filter((tier) =>
      done.every((other) => other.tier !== tier || !meet(label, other)),
    );
    const free = tiers.find((tier) =>
      done.every((other) => other.tier === tier || !isCrossed({ ...label, tier }, other)),
    );
    done.push({ ...label, tier: free ?? tiers[0] });
  }
  return done;
}

function meet(a, b) {
  return a.left < b.right + 1 && b.left < a.right + 1;
}

/** Whether the stem of the one further from the line goes through the label of the other. */
function isCrossed(a, b) {
  const [near, far] = a.tier < b.tier ? [a, b] : [b, a];
  return far.x > near.left - 0.5 && far.x < near.right + 0.5;
}

/** From the first month to the last, in shares of the width, with the months. */
function scaleOf(dates, now, write) {
  const ends = dates.flatMap(({ entry }) => [epochMs(entry.at), epochMs(entry.to ?? entry.at)]);
  const first = Math.min(...ends);
  const last = Math.max(...ends);
  const isNear = now > first - REACH_MS && now < last + REACH_MS;
  const all = isNear ? [first, last, now] : [first, last];
  const from = startOfMonth(Math.min(...all), 0);
  const to = startOfMonth(Math.max(...all), isNear && now > last ? 2 : 1);
  const at = (ms) => Math.round(((ms - from) / (to - from)) * 10_000) / 100;
  const months = [];
  for (let ms = from; ms < to; ms = startOfMonth(ms, 1)) {
    const iso = new Date(ms).toISOString().slice(0, 7);
    months.push({ at: at(ms), iso, name: write.date(iso).slice(0, 3) });
  }
  const step = Math.ceil(months.length / 18);
  return {
    from,
    to,
    at,
    months: months
      .filter((_, index) => index % step === 0)
      .map(({ iso, ...month }, index) => ({
        ...month,
        ...((index === 0 || iso.endsWith('-01')) && { year: iso.slice(0, 4) }),
      })),
  };
}

/** The start of a month in UTC, an hour or two from that of the zone: no eye sees it. */
function startOfMonth(ms, later) {
  const day = new Date(ms);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1);
}

function rem(size) {
  return `${Math.round(size * 100) / 100}rem`;
}
