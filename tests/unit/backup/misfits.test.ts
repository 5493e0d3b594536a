import { misfits } from '@/services/backup/misfits'

const users = { name: 'users', columns: ['id', 'name'] }
const plans = { name: 'plans', columns: ['id'] }

describe('the tables of a backup held against those of a database', () => {
  it('fit in whatever order tables and columns come', () => {
    const turned = { ...users, columns: ['name', 'id'] }
    expect(misfits({ backup: [users, plans], database: [plans, turned] })).toEqual([])
  })

  it('do not fit where one side has a table more', () => {
    expect(misfits({ backup: [users], database: [users, plans] })).toEqual(['plans'])
    expect(misfits({ backup: [users, plans], database: [users] })).toEqual(['plans'])
  })

  it('do not fit where one side has a column more', () => {
    const wider = { ...users, columns: ['id', 'name', 'title'] }
    expect(misfits({ backup: [users], database: [wider] })).toEqual(['users.title'])
    expect(misfits({ backup: [wider], database: [users] })).toEqual(['users.title'])
  })
})
