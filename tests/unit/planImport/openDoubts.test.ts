import { noDecisions } from '@/domain/planImport/noDecisions'
import { openDoubts } from '@/domain/planImport/openDoubts'
import type { ImportDecisions } from '@/domain/planImport/types'
import { unitIndex } from '@/domain/planText/unitIndex'
import { errorMessage } from '@/i18n/errorMessage'
import { indicator, owner, reading, task, units } from './readings'

const doubtful = reading({
  indicators: [
    indicator({ flags: ['no_unit'], leadUnits: [owner('Tổ CĐS')] }),
    indicator({
      no: '2',
      flags: ['no_target', 'no_unit'],
      leadUnits: [owner('Tổ CĐS')],
      target: { kind: 'text', comparator: null, value: null, upper: null },
    }),
  ],
  tasks: [
    task({
      leadUnits: [owner('Các cơ quan, đơn vị')],
      deadlineText: '',
      deadline: { end: null, recurring: false, done: false, milestones: [] },
    }),
  ],
  findings: [
    { level: 'info', code: 'number_missing', params: {}, source: null },
    { level: 'error', code: 'nothing_found', params: {}, source: null },
  ],
})
const ids = (decisions: Partial<ImportDecisions> = {}) =>
  openDoubts({
    reading: doubtful,
    decisions: { ...noDecisions(), ...decisions },
    index: unitIndex(units),
  })
    .filter(({ isSettled }) => !isSettled)
    .map(({ id }) => id)

describe('what is doubtful in a reading', () => {
  it('comes errors first, then flags, then what is missing; a name once for all its rows', () => {
    expect(ids()).toEqual([
      'finding:1',
      'owner:to cds',
      'owner:cac co quan don vi',
      'i0:no_unit',
      'i1:no_unit',
      'i1:no_target',
      't0:no_deadline',
    ])
  })

  it('goes with a correction, a decision, a row left out, or when somebody left it as it is', () => {
    const left = ids({
      rows: { i0: { unit: '%' }, i1: { skip: true }, t0: { deadlineText: 'Quý I/2026' } },
      owners: { 'to cds': { nature: 'unit', unit: 'u-kt', reporter: null } },
      settled: { 'finding:1': true },
    })
    expect(left).toEqual(['owner:cac co quan don vi'])
  })

  it('does not ask about a group that only coordinates', () => {
    const read = reading({ tasks: [task({ coordinatingUnits: [owner('Các cơ quan, đơn vị')] })] })
    expect(openDoubts({ reading: read, decisions: noDecisions(), index: unitIndex(units) })).toEqual([])
  })

  it.each(['import_owner_unknown', 'import_owner_collective', 'import_owner_external', 'import_no_owner'])(
    'has a sentence in both languages: %s',
    (code) => {
      for (const language of ['vi', 'en'] as const)
        expect(errorMessage(language, code, { name: 'A', count: 2 })).not.toBe(code)
    },
  )
})
