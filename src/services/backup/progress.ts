export type Step = 'write' | 'verify' | 'migrate' | 'load' | 'compare'
export type Say = (progress: { step: Step; percent: number; part: string }) => void

/** How far a work is, as a whole percentage that never says 100 before the end. */
export const percentOf = ({ done, total }: { done: number; total: number }): number =>
  total <= 0 || done >= total ? 100 : Math.max(0, Math.floor((100 * done) / total))
