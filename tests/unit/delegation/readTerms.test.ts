import { readTerms } from '@/domain/delegation/readTerms'

const fields = { 'nguoi-thay': 'lan', tu: '20/11/2026', den: '30/11/2026', 'ly-do': ' Đi công tác ' }

describe('the form of a delegation', () => {
  it('is the own one of whoever sends it, without limits, where nothing else is said', () => {
    expect(readTerms({ fields, person: 'nam' })).toEqual({
      ok: true,
      value: {
        principal: 'nam',
        substitute: 'lan',
        documentTypes: [],
        steps: [],
        unit: null,
        from: '2026-11-20',
        to: '2026-11-30',
        reason: 'Đi công tác',
      },
    })
  })

  it('reads whose it is and what was ticked', () => {
    const ticked = { 'nguoi-uy-quyen': 'hoa', 'loai.plan': '1', 'buoc.leader': '1', 'don-vi': 'u1' }
    expect(readTerms({ fields: { ...fields, ...ticked }, person: 'nam' })).toMatchObject({
      value: { principal: 'hoa', documentTypes: ['plan'], steps: ['leader'], unit: 'u1' },
    })
  })

  it.each(['tu', 'den'])('says which day cannot be read: %s', (name) => {
    expect(readTerms({ fields: { ...fields, [name]: 'mai' }, person: 'nam' })).toMatchObject({
      refusal: { kind: 'rule', path: name },
    })
  })
})
