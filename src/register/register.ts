/** What eligibility asks of a register, by days such as `2024-06-24`. `norway` is one. */
export interface Register {
  /** Whether the register knows that day. */
  covers(day: string): boolean;
  /**
   * What the register has on an applicant that day, by the organisation number or the key that the
   * application has, with the number that the register gives it.
   */
  find(
    applicant: string,
    day: string,
  ):
    | {
        /** Such as the municipality number. */
        readonly number: string;
      }
    | undefined;
  /**
   * All that it had that day. With this it can tell whether it knows the organisation number of
   * everyone on a day, so that not finding one is a no.
   */
  validOn?(day: string): readonly {
    /** Absent where the register does not know it. */
    readonly orgnr?: string;
  }[];
}
