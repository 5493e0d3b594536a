import { acceptsReceiver } from '@/domain/plan/acceptsReceiver'

const refusedFor = (receiver: string | null, province: string | null) => {
  const result = acceptsReceiver({ receiver, province })
  return result.ok ? null : [result.refusal.code, result.refusal.path]
}

describe('where the reports of a plan go', () => {
  it('is the province of its commune, or not chosen yet', () => {
    expect([refusedFor('own', 'own'), refusedFor(null, 'own'), refusedFor(null, null)]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('is never another province, nor any body while the commune is unknown', () => {
    const refused = ['plan_receiver_elsewhere', 'receiver']
    expect([refusedFor('other', 'own'), refusedFor('other', null)]).toEqual([refused, refused])
  })
})
