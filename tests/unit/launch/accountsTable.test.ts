import { accountsTable } from '@/launch/accounts-table.mjs'

describe('accountsTable', () => {
  it('lines columns up and leaves out one that nobody fills', () => {
    const lines = accountsTable([
      { who: 'commune_leader', email: 'lanhdao@xa.demo' },
      { who: 'officer', email: 'vp@xa.demo' },
    ])
    expect(lines[0]).not.toContain('Password')
    expect(lines.slice(1)).toEqual(['commune_leader  lanhdao@xa.demo', 'officer         vp@xa.demo'])
  })
})
