import { readCommand } from '@/domain/report/readCommand'
import { typedInto } from '@/domain/report/typedInto'

const read = (fields: Record<string, string>) => {
  const result = readCommand({ fields: { revision: '7', ...fields } })
  return result.ok ? result.value.command : result.refusal.code
}

describe('the command that a form asks for', () => {
  it('carries the revision that was read', () => {
    expect(readCommand({ fields: { lenh: 'withdraw', revision: '12' } })).toEqual({
      ok: true,
      value: { command: { type: 'withdraw' }, revision: 12 },
    })
  })

  it.each<Record<string, string>>([
    { lenh: 'destroy' },
    { lenh: '' },
    { lenh: 'approve', revision: '' },
    { lenh: 'approve', revision: '-1' },
  ])('is refused where no form of a page could have sent it: %j', (fields) => {
    expect(read(fields)).toBe('invalid_shape')
  })

  it('is none where no button was pressed, however much was filled in', () => {
    expect(read({ lenh: 'none', 'ly-do': 'Rà soát lại', 'tra.task.b': '1' })).toBe('command_not_chosen')
  })

  it('approves the slot that was chosen', () => {
    expect(read({ lenh: 'approve', slot: 's1' })).toEqual({ type: 'approve', slot: 's1' })
  })

  it('names no slot where none was chosen', () => {
    expect(read({ lenh: 'approve', slot: '' })).toEqual({ type: 'approve' })
  })

  it('leaves what was not filled in to the ladder, which names it', () => {
    expect(read({ lenh: 'issue', so: ' ', ngay: '', 'nguoi-ky': '' })).toEqual({ type: 'issue' })
    expect(read({ lenh: 'waive', 'don-vi': 'u1', 'ly-do': '  ' })).toEqual({ type: 'waive', unit: 'u1' })
  })

  it('reads the day of issue as Vietnamese people write it', () => {
    expect(read({ lenh: 'issue', so: '31/BC-UBND', ngay: '5/2/2026', 'nguoi-ky': 'Nguyễn Văn A' })).toEqual({
      type: 'issue',
      documentNumber: '31/BC-UBND',
      issuedDate: '2026-02-05',
      signer: 'Nguyễn Văn A',
    })
  })

  it.each([
    ['hôm nay', 'date_unreadable'],
    ['31/02/2026', 'date_not_in_calendar'],
    ['2026-11-31', 'date_not_in_calendar'],
  ])('refuses the day of issue %s with %s, at its field', (ngay, code) => {
    expect(readCommand({ fields: { revision: '7', lenh: 'issue', so: '1', ngay } })).toMatchObject({
      ok: false,
      refusal: { code, kind: 'rule', path: 'ngay' },
    })
  })
})

describe('returning', () => {
  const ticked = {
    'tra.indicator.a': '1',
    'lydo.indicator.a': ' Chưa khớp ',
    'tra.task.b': '1',
    'lydo.task.b': '',
  }

  it('sends back exactly the ticked rows, each with its own reason or the shared one', () => {
    expect(
      read({ lenh: 'return', 'ly-do': 'Rà soát lại', toi: 'author', 'lydo.indicator.c': '', ...ticked }),
    ).toEqual({
      type: 'return',
      to: 'author',
      reason: 'Rà soát lại',
      rows: [
        { kind: 'indicator', id: 'a', reason: 'Chưa khớp' },
        { kind: 'task', id: 'b', reason: 'Rà soát lại' },
      ],
    })
  })

  it('sends back the whole report without naming rows', () => {
    expect(read({ lenh: 'return-all', 'ly-do': 'Rà soát lại', 'lydo.indicator.c': ' ' })).toEqual({
      type: 'return',
      to: undefined,
      reason: 'Rà soát lại',
      rows: undefined,
    })
  })

  it('is refused where rows were to be returned and none is ticked', () => {
    expect(read({ lenh: 'return', 'ly-do': 'Rà soát lại', 'lydo.indicator.a': '' })).toBe('rows_not_ticked')
  })

  it('never guesses that a row with a reason and no tick was meant', () => {
    expect(read({ lenh: 'return', 'ly-do': 'Rà soát lại', ...ticked, 'lydo.task.c': 'Thiếu' })).toBe(
      'row_reason_without_tick',
    )
  })

  it.each(['approve', 'reject', 'return-all'])('never drops ticked rows in silence: %s', (lenh) => {
    expect(read({ lenh, 'ly-do': 'Rà soát lại', ...ticked })).toBe('rows_ticked_otherwise')
  })

  it('counts a reason without a tick as something that would be lost', () => {
    expect(read({ lenh: 'approve', 'lydo.task.c': 'Thiếu' })).toBe('rows_ticked_otherwise')
  })

  it('takes reasons of 2,000 characters and no more, wherever they stand', () => {
    const long = 'ờ'.repeat(2_001)
    expect(read({ lenh: 'reject', 'ly-do': long.slice(1) })).toMatchObject({ type: 'reject' })
    expect(read({ lenh: 'reject', 'ly-do': long })).toBe('reason_too_long')
    expect(read({ lenh: 'return', 'ly-do': 'Có', 'tra.task.b': '1', 'lydo.task.b': long })).toBe(
      'reason_too_long',
    )
  })
})

describe('a later day, a question and an answer', () => {
  it('are read from their own fields', () => {
    expect(read({ lenh: 'extend', 'den-ngay': '5/12/2026', 'ly-do-gia-han': ' Mưa lũ ' })).toEqual({
      type: 'extend',
      until: '2026-12-05',
      reason: 'Mưa lũ',
    })
    const fields = { dong: 'task.b', 'cau-hoi': ' Vì sao? ', 'giai-trinh': ' Do mưa lũ ' }
    expect(read({ lenh: 'explain', ...fields })).toEqual({
      type: 'explain',
      row: { kind: 'task', id: 'b' },
      reason: 'Vì sao?',
    })
    expect(read({ lenh: 'answer', ...fields })).toMatchObject({ type: 'answer', reason: 'Do mưa lũ' })
  })

  it('leave what was not filled in to the ladder', () => {
    expect(read({ lenh: 'extend', 'den-ngay': ' ' })).toEqual({
      type: 'extend',
      until: undefined,
      reason: undefined,
    })
  })

  it('name a day that exists', () => {
    expect(read({ lenh: 'extend', 'den-ngay': '31/02/2027' })).toBe('date_not_in_calendar')
  })

  it.each(['', 'b', 'report.b', 'task.', 'task.b.c'])('name a row: %p does not', (dong) => {
    expect(read({ lenh: 'explain', dong, 'cau-hoi': 'Vì sao?' })).toBe('invalid_shape')
  })

  it.each([
    ['extend', 'ly-do-gia-han'],
    ['explain', 'cau-hoi'],
    ['answer', 'giai-trinh'],
  ])('take no more words than other reasons: %s', (lenh, field) => {
    expect(read({ lenh, dong: 'task.b', [field]: 'ờ'.repeat(2_001) })).toBe('reason_too_long')
  })
})

describe('what is kept of a refused command', () => {
  it('is all that somebody chose or typed, and nothing else', () => {
    const typed = {
      lenh: 'return',
      'ly-do': 'Có',
      'tra.task.b': '1',
      'lydo.task.b': 'Thiếu',
      so: '31',
      'cau-hoi': 'Vì sao?',
    }
    expect(typedInto({ fields: { ...typed, revision: '7', khoa: 'k', ngay: '', 'v.a.value': '1' } })).toEqual(
      typed,
    )
  })
})
