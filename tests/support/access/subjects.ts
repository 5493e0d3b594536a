import { randomUUID } from 'node:crypto'
import type { Ground } from './ground'
import type { Place } from './places'

/** Rows that bodies point to: a draft plan with an indicator for each commune, people, positions and open reports. */
export type Parents = {
  ground: Ground
  draft: (place: Place) => string
  indicator: (place: Place) => string
  row: (slug: string, place: Place) => string
}

export type Subject = {
  table: string
  /** What a sender with the right could really send; `n` keeps it unique. */
  body: (parents: Parents, place: Place, n: number) => Record<string, unknown>
  change: Record<string, unknown>
  /** Columns that a copy of a row needs of its own. */
  unique?: (n: number, place: Place) => Record<string, unknown>
}

const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)

const communeOf = ({ ground }: Parents, place: Place): string =>
  ground.commune[place as keyof Ground['commune']]

const provinceOf = (ground: Ground, place: Place): string =>
  place === 'foreign' ? ground.foreignProvince : ground.organisation.own_province

const roleAt: Record<Place, string> = {
  own_unit: 'officer',
  other_unit: 'officer',
  own_commune: 'focal_officer',
  sibling: 'officer',
  own_province: 'province_officer',
  foreign: 'officer',
  shared: 'system_admin',
}

/** At these places the row that stands for an organisation is a commune, which lies in itself. */
const isCommuneRow = (place: Place): boolean => place === 'own_commune' || place === 'shared'

const inItself = () => {
  const id = randomUUID()
  return { id, commune_id: id }
}

const frequencies = ['month', 'quarter', 'half_year', 'nine_months', 'year', 'adhoc']
const ruleOf = (n: number) => ({
  level: n % 2 ? 'unit' : 'commune',
  frequency: frequencies[Math.floor(n / 2) % 6],
})

const planRows: Record<string, Subject> = {
  sections: {
    table: 'sections',
    body: (parents, place, n) => ({
      plan: parents.draft(place),
      list: 'tasks',
      code: `M${n}`,
      title: 'Nhóm thử',
    }),
    change: { title: 'Nhóm đã đổi' },
    unique: (n) => ({ code: `S${n}` }),
  },
  indicators: {
    table: 'indicators',
    body: (parents, place, n) => ({ plan: parents.draft(place), no: `${n}`, name: 'Chỉ tiêu thử' }),
    change: { name: 'Chỉ tiêu đã đổi' },
  },
  targets: {
    table: 'targets',
    body: (parents, place, n) => ({
      indicator: parents.indicator(place),
      dueOn: day(n),
      validFrom: '2026-01-01',
      value: 90,
    }),
    change: { value: 95 },
    unique: (n) => ({ due_on: `${day(1000 + n)}T12:00:00Z` }),
  },
  tasks: {
    table: 'tasks',
    body: (parents, place, n) => ({ plan: parents.draft(place), no: `${n}`, name: 'Nhiệm vụ thử' }),
    change: { name: 'Nhiệm vụ đã đổi' },
  },
  responsibilities: {
    table: 'responsibilities',
    body: (parents, place, n) => ({
      plan: parents.draft(place),
      indicator: parents.indicator(place),
      kind: 'coordinate',
      order: n + 1,
      nature: 'collective',
      rawText: 'Các đơn vị thử',
    }),
    change: { rawText: 'Các đơn vị khác' },
  },
  'budget-items': {
    table: 'budget_items',
    body: (parents, place, n) => ({ plan: parents.draft(place), no: `${n}`, name: 'Khoản chi thử' }),
    change: { name: 'Khoản chi đã đổi' },
  },
  'reporting-rules': {
    table: 'reporting_rules',
    body: (parents, place, n) => ({ plan: parents.draft(place), ...ruleOf(n) }),
    change: { text: 'Đã đổi' },
    unique: (n) => ruleOf(n),
  },
  'extra-fields': {
    table: 'extra_fields',
    body: (parents, place) => ({ plan: parents.draft(place), title: 'Thông tin thử' }),
    change: { title: 'Thông tin đã đổi' },
  },
  amendments: {
    table: 'amendments',
    body: (parents, place, n) => ({
      plan: parents.draft(place),
      documentNumber: `${n + 1}/QĐ-UBND`,
      documentDate: '2026-05-05',
      validFrom: '2026-06-01',
    }),
    change: { summary: 'Đã đổi' },
    unique: (n) => ({ filename: null, document_number: `${n}/KH-UBND` }),
  },
}

