import fc from 'fast-check';
import type { Condition, Quantity } from '../../src/conditions/condition.js';
import type { Fact, FactKind, Facts, Value } from '../../src/conditions/fact.js';
import type { Submitted } from './submitted.js';

/** A condition on facts with few values each, and all that can still be stated. */
export interface FiniteCase {
  readonly condition: Condition;
  readonly facts: Facts;
  /** What is known. */
  readonly known: Submitted;
  /** What is known, with each way to state all the rest. */
  readonly completions: readonly Submitted[];
}

type Draw = fc.GeneratorValue;
type Statements = Record<string, Value>;
type About = 'application' | 'members';

const MAX_COMPLETIONS = 24;
const OUT_OF_RANGE = -99;
const DAYS = ['2024-01-31', '2024-02-29', '2024-03-31'] as const;

/** All values of each kind, and what a fact has to be for them to be all. */
const KINDS: Readonly<Record<FactKind, { values: readonly Value[]; of?: Partial<Fact> }>> = {
  number: { values: [0, 1, 2, 3], of: { integer: true, minimum: 0, maximum: 3 } },
  money: { values: [0, 1, 2, 3], of: { maximum: 3 } },
  choice: { values: ['a', 'b', 'c'], of: { values: ['a', 'b', 'c'] } },
  choices: { values: [['a'], ['b'], ['a', 'b']], of: { values: ['a', 'b'] } },
  'yes-no': { values: [true, false] },
  day: { values: DAYS },
  text: { values: ['x', 'y'] },
};

/**
 * Makes a case in which each fact that is not stated is read once, and can turn what reads it: so an
 * undetermined outcome can still come out both ways. With `isShared` facts are read several times.
 */
