import type { Words } from '../_shell/words'

/** Whose turn it is, by name; null where it is nobody's. */
export const turnWords = ({ turn, more, t }: { turn: string[]; more: number; t: Words }): string | null => {
  if (turn.length === 0) return null
  const names = turn.join(', ')
  return more > 0 ? t('where.andMore', { names, count: more }) : names
}
