import { mayRemind } from '@/domain/access/mayRemind'
import { overdueOf } from '@/domain/document/overdueOf'
import { reminderDocument } from '@/domain/document/reminderDocument'
import type { ReminderFacts } from '@/domain/document/reminderFacts'
import { reminderText } from '@/domain/document/reminderText'
import { documentWords as say } from '@/i18n/documentWords'

const day = '2026-11-22'
const kt = { id: 'kt', name: 'Phòng Kinh tế' }
const vhxh = { id: 'vhxh', name: 'Phòng Văn hóa - Xã hội' }

const report = (more: object = {}) => ({
  organisation: kt.id,
  organisationName: kt.name,
  standing: 'late' as const,
  dueOn: '2026-11-14',
  ...more,
})

const task = (more: object = {}) => ({
  id: 't1',
  no: '1',
  name: 'Ban hành quy chế',
  subtask: null,
  status: 'in_progress' as const,
  deadline: { end: '2026-09-30', done: false },
  owners: [kt, vhxh],
  ...more,
})

const overdue = (reports: object[], tasks: object[]) =>
  overdueOf({ reports: reports as never, tasks: tasks as never, day })

describe('who is late on a day', () => {
  it('with a report and with tasks, each unit by its name', () => {
    expect(overdue([report()], [task()])).toEqual([
      {
        unit: 'kt',
        name: 'Phòng Kinh tế',
        report: { dueOn: '2026-11-14', days: 8, standing: 'late' },
        tasks: [
          {
            id: 't1',
            no: '1',
            name: 'Ban hành quy chế',
            status: 'in_progress',
            until: '2026-09-30',
            days: 53,
          },
        ],
      },
      expect.objectContaining({ unit: 'vhxh', report: null }),
    ])
  })

  it.each([
    ['sent', [report({ standing: 'waiting' })], []],
    ['due today', [report({ dueOn: day })], []],
    ['done', [], [task({ status: 'done' })]],
    ['maintained', [], [task({ status: 'maintained' })]],
    ['done before the plan', [], [task({ status: null, deadline: { end: '2026-09-30', done: true } })]],
    ['without a day', [], [task({ deadline: { end: null, done: false } })]],
    ['due on the day', [], [task({ deadline: { end: day, done: false } })]],
  ])('not with what is %s', (_, reports, tasks) => {
    expect(overdue(reports, tasks)).toEqual([])
  })

  it('with a task of which nobody ever reported', () => {
    expect(overdue([], [task({ status: null, owners: [kt] })])).toMatchObject([{ tasks: [{ status: null }] }])
  })

  it('loses no task that has no lead', () => {
    expect(overdue([], [task({ owners: [] })])).toMatchObject([
      { unit: null, name: null, tasks: [{ id: 't1' }] },
    ])
  })
})

const facts = (units = overdue([report()], [task()])): ReminderFacts => ({
  form: 'government',
  commune: 'Xã Lộc Quang',
  committee: 'UBND xã Lộc Quang',
  plan: 'Kế hoạch phát triển chuyển đổi số năm 2026',
  period: '2026-11',
  day,
  office: 'VHXH',
  units,
})

describe('the reminder as a document', () => {
  const { blocks } = reminderDocument({ facts: facts(), say }).parts[0]!

  it('is addressed to the units and not to those above', () => {
    expect(blocks[2]).toEqual({ type: 'addressees', label: 'Kính gửi:', names: [kt.name, vhxh.name] })
    expect(blocks.at(-1)).toMatchObject({
      recipients: ['- Phòng Kinh tế;', '- Phòng Văn hóa - Xã hội;', '- Lưu: VT, VHXH.'],
    })
  })

  it('names a joint task once with all who lead it', () => {
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
    expect(tables[1]!.rows).toEqual([
      {
        type: 'row',
        cells: [
          '1',
          'Ban hành quy chế',
          'Phòng Kinh tế; Phòng Văn hóa - Xã hội',
          '30/09/2026',
          '53',
          'Đang thực hiện',
        ],
      },
    ])
  })

  it('has only the tables that have something in them', () => {
    const onlyTasks = reminderDocument({ facts: facts(overdue([], [task()])), say }).parts[0]!.blocks
    expect(onlyTasks.filter(({ type }) => type === 'table')).toHaveLength(1)
  })
})

describe('the reminder as a message', () => {
  it('is plain text in short lines', () => {
    const text = reminderText({ facts: facts(), say })
    expect(text.split('\n')).toEqual([
      'ĐÔN ĐỐC - Xã Lộc Quang, ngày 22/11/2026',
      '',
      'Báo cáo tháng 11 năm 2026 quá hạn:',
      '- Phòng Kinh tế: hạn 14/11/2026, quá 8 ngày',
      '',
      'Nhiệm vụ quá hạn:',
      'Phòng Kinh tế:',
      '- Ban hành quy chế: hạn 30/09/2026, quá 53 ngày',
      'Phòng Văn hóa - Xã hội:',
      '- Ban hành quy chế: hạn 30/09/2026, quá 53 ngày',
      '',
      'Đề nghị các đơn vị gửi báo cáo, cập nhật kết quả và nêu rõ khó khăn (nếu có).',
    ])
    expect(text).not.toMatch(/\p{Extended_Pictographic}/u)
  })

  it('cuts long names of tasks', () => {
    const text = reminderText({ facts: facts(overdue([], [task({ name: 'Xây dựng '.repeat(40) })])), say })
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(140)
  })

  it('is empty where nobody is late', () => {
    expect(reminderText({ facts: facts([]), say })).toBe('')
  })
})

it.each([
  ['focal_officer', 'here', true],
  ['commune_leader', 'here', true],
  ['commune_leader', 'elsewhere', false],
  ['commune_admin', 'here', false],
  ['officer', 'here', false],
] as const)('a %s of the commune %s reminds: %s', (role, commune, may) => {
  const post = { role, commune, position: 'p', organisation: 'o', unit: null, province: 'v' }
  expect(mayRemind({ actor: { person: 'a', appointments: [post] }, commune: 'here' })).toBe(may)
})