export function finiteCase(draw: Draw, { isShared }: { isShared: boolean }): FiniteCase {
  const facts: Record<string, Fact> = {};
  const application = { stated: {} as Statements, host: {} as Statements };
  const members = Array.from({ length: below(4) }, () => ({
    stated: {} as Statements,
    host: {} as Statements,
  }));
  const open: {
    readonly id: string;
    readonly at: Statements;
    readonly values: readonly Value[];
  }[] = [];
  let completions = 1;

  const condition = conditionOf('application', 3);
  return { condition, facts, known: asStated(), completions: completed(0) };

  function asStated(): Submitted {
    const copy = ({ stated, host }: typeof application) => ({
      stated: { ...stated },
      host: { ...host },
    });
    return { ...copy(application), lists: { members: members.map(copy) }, days: {} };
  }

  /** All ways to state what is open, from one of these on. */
  function completed(from: number): readonly Submitted[] {
    const next = open[from];
    if (next === undefined) return [asStated()];
    const all = next.values.flatMap((value) => {
      next.at[next.id] = value;
      return completed(from + 1);
    });
    delete next.at[next.id];
    return all;
  }

  function below(limit: number): number {
    return draw(fc.nat, limit - 1);
  }

  function oneOf<T>(values: readonly T[]): T {
    return values[below(values.length)] as T;
  }

  function flip(): boolean {
    return draw(fc.boolean);
  }

  /** A fact of its own, or with `isShared` at times one that is there. */
  function factOf(kind: FactKind, about: About, known: Value = oneOf(KINDS[kind].values)): string {
    const same = Object.keys(facts).filter((id) => {
      const fact = facts[id] as Fact;
      return fact.kind === kind && (fact.about === about || fact.about === 'application');
    });
    if (isShared && same.length > 0 && flip()) return oneOf(same);
    const id = `f${Object.keys(facts).length + 1}`;
    const statedBy = oneOf(['applicant', 'host'] as const);
    const { values, of } = KINDS[kind];
    facts[id] = { about, kind, statedBy, ...of };
    for (const place of about === 'application' ? [application] : members) {
      const at = statedBy === 'host' ? place.host : place.stated;
      if (completions * values.length <= MAX_COMPLETIONS && flip()) {
        completions *= values.length;
        open.push({ id, at, values });
      } else at[id] = isShared && below(20) === 0 ? OUT_OF_RANGE : known;
    }
    return id;
  }

  /** A fact whose absence is judged, so that it is not stated later. */
  function presenceOf(about: About): Condition {
    const id = `s${Object.keys(facts).length + 1}`;
    facts[id] = { about, kind: 'text', statedBy: 'applicant' };
    for (const { stated } of about === 'application' ? [application] : members) {
      if (flip()) stated[id] = oneOf(['x', ' ']);
    }
    return { stated: id };
  }

  function conditionOf(about: About, depth: number): Condition {
    const part = () => conditionOf(about, depth - 1);
    const parts = () => Array.from({ length: 1 + below(3) }, part);
    const forms: (() => Condition)[] = [
      () => leafOf(about),
      () => ({ all: parts() }),
      () => ({ any: parts() }),
      () => ({ not: part() }),
      () => ({ when: part(), holds: part() }),
      () => {
        const of = parts();
        return { atLeast: 1 + below(of.length), of };
      },
    ];
    if (about === 'application') {
      const where = () => (flip() ? conditionOf('members', depth - 1) : undefined);
      forms.push(() => ({
        each: 'members',
        where: where(),
        holds: conditionOf('members', depth - 1),
      }));
    }
    return depth === 0 ? leafOf(about) : oneOf(forms)();
  }

  function leafOf(about: About): Condition {
    const number = () => oneOf(['number', 'money'] as const);
    const isMinimum = flip();
    return oneOf<() => Condition>([
      () => ({ fact: factOf(number(), about), minimum: 1, maximum: 2 }),
      () =>
        isMinimum
          ? { fact: factOf(number(), about), minimum: 1 + below(3) }
          : { fact: factOf(number(), about), maximum: below(3) },
      () => {
        const kind = oneOf(['number', 'money', 'choice', 'yes-no', 'day', 'text'] as const);
        return { fact: factOf(kind, about), is: oneOf(KINDS[kind].values) as string };
      },
      () => ({ fact: factOf('choices', about), is: 'a' }),
      () => ({ fact: factOf('choice', about), in: ['a', 'b'].slice(below(2)) }),
      () => {
        const kind = oneOf(Object.keys(KINDS) as FactKind[]);
        return { fact: factOf(kind, about), is: { fact: factOf(kind, about) } };
      },
      () => dateLeaf(about),
      () => presenceOf(about),
      () => boundedLeaf(about, isMinimum),
      () => boundedLeaf(about, isMinimum),
    ])();
  }

  /** What is known is in the middle, so that what is not known can be before it and after it. */
  function dateLeaf(about: About): Condition {
    const fact = factOf('day', about, DAYS[1]);
    const moment = flip()
      ? { day: DAYS[1] }
      : { months: 0, days: 0, after: factOf('day', about, DAYS[1]) };
    return flip() ? { fact, notBefore: moment } : { fact, notAfter: moment };
  }

  /** A quantity with one limit: with two, there can be a gap between the values that it can have. */
  function boundedLeaf(about: About, isMinimum: boolean): Condition {
    const kind = oneOf(['number', 'money'] as const);
    const quantity = computedOf(kind, about, 2);
    const limit = () => (flip() ? below(6) : quantityOf(kind, about, 1));
    if (isShared && flip()) return { ...quantity, minimum: limit(), maximum: limit() };
    return isMinimum ? { ...quantity, minimum: limit() } : { ...quantity, maximum: limit() };
  }

  function quantityOf(kind: 'number' | 'money', about: About, depth: number): Quantity {
    if (depth === 0 || flip()) return { fact: factOf(kind, about) };
    return computedOf(kind, about, depth);
  }

  function computedOf(
    kind: 'number' | 'money',
    about: About,
    depth: number,
  ): Exclude<Quantity, number | { fact: string }> {
    const part = () => quantityOf(kind, about, depth - 1);
    const number = () => quantityOf('number', about, depth - 1);
    const parts = () => Array.from({ length: 1 + below(2) }, part);
    const where = () => (flip() ? conditionOf('members', 1) : undefined);
    const forms: (() => Exclude<Quantity, number | { fact: string }>)[] = [
      () => ({ percent: oneOf([50, 25, -100]), of: part() }),
      () => ({ rate: part(), times: [number()] }),
      () => ({ lowest: parts() }),
      () => ({ highest: parts() }),
      () => ({ sum: parts() }),
      () => ({
        units: { fact: factOf('number', about) },
        tiers: [{ upTo: 1, rate: oneOf([2, -3]) }, { rate: part() }],
      }),
      () => ({
        by: factOf('number', about),
        bands: [{ upTo: below(3), amount: part() }, { amount: 2 }],
      }),
      () => ({ by: factOf('choices', about), bands: [{ is: 'a', amount: part() }, { amount: 2 }] }),
    ];
    if (about === 'application') {
      forms.push(() => ({
        total: quantityOf(kind, 'members', depth - 1),
        over: 'members',
        where: where(),
      }));
      if (kind === 'number') {
        forms.push(
          () => ({ count: 'members', where: where() }),
          () => ({
            distinct: factOf(oneOf(['choice', 'choices', 'yes-no'] as const), 'members'),
            over: 'members',
            where: where(),
          }),
        );
      }
    }
    return oneOf(forms)();
  }
}
