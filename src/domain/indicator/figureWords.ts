/** The words that figures and targets need, by key, in the language of whoever reads them. */
export type FigureWords = (
  key:
    | 'figure.yes'
    | 'figure.no'
    | 'figure.document'
    | 'figure.target.atLeast'
    | 'figure.target.atMost'
    | 'figure.target.above'
    | 'figure.target.below'
    | 'figure.target.equal'
    | 'figure.target.between'
    | 'figure.target.document',
  values?: Record<string, string | number>,
) => string
