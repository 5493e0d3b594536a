import { MOST_MOVES, type TrialMove } from '@/domain/approval/simulate'
import type { CommandType } from '@/domain/approval/types'
import { oneParam } from '../oneParam'
import type { TabProps } from './tabProps'

const VERBS: readonly CommandType[] = ['submit', 'approve', 'return', 'reject', 'withdraw', 'recall', 'issue']

/** Moves as a text for an address: a trial is kept nowhere else. */
export const writeMoves = (moves: readonly TrialMove[]): string =>
  moves.length === 0 ? '' : Buffer.from(JSON.stringify(moves)).toString('base64url')

const isMove = (value: unknown): value is TrialMove => {
  if (typeof value !== 'object' || value === null) return false
  if ('days' in value) return Number.isInteger(value.days) && (value.days as number) > 0
  const { person, command } = value as { person?: unknown; command?: { type?: unknown } }
  return typeof person === 'string' && VERBS.includes(command?.type as CommandType)
}

const readMoves = (text: string | null): TrialMove[] => {
  try {
    const read: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString())
    return Array.isArray(read) ? read.filter(isMove).slice(0, MOST_MOVES) : []
  } catch {
    return []
  }
}

/** The moves that an address tells, the one that was just asked for among them. */
export const movesOf = (query: TabProps['query'], day: string): TrialMove[] => {
  const before = readMoves(oneParam(query, 'm'))
  const person = oneParam(query, 'ai')
  const type = oneParam(query, 'lam') as CommandType | null
  const days = Number(oneParam(query, 'ngay') ?? 0)
  if (Number.isInteger(days) && days > 0 && days <= 60) return [...before, { days }]
  if (person === null || type === null || !VERBS.includes(type)) return before
  const reason = oneParam(query, 'lydo') ?? ''
  const to = oneParam(query, 'den') ?? 'author'
  const content: Record<string, object> = {
    return: { to, reason },
    reject: { reason },
    issue: { documentNumber: '01/BC-UBND', issuedDate: day, signer: '—' },
  }
  return [...before, { person, command: { type, ...content[type] } } as TrialMove]
}
