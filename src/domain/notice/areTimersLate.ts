/** They are let fire every minute; so many minutes are no accident. */
const MOST_MINUTES = 5

/** Whether the timer that should have fired first has waited so long that nobody can be letting them fire. */
export const areTimersLate = ({ minutesLate }: { minutesLate: number }): boolean => minutesLate > MOST_MINUTES