export const planRecords = Object.keys(planRows)

/** How rows of each collection are written; those that nobody writes say what would be tried. */
export const subjects: Record<string, Subject> = {
  organisations: {
    table: 'organisations',
    body: ({ ground }, place, n) =>
      place === 'shared'
        ? { name: `Xã thử ${n}`, kind: 'commune', communeType: 'commune', parent: ground.foreignProvince }
        : {
            name: `Đơn vị thử ${n}`,
            kind: 'unit',
            unitType: 'department',
            parent: ground.organisation[place],
          },
    change: { shortName: 'đã đổi' },
    unique: (_n, place) => ({ admin_code: null, ...(isCommuneRow(place) ? inItself() : {}) }),
  },
  users: {
    table: 'users',
    body: ({ ground }, place, n) => ({
      name: `Người mới ${place}`,
      email: `${place}.${n}@thu.example`,
      ...(place === 'shared' ? {} : { organisation: ground.organisation[place] }),
    }),
    change: { phone: '0900000000' },
    unique: (n, place) => ({ email: `ban-sao.${place}.${n}@thu.example` }),
  },
  positions: {
    table: 'positions',
    body: ({ ground }, place) => ({
      title: `Chức vụ thử ${place}`,
      role: roleAt[place],
      ...(place === 'shared' ? {} : { organisation: ground.organisation[place] }),
    }),
    change: { title: 'Chức vụ đã đổi' },
  },
  appointments: {
    table: 'appointments',
    body: ({ row }, place, n) => ({
      person: row('users', place),
      position: row('positions', place),
      from: day(n),
    }),
    change: { to: '2099-12-31' },
    unique: (n) => ({ from: `${day(1000 + n)}T12:00:00Z` }),
  },
  catalogue: {
    table: 'catalogue',
    body: (_parents, _place, n) => ({ code: `THU-${n}`, name: 'Chỉ tiêu chuẩn thử' }),
    change: { legalSource: 'Đã đổi' },
    unique: (n) => ({ code: `BAN-SAO-${n}` }),
  },
  'work-calendars': {
    table: 'work_calendars',
    body: ({ ground }, place, n) => ({
      title: `Lịch thử ${place}`,
      year: 2030 + n,
      ...(place === 'shared' ? {} : { owner: provinceOf(ground, place) }),
    }),
    change: { title: 'Lịch đã đổi' },
    unique: (n) => ({ year: 2060 + n }),
  },
  workflows: {
    table: 'workflows',
    body: ({ ground }, place) => ({
      name: `Quy trình thử ${place}`,
      ...(place === 'shared' ? {} : { owner: { ...ground.organisation, ...ground.commune }[place] }),
      documentType: 'unit_report',
      authors: [{ role: 'officer', relation: 'unit' }],
      steps: [
        {
          key: 'focal',
          labelVi: 'Đầu mối',
          labelEn: 'Focal',
          assignees: [{ role: 'focal_officer', relation: 'commune' }],
        },
      ],
    }),
    change: { name: 'Quy trình đã đổi' },
  },
  plans: {
    table: 'plans',
    body: (parents, place, n) => ({
      title: `Kế hoạch thử ${place} ${n}`,
      organisation: communeOf(parents, place),
      planFrom: '2026-01-01',
      planTo: '2026-12-31',
    }),
    change: { title: 'Kế hoạch đã đổi' },
  },
  ...planRows,
  'reporting-periods': {
    table: 'reporting_periods',
    body: ({ ground }, place, n) => ({
      plan: ground.plan[place as keyof Ground['plan']],
      periodKey: `adhoc-2026-05-05-${n + 1}`,
      adhocDueOn: '2026-05-20',
    }),
    change: { periodKey: '2026-06' },
  },
  reports: {
    table: 'reports',
    body: (parents, place) => ({
      plan: parents.ground.plan[place as keyof Ground['plan']],
      organisation: parents.ground.organisation[place],
      periodKey: '2026-06',
      level: 'unit',
    }),
    change: { signer: 'Người khác' },
  },
  attachments: {
    table: 'attachments',
    body: ({ row }, place) => ({ report: row('reports', place), description: 'Minh chứng thử' }),
    change: { description: 'Đã đổi' },
    unique: (n, place) => ({ filename: `ban-sao-${place}-${n}.pdf` }),
  },
}
