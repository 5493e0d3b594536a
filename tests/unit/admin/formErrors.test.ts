import { formErrors } from '@/http/formErrors'
import { isAdminForm } from '@/http/isAdminForm'

describe('a refusal on its way to a form of the admin panel', () => {
  it('marks every field that is wrong, under one sentence that names them', () => {
    const errors = [
      { code: 'invalid_value', message: 'Cần nhập mục này.', path: 'no' },
      { code: 'invalid_value', message: 'Cần nhập mục này.', path: 'name' },
    ]
    const payloadAnswer = { errors: [{ message: 'Các mục sau chưa đúng: STT, Tên' }] }
    expect(formErrors({ body: { errors }, payloadAnswer }).errors).toEqual([
      expect.objectContaining({
        message: 'Các mục sau chưa đúng: STT, Tên',
        data: {
          errors: [
            { path: 'no', message: 'Cần nhập mục này.' },
            { path: 'name', message: 'Cần nhập mục này.' },
          ],
        },
      }),
    ])
  })
  it('keeps a rule in one sentence: Payload would break it up at a colon', () => {
    const errors = [{ code: 'rule', message: 'Không được: a, b.', path: 'role' }]
    expect(formErrors({ body: { errors }, payloadAnswer: undefined }).errors).toEqual([
      expect.objectContaining({
        code: 'rule',
        message: 'Không được – a, b.',
        data: { errors: [{ path: 'role', message: 'Không được: a, b.' }] },
      }),
    ])
  })
})

describe('where a request comes from', () => {
  it('is the admin panel only by its own addresses', () => {
    expect(isAdminForm('http://localhost:3000/admin/collections/plans/create')).toBe(true)
    expect(isAdminForm('http://localhost:3000/admin')).toBe(true)
    expect(isAdminForm('http://localhost:3000/administrator')).toBe(false)
    expect(isAdminForm('http://localhost:3000/bao-cao?from=/admin')).toBe(false)
    expect(isAdminForm(null)).toBe(false)
  })
})
