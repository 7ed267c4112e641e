import type { DrawRecord, Language } from 'utlysning';
import { writing } from 'utlysning';
import { drawing, element } from './element.ts';
import { percent } from './numbers.ts';
import { type Cut, columnsOf, cutOf, type Dot, dotsOf, near } from './tickets-line.ts';
import { type Words, words } from './words.ts';

/** With more tickets than this, those near the cut are drawn once more, magnified. */
const MOST_ALONE = 40;
/** With more tickets than this the whole line shows columns, as single ones would run together. */
const MOST_SINGLE = 150;
const COLUMNS = 100;
const NEAR_EACH_SIDE = 10;
/** How far stems reach from the line, up and down, and columns either way. */
const UP = 44;
const DOWN = 36;
const TALLEST = 34;
/** How far down the whole line lies, and the magnified one. */
const WHOLE = 68;
const CLOSE = 212;

/** The picture of the tickets, or why there is none. */
export function picture(record: DrawRecord, language: Language, asRecorded: boolean): HTMLElement {
  const say = words[language];
  const heading = element('h3', { id: 'picture-heading' }, say.pictureHeading);
  const section = element('section', { 'aria-labelledby': 'picture-heading' }, heading);
  const dots = record.announcement.method === 'ticket' ? dotsOf(record.order) : undefined;
  if (dots === undefined) {
    section.append(element('p', {}, say.noPicture[whyNone(record)]));
    return section;
  }
  const { number } = writing(language);
  const cut = cutOf(record.order);
  const places = dots.filter(({ place }) => place).length;
  const where =
    cut === undefined
      ? say.noCut
      : say.cut(number(cut.last.rank), number(cut.first.rank), percent(cut.at, language));
  const text = say.pictureText(number(dots.length), number(places));
  const caption = element('figcaption', {}, element('p', {}, `${text} ${where}`));
  const key = element(
    'ul',
    { class: 'key', role: 'list' },
    keyItem(true, `${say.status.place}: ${number(places)}`),
    keyItem(false, `${say.reserveHeading}: ${number(dots.length - places)}`),
  );
  if (asRecorded) caption.append(element('p', { class: 'warning' }, say.asRecorded));
  section.append(element('figure', {}, line(dots, cut, say, language, where), key, caption));
  return section;
}

function whyNone({ seed, announcement: { method } }: DrawRecord): keyof Words['noPicture'] {
  if (seed === null) return 'notDrawn';
  return method === 'ticket' ? 'noTickets' : method;
}

/** The whole line, and with many tickets the stretch near the cut below it. Widths are in per cent,
 * so that a narrow screen has the same strokes and letters as a wide one. */
function line(
  dots: readonly Dot[],
  cut: Cut | undefined,
  say: Words,
  language: Language,
  where: string,
): SVGElement {
  const magnified =
    cut !== undefined && dots.length > MOST_ALONE ? near(dots, cut, NEAR_EACH_SIDE) : undefined;
  const height = magnified === undefined ? 122 : 266;
  const svg = drawing(
    'svg',
    {
      class: 'line',
      role: 'img',
      'aria-labelledby': 'picture-title',
      'aria-describedby': 'picture-where',
      height,
      width: '100%',
    },
    drawing('title', { id: 'picture-title' }, say.pictureTitle),
    drawing('desc', { id: 'picture-where' }, where),
  );
  if (magnified !== undefined) svg.append(...lens(magnified.from, magnified.to, WHOLE));
  if (cut !== undefined) svg.append(...cutMark(cut.at, WHOLE, say.cutLabel));
  svg.append(...axisOf(WHOLE, '0', '2²⁵⁶'));
  svg.append(...(dots.length > MOST_SINGLE ? crowd(dots, WHOLE) : stems(dots, WHOLE)));
  if (magnified !== undefined && cut !== undefined) {
    const { from, to } = magnified;
    const moved = (at: number) => (at - from) / (to - from);
    const close = magnified.dots.map(({ at, place }) => ({ at: moved(at), place }));
    svg.append(...cutMark(moved(cut.at), CLOSE, say.pictureNear));
    svg.append(...axisOf(CLOSE, percent(from, language), percent(to, language)));
    svg.append(...stems(close, CLOSE));
  }
  return svg;
}

function axisOf(y: number, start: string, end: string): SVGElement[] {
  return [
    drawing('line', { class: 'axis', x1: '0%', x2: '100%', y1: y, y2: y }),
    drawing('text', { x: '0%', y: y + 52 }, start),
    drawing('text', { x: '100%', y: y + 52, 'text-anchor': 'end' }, end),
  ];
}

/** Single tickets: a stem up with a full head has a place, a stem down with a hollow one has none. */
function stems(dots: readonly Dot[], y: number): SVGElement[] {
  const heads = dots.length <= MOST_ALONE;
  return dots.flatMap(({ at, place }) => {
    const x = share(at);
    const end = place ? y - UP : y + DOWN - 8;
    const kind = place ? 'place' : 'reserve';
    const stem = drawing('line', { class: `stem ${kind}`, x1: x, x2: x, y1: y, y2: end });
    return heads
      ? [stem, drawing('circle', { class: `head ${kind}`, cx: x, cy: end, r: 4 })]
      : [stem];
  });
}

/** Many tickets: the taller a column, the more of them. */
function crowd(dots: readonly Dot[], y: number): SVGElement[] {
  const columns = columnsOf(dots, COLUMNS);
  const most = Math.max(...columns.map(({ places, reserve }) => Math.max(places, reserve)));
  return columns.flatMap(({ places, reserve }, index) => {
    const x = share(index / COLUMNS);
    const width = share(0.8 / COLUMNS);
    const up = (places / most) * TALLEST;
    const down = (reserve / most) * TALLEST;
    return [
      drawing('rect', { class: 'column place', x, width, y: y - up, height: up }),
      drawing('rect', { class: 'column reserve', x, width, y, height: down }),
    ];
  });
}

function cutMark(at: number, y: number, label: string): SVGElement[] {
  const x = share(at);
  const anchor = at < 0.2 ? 'start' : at > 0.8 ? 'end' : 'middle';
  return [
    drawing('line', { class: 'cut', x1: x, x2: x, y1: y - UP - 8, y2: y + DOWN }),
    drawing('text', { class: 'cut-label', x, y: y - UP - 13, 'text-anchor': anchor }, label),
  ];
}

/** From the stretch on the whole line to the magnified one below. */
function lens(from: number, to: number, y: number): SVGElement[] {
  const [left, right] = [share(from), share(to)];
  return [
    drawing('rect', {
      class: 'lens',
      x: left,
      width: share(to - from),
      y: y - UP,
      height: UP + DOWN,
    }),
    drawing('line', { class: 'ray', x1: left, x2: '0%', y1: y + DOWN, y2: CLOSE - UP - 8 }),
    drawing('line', { class: 'ray', x1: right, x2: '100%', y1: y + DOWN, y2: CLOSE - UP - 8 }),
  ];
}

function keyItem(place: boolean, text: string): HTMLElement {
  const kind = place ? 'place' : 'reserve';
  const sign = drawing(
    'svg',
    { width: 10, height: 22, 'aria-hidden': 'true' },
    drawing('line', {
      class: `stem ${kind}`,
      x1: 5,
      x2: 5,
      y1: place ? 20 : 2,
      y2: place ? 5 : 17,
    }),
    drawing('circle', { class: `head ${kind}`, cx: 5, cy: place ? 5 : 17, r: 4 }),
  );
  return element('li', {}, sign, text);
}

function share(part: number): string {
  return `${Math.round(part * 1e6) / 1e4}%`;
}
