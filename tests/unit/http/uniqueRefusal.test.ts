import { uniqueRefusal } from '@/http/uniqueRefusal'

describe('uniqueRefusal', () => {
  it('says that a period is open already, at the field of the form', () => {
    expect(uniqueRefusal('plan_id, period_key')).toEqual({
      kind: 'conflict',
      code: 'period_open_already',
      path: 'periodKey',
    })
  })

  it('names no columns of an index that has no words of its own', () => {
    expect(uniqueRefusal('plan_id, organisation_id, period_key, version')).toEqual({
      kind: 'conflict',
      code: 'already_exists',
    })
  })

  it('leaves a field alone', () => {
    expect([uniqueRefusal('email'), uniqueRefusal(undefined)]).toEqual([null, null])
  })
})
