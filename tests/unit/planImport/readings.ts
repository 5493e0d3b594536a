import { ownerNature } from '@/domain/planText/ownerNature'
import { ownerKey } from '@/domain/planText/ownerKey'
import type {
  IndicatorReading,
  OwnerNamed,
  PlanReading,
  RuleReading,
  TaskReading,
} from '@/domain/planText/planReading'

export const owner = (name: string): OwnerNamed => ({
  raw: name,
  name,
  unit: null,
  nature: ownerNature({ key: ownerKey(name), joined: false }) ?? 'unknown',
  flags: [],
})

export const indicator = (row: Partial<IndicatorReading> = {}): IndicatorReading => ({
  section: { code: 'I', title: 'Hạ tầng số' },
  no: '1',
  name: 'Tỷ lệ phủ sóng 5G',
  unit: '%',
  targetText: '≥ 60',
  target: { kind: 'percent', comparator: '>=', value: 60, upper: null },
  targets: [],
  leadUnits: [owner('Phòng Kinh tế')],
  coordinatingUnits: [],
  baselineText: '',
  note: '',
  ownerText: { lead: 'Phòng Kinh tế', coordinate: '' },
  origin: 'table',
  source: { lines: [5] },
  flags: [],
  ...row,
})

export const task = (row: Partial<TaskReading> = {}): TaskReading => ({
  section: { code: 'II', title: 'Nhiệm vụ' },
  no: '1',
  subNo: null,
  name: 'Rà soát đường truyền',
  subtask: '',
  output: 'Báo cáo',
  kpi: '',
  leadUnits: [owner('Phòng Kinh tế')],
  coordinatingUnits: [],
  deadlineText: 'Quý II/2026',
  deadline: { end: '2026-06-30', recurring: false, done: false, milestones: [] },
  note: '',
  ownerText: { lead: 'Phòng Kinh tế', coordinate: '' },
  officialText: { assignee: '', leader: '', authority: '' },
  servesText: '',
  origin: 'table',
  source: { lines: [9] },
  flags: [],
  ...row,
})

export const rule = (row: Partial<RuleReading> = {}): RuleReading => ({
  from: 'Các cơ quan, đơn vị',
  to: 'Phòng Văn hóa - Xã hội',
  frequencies: ['month'],
  day: 15,
  month: null,
  monthOffset: null,
  bound: 'before',
  date: null,
  text: 'gửi trước ngày 15 hằng tháng',
  source: { lines: [20] },
  flags: [],
  ...row,
})

export const reading = (change: Partial<PlanReading> = {}): PlanReading => ({
  document: {
    type: 'plan',
    title: 'Kế hoạch năm 2026',
    issuer: 'UBND xã Lộc Ninh',
    issuerForm: 'government',
    commune: 'Lộc Ninh',
    communeType: 'xã',
    province: null,
    communeCode: null,
    provinceCode: null,
    number: '12/KH-UBND',
    issuedDate: null,
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
    goals: ['Mục tiêu'],
    legalBasis: [],
    clears: null,
  },
  sections: [],
  indicators: [indicator()],
  tasks: [task()],
  budgetItems: [],
  reportingRules: [rule()],
  assignments: [],
  findings: [],
  ...change,
})

export const units = [
  { id: 'u-kt', name: 'Phòng Kinh tế', aliases: ['PKT'] },
  { id: 'u-vhxh', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
]
