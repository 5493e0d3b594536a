/** A report that is to be approved: its revision, as it was read. */
export const TICKED = 'muc.'

/** Approve it although there are warnings. */
export const CONFIRMED = 'nhan.'

/** What came of a report that was not approved: its warnings, or the code of the refusal. */
export const LEFT = 'con.'
