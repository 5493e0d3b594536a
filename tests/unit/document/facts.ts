import type { Reported } from '@/domain/indicator/types'
import type { IndicatorLine, ReportFacts, TaskLine } from '@/domain/document/reportFacts'
import type { ReportChoices } from '@/domain/document/reportChoices'

const NOTHING: Reported = {
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}

export const indicatorLine = (line: Partial<IndicatorLine> = {}): IndicatorLine => ({
  section: { code: 'I', title: 'Hạ tầng số' },
  no: '1',
  name: 'Tỉ lệ phủ sóng 5G trên địa bàn',
  unit: '%',
  kind: 'percent',
  basis: 'snapshot',
  target: { comparator: '>=', value: 60, upper: null, text: '≥ 60%', dueOn: '2026-12-31' },
  reported: { ...NOTHING, value: 61.25 },
  total: null,
  assessment: 'met',
  leads: ['Phòng Văn hóa - Xã hội'],
  ...line,
})

export const taskLine = (line: Partial<TaskLine> = {}): TaskLine => ({
  section: { code: 'I', title: 'Thể chế' },
  no: '1',
  name: 'Ban hành quy chế quản lý dữ liệu',
  subtask: null,
  deadline: { text: 'Quý III/2026', end: '2026-09-30', isMoved: false },
  status: 'done',
  progress: null,
  result: 'Đã ban hành quy chế.',
  difficulty: null,
  documentNumber: '12/QĐ-UBND',
  documentDate: '2026-10-02',
  timing: 'on_time',
  leads: ['Phòng Kinh tế'],
  ...line,
})

export const reported = (said: Partial<Reported>): Reported => ({ ...NOTHING, ...said })

/** The October report of Lộc Quang, issued, with one indicator and one task. */
export const reportFacts = (facts: Partial<ReportFacts> = {}): ReportFacts => ({
  form: 'government',
  commune: 'Xã Lộc Quang',
  committee: 'UBND xã Lộc Quang',
  period: '2026-10',
  periodStart: '2026-09-15',
  periodEnd: '2026-10-14',
  version: 1,
  revision: 7,
  head: 'ab'.repeat(32),
  approvedAt: '2026-10-17T03:00:00.000Z',
  issued: { number: '5/BC-UBND', date: '2026-10-18', signer: 'Nguyễn Văn A' },
  plan: {
    title: 'Kế hoạch phát triển chuyển đổi số năm 2026',
    number: '10/KH-UBND',
    date: '2026-01-23',
    year: '2026',
  },
  receiver: 'Tỉnh Đồng Nai',
  office: 'VHXH',
  nothingToReport: false,
  narrative: { results: null, difficulties: null, proposals: null, nextSteps: null },
  extra: [],
  indicators: [indicatorLine()],
  tasks: [taskLine()],
  ...facts,
})

export const choices = (chosen: Partial<ReportChoices> = {}): ReportChoices => ({
  form: 'government',
  figures: 'period',
  length: 'short',
  signs: 'head',
  recipients: [],
  request: null,
  ...chosen,
})
