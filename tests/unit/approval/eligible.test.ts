import { eligible } from '@/domain/approval/eligible'
import { newInstance } from '@/domain/approval/newInstance'
import type { InstanceState, Slot } from '@/domain/approval/types'

const holders = { 'role:lead@c1': ['an', 'binh', 'chi'], 'position:p': ['chi', 'dung'] }

const among = (state: Partial<InstanceState>, editors: string[] = [], candidateKeys = Object.keys(holders)) =>
  eligible({
    step: 'check',
    candidateKeys,
    state: { ...newInstance(), ...state },
    editors,
    holders,
  })

const slot = (over: Partial<Slot>): Slot => ({
  id: 's',
  step: 'check',
  round: 1,
  candidateKeys: [],
  status: 'approved',
  decidedBy: 'an',
  ...over,
})

describe('eligible', () => {
  it('names every holder of a candidate key once', () => {
    expect(among({})).toEqual(['an', 'binh', 'chi', 'dung'])
  })

  it('leaves out the submitter', () => {
    expect(among({ submittedBy: 'an' })).not.toContain('an')
  })

  it('leaves out the editors of the revision', () => {
    expect(among({}, ['binh'])).not.toContain('binh')
  })

  it('leaves out whoever gave an approval that stands, of whatever round', () => {
    expect(among({ round: 2, slots: [slot({ round: 1 })] })).not.toContain('an')
  })

  it.each<Slot['status']>(['void', 'returned'])('lets somebody decide whose decision is %s', (status) => {
    expect(among({ slots: [slot({ status })] })).toContain('an')
  })

  it('finds nobody for a key without holders', () => {
    expect(among({}, [], ['role:nobody@c1'])).toEqual([])
  })
})
