/** How the amounts of a grant are reached, beside those of its quantities. */
export interface GrantReasons {
  /** Zero: the condition of the item is not met. */
  'amount.not-given': object;
  /** Zero: the item is given on application, and is not applied for. */
  'amount.not-applied-for': object;
  /** Zero: the organiser provides it. */
  'amount.in-kind': {
    /** How much. */
    readonly quantity: number;
    /** The unit, as that of a fact. */
    readonly unit: string;
    /** For each of what; for all together where it is empty. */
    readonly per: readonly string[];
  };
  /** `maximum` × each count. The part is the maximum. */
  'amount.limit': Result & {
    /** For each. */
    readonly maximum: number;
    /** How many there are of what the limit is per. */
    readonly per: readonly {
      /** The id of a list, or `gatherings`. */
      readonly of: string;
      /** How many. */
      readonly count: number;
    }[];
  };
  /** The sum of `of` × `percent` / 100, rounded half up. The parts are the items. */
  'amount.flat-rate': Result & {
    /** How many percent. */
    readonly percent: number;
    /** Of which items. */
    readonly of: readonly OfItem[];
  };
  /** The sum of items: the parts. */
  'amount.grant': Result & {
    /** The items. */
    readonly items: readonly OfItem[];
  };
  /** Zero: the total is below its minimum. The parts are the total and the minimum. */
  'amount.below-minimum': {
    /** The total in itself; it is not given. */
    readonly total: number;
    /** The minimum. */
    readonly minimum: number;
  };
}

/** @inline */
interface Result {
  /** The result. */
  readonly amount: number;
}

/** @inline */
interface OfItem {
  /** The id of the item. */
  readonly item: string;
  /** What it gives. */
  readonly amount: number;
}
