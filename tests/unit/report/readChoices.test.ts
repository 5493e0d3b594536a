import { readChoices } from '@/domain/report/readChoices'

const ROW = '0198a000-0000-7000-8000-000000000001'
const UNIT = '0198a000-0000-7000-8000-000000000002'

describe('the choices between leads in a form', () => {
  it('are a unit, or the rule of the row', () => {
    const fields = { [`chon.indicator.${ROW}`]: UNIT, [`chon.task.${ROW}`]: '', revision: '3' }
    expect(readChoices({ fields })).toEqual([
      { kind: 'indicator', id: ROW, unit: UNIT },
      { kind: 'task', id: ROW, unit: null },
    ])
  })

  it('leave out what is kept and what is no choice at all', () => {
    const fields = {
      [`chon.indicator.${ROW}`]: 'giu',
      'chon.indicator.x': UNIT,
      [`chon.budget.${ROW}`]: UNIT,
      [`chon.task.${ROW}`]: 'x',
    }
    expect(readChoices({ fields })).toEqual([])
  })
})
