import { clearsOf } from '@/domain/planText/clearsOf'

describe('clearsOf', () => {
  it('reads six clears', () => {
    expect(
      clearsOf({
        texts: ['theo 6 rõ: “rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền”'],
      }),
    ).toEqual(['person', 'work', 'time', 'responsibility', 'product', 'authority'])
  })

  it('reads five where the plan says five, whatever it calls them', () => {
    expect(
      clearsOf({
        texts: ['Năm 2026', 'nguyên tắc: Rõ người, rõ việc, rõ trách nhiệm, rõ kết quả, rõ thời hạn.'],
      }),
    ).toEqual(['person', 'work', 'time', 'responsibility', 'product'])
  })

  it('reads none where a plan names none', () => {
    expect(clearsOf({ texts: ['Xác định rõ người và rõ việc'] })).toBeNull()
  })
})
