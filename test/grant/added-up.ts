import type { CalculationReasons } from '../../src/conditions/calculation.js';
import type { Calculation } from '../../src/money/calculation.js';
import {
  compare,
  type End,
  fraction,
  highest,
  lowest,
  plus,
  rounded,
  times,
  ZERO,
} from '../conditions/fractions.js';

type Params = {
  readonly [Code in keyof CalculationReasons]: Omit<CalculationReasons[Code], 'amount'>;
};

/**
 * Does the arithmetic of a calculation again, as a second program would: from the operands in it
 * alone. It gives each amount that comes out otherwise, by its path.
 */
export function wrongIn(calculation: Calculation, path = ''): readonly string[] {
  const { amount, how, parts = [] } = calculation;
  const inParts = parts.flatMap((part, at) => wrongIn(part, `${path}/${at}`));
  const amounts = parts.map((part) => part.amount);
  const result = resultOf(how, amounts);
  const isRight = result === undefined || compare(result, fraction(amount)) === 0;
  return isRight ? inParts : [...inParts, `${path} ${how.code}`];
}

function resultOf(
  { code, params }: Calculation['how'],
  amounts: readonly number[],
): End | undefined {
  const ends = amounts.map(fraction);
  const of = <Code extends keyof Params>(_: Code) => params as unknown as Params[Code];
  switch (code) {
    case 'amount.literal':
    case 'amount.fact':
      return undefined;
    case 'amount.percent': {
      const { percent, of: whole } = of(code);
      const hundredths = times(fraction(whole), fraction(percent));
      return whole === amounts[0] ? rounded(times(hundredths, fraction(0.01))) : Number.NaN;
    }
    case 'amount.rate': {
      const { rate, times: factors } = of(code);
      if (rate !== amounts[0]) return Number.NaN;
      const product = factors.map(({ value }) => fraction(value)).reduce(times, fraction(rate));
      return rounded(product);
    }
    case 'amount.tiers': {
      const { tiers } = of(code);
      const each = tiers.map(({ units, rate }) => times(fraction(units), fraction(rate)));
      return rounded(each.reduce(plus, ZERO));
    }
    case 'amount.band':
      return ends[0];
    case 'amount.lowest':
      return lowest(of(code).amounts.map(fraction));
    case 'amount.highest':
      return highest(of(code).amounts.map(fraction));
    case 'amount.sum':
      return of(code).amounts.map(fraction).reduce(plus, ZERO);
    case 'amount.total':
      return of(code)
        .entries.map((entry) => fraction(entry.amount))
        .reduce(plus, ZERO);
    default:
      return Number.NaN;
  }
}
