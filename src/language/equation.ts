import type { Writing } from './writing.js';

/** What comes to an amount, and the amount: 3 × 500 kr = 1 500 kr. An amount alone stands once. */
export function equation(operands: string, amount: number, write: Writing): string {
  const result = write.money(amount);
  return operands === result ? result : `${operands} = ${result}`;
}
