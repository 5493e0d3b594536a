import { mustHaveProduct } from '@/domain/task/mustHaveProduct'

const row = (no: string, required: boolean, productMissing: boolean) => ({
  id: `task ${no}`,
  no,
  required,
  productMissing,
})

describe('mustHaveProduct', () => {
  it('refuses for the first required task without its product, and counts them', () => {
    const rows = [row('1', false, true), row('2', true, true), row('3', true, false), row('4', true, true)]
    expect(mustHaveProduct({ rows })).toEqual({
      ok: false,
      refusal: {
        kind: 'rule',
        code: 'product_required',
        path: 'tasks.task 2',
        params: { no: '2', count: 2 },
      },
    })
  })

  it('lets everything else through', () => {
    expect(mustHaveProduct({ rows: [row('1', false, true), row('2', true, false)] }).ok).toBe(true)
    expect(mustHaveProduct({ rows: [] }).ok).toBe(true)
  })
})
