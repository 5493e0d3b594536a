/** What is merely to be known about a row. */
const facts: readonly string[] = ['joint', 'owner_assumed', 'override', 'lead_chosen', 'composed_differs']

/** Whether a flag asks to look at the figure again. */
export const isDoubt = (flag: string): boolean => !facts.includes(flag)
