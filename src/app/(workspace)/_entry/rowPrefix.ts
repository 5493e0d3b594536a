/** The list of a form that a row stands in, as its place on the page is named: 'v.<indicator>'. */
export const ROW_PREFIX = { indicator: 'v', task: 't', extra: 'e', extraField: 'e' } as const
