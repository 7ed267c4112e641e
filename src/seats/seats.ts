/** How many persons are needed from each category, in the order in which seats are filled. */
export type Seats = readonly {
  /** The id of the category. */
  readonly category: string;
  /** How many persons of it. */
  readonly count: number;
}[];

/** How a person counts who was put forward for several categories. */
export type PersonFills = 'one-seat' | 'every-category';

/** A person who may fill a seat. */
export interface Candidate {
  /** The host's own key for the person. */
  readonly id: string;
  /** The categories that the person was put forward for. */
  readonly categories: readonly string[];
}
