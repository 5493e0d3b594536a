import { accounts } from './accounts'
import type { Climbing } from './ladders'

/** Everybody who asks: the accounts of the matrix and people of other units, communes and provinces. */
export const askers = [
  ...Object.values(accounts).filter((email) => email !== undefined),
  ...[
    'kt@loc-quang.demo',
    'vhxh@loc-ninh.demo',
    'daumoi@loc-ninh.demo',
    'lanhdao@loc-ninh.demo',
    'quantri@loc-ninh.demo',
  ],
  ...['daumoi@loi-bac.demo', 'vp@loi-bac.demo', 'lanhdao@loi-bac.demo', 'quantri@loi-bac.demo'],
  ...['so-khcn@lang-son.demo', 'so-khcn@vinh-long.demo', 'daumoi@tieu-can.demo', 'lanhdao@tieu-can.demo'],
]

const sees: string[] = []
/** Has a part in it: what they still might try is refused by the state or by the right. */
const tookPart = ['nothing now']
/** Hand on a decision that is asked for, and find the others closed to them. */
const handsOn = ['reassign']
const { system_admin, province_admin, province_officer, province_leader, province_viewer } = accounts
const { commune_admin, focal_officer, commune_leader, commune_viewer, unit_head, officer, unit_viewer } =
  accounts

const lookersOn = {
  [system_admin]: tookPart,
  [commune_admin]: tookPart,
  [commune_viewer]: sees,
}
/** While a report has not ended it may be given a later day; asked about, always. */
const watches = ['extend', 'explain']

/**
 * Who sees a report and what they may do with it, written by hand from the design: nobody else does. `save` is the
 * entries, `consolidate` its own route, the rest are commands.
 */
export const reportExpectations: Record<keyof Climbing, Record<string, string[]>> = {
  'unit draft': {
    ...lookersOn,
    [commune_leader]: watches,
    [focal_officer]: ['extend'],
    [unit_viewer]: sees,
    [officer]: ['save', 'submit'],
    [unit_head]: ['save', 'submit'],
  },
  'unit submitted': {
    ...lookersOn,
    [system_admin]: handsOn,
    [commune_admin]: handsOn,
    [commune_leader]: watches,
    [focal_officer]: ['approve', 'return', ...watches],
    'kt@loc-quang.demo': ['withdraw'],
  },
  'unit submitted in a small commune': {
    [system_admin]: handsOn,
    'quantri@loi-bac.demo': handsOn,
    'lanhdao@loi-bac.demo': watches,
    'daumoi@loi-bac.demo': ['withdraw', ...watches],
    'vp@loi-bac.demo': ['approve', 'return'],
  },
  'unit approved by a sibling': {
    [system_admin]: sees,
    'quantri@loi-bac.demo': sees,
    'lanhdao@loi-bac.demo': ['explain'],
    'daumoi@loi-bac.demo': ['explain', 'correct'],
    'vp@loi-bac.demo': sees,
  },
  'unit accepted': {
    ...lookersOn,
    [commune_leader]: ['explain'],
    [focal_officer]: ['explain'],
    [officer]: ['correct'],
    [unit_head]: ['correct'],
    [unit_viewer]: sees,
  },
  'commune draft': {
    ...lookersOn,
    [commune_leader]: watches,
    [focal_officer]: ['save', 'submit', 'waive', 'consolidate'],
  },
  'commune at its leader': {
    [system_admin]: handsOn,
    'quantri@loc-ninh.demo': handsOn,
    'daumoi@loc-ninh.demo': ['withdraw'],
    'lanhdao@loc-ninh.demo': ['approve', 'return', ...watches],
  },
  'commune at its province': {
    [system_admin]: handsOn,
    'quantri@loi-bac.demo': sees,
    'daumoi@loi-bac.demo': tookPart,
    'lanhdao@loi-bac.demo': watches,
    'so-khcn@lang-son.demo': ['approve', 'return', ...watches],
  },
  'commune accepted': {
    ...lookersOn,
    [commune_leader]: ['explain'],
    [focal_officer]: ['correct'],
    [province_admin]: sees,
    [province_officer]: ['explain'],
    [province_leader]: ['explain'],
    [province_viewer]: sees,
  },
}

/** A closed report is refused by its state before anybody's right is asked. */
export const closed: ReadonlySet<keyof Climbing> = new Set([
  'unit approved by a sibling',
  'unit accepted',
  'commune accepted',
])

/** The communes whose official figures somebody sees in a roll-up, by the key of their accounts. */
export const rollupExpectations: Record<string, string[]> = {
  [system_admin]: ['loc-quang', 'loc-ninh', 'loi-bac', 'sang-moc', 'tieu-can'],
  [province_admin]: ['loc-quang', 'loc-ninh'],
  [province_officer]: ['loc-quang', 'loc-ninh'],
  [province_leader]: ['loc-quang', 'loc-ninh'],
  [commune_admin]: ['loc-quang'],
  [focal_officer]: ['loc-quang'],
  [commune_leader]: ['loc-quang'],
  [commune_viewer]: ['loc-quang'],
  'lanhdao@loc-ninh.demo': ['loc-ninh'],
  'daumoi@loc-ninh.demo': ['loc-ninh'],
  'quantri@loc-ninh.demo': ['loc-ninh'],
  'daumoi@loi-bac.demo': ['loi-bac'],
  'lanhdao@loi-bac.demo': ['loi-bac'],
  'quantri@loi-bac.demo': ['loi-bac'],
  'so-khcn@lang-son.demo': ['loi-bac'],
  'so-khcn@vinh-long.demo': ['tieu-can'],
  'daumoi@tieu-can.demo': ['tieu-can'],
  'lanhdao@tieu-can.demo': ['tieu-can'],
}
