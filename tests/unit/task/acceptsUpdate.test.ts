import { acceptsUpdate } from '@/domain/task/acceptsUpdate'
import {
  NOTHING_DONE,
  TASK_STATUSES,
  type TaskEntry,
  type TaskReport,
  type TaskStatus,
} from '@/domain/task/types'

const path = 'tasks.2'
const stored: TaskReport = {
  status: 'in_progress',
  progress: 40,
  result: 'Đã trình dự thảo',
  difficulty: 'Thiếu máy',
  documentNumber: '12/QĐ-UBND',
  documentDate: '2026-02-10',
}
const update = (entry: TaskEntry, before: TaskReport | null = stored) =>
  acceptsUpdate({ entry, stored: before, path })

describe('acceptsUpdate', () => {
  it.each(TASK_STATUSES)('takes the status %s', (status) => {
    expect(update({ status })).toEqual({ ok: true, value: { ...stored, status } })
  })

  it('leaves what is not sent as it is', () => {
    expect(update({})).toEqual({ ok: true, value: stored })
  })

  it('begins an unsaved row with nothing', () => {
    expect(update({}, null)).toEqual({ ok: true, value: NOTHING_DONE })
  })

  it('clears with null, an empty text and blanks', () => {
    const nothing = { ok: true, value: NOTHING_DONE }
    const blanks = { status: '', progress: '', result: '', difficulty: ' \n', documentNumber: ' ' } as const
    expect(update({ ...blanks, documentDate: '' })).toEqual(nothing)
    expect(update(NOTHING_DONE)).toEqual(nothing)
  })

  it.each([0, 33.3, 100])('keeps the progress %d as entered', (progress) => {
    expect(update({ progress })).toMatchObject({ ok: true, value: { progress } })
  })

  it.each([-0.1, 100.1, NaN])('refuses the progress %d', (progress) => {
    expect(update({ progress })).toEqual({
      ok: false,
      refusal: { kind: 'rule', code: 'progress_out_of_range', path: 'tasks.2.progress' },
    })
  })

  it('takes the number of a document up to 64 characters', () => {
    expect(update({ documentNumber: 'ạ'.repeat(64) }).ok).toBe(true)
    expect(update({ documentNumber: 'ạ'.repeat(65) })).toEqual({
      ok: false,
      refusal: {
        kind: 'rule',
        code: 'document_number_too_long',
        path: 'tasks.2.documentNumber',
        params: { limit: 64 },
      },
    })
  })

  it('refuses a day that does not exist', () => {
    expect(update({ documentDate: '2026-02-30' })).toEqual({
      ok: false,
      refusal: { kind: 'shape', code: 'date_invalid', path: 'tasks.2.documentDate' },
    })
  })

  it('refuses a status that does not exist', () => {
    expect(update({ status: 'finished' as TaskStatus })).toEqual({
      ok: false,
      refusal: { kind: 'shape', code: 'task_status_unknown', path: 'tasks.2.status' },
    })
  })

  it.each(['result', 'difficulty'] as const)(
    'takes a %s of 10,000 characters and refuses a longer one',
    (field) => {
      expect(update({ [field]: 'ạ'.repeat(10_000) }).ok).toBe(true)
      expect(update({ [field]: 'ạ'.repeat(10_001) })).toEqual({
        ok: false,
        refusal: {
          kind: 'rule',
          code: 'task_text_too_long',
          path: `tasks.2.${field}`,
          params: { limit: 10_000 },
        },
      })
    },
  )

  it('measures and keeps text in NFC', () => {
    const decomposed = 'ạ'.normalize('NFD').repeat(10_000)
    expect(update({ result: decomposed })).toMatchObject({
      ok: true,
      value: { result: 'ạ'.repeat(10_000).normalize('NFC') },
    })
  })
})
