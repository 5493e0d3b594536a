import { demoPlan } from './plans/demoPlans'
import type { DemoPlan } from './plans/demoPlan'

export const DEMO_PASSWORD = 'SauRo@2026'

/** The five communes of the demonstration: their issued plan, and the short names of the units that report. */
export const demoCommunes: {
  plan: DemoPlan
  province: string
  reporters: string[]
  ladder: 'unit_report' | 'small_commune_unit_report'
}[] = [
  {
    plan: demoPlan('loc-quang'),
    province: 'dong-nai',
    reporters: ['vhxh', 'kt', 'vp', 'ttpvhcc', 'congan', 'bchqs', 'daitt'],
    ladder: 'unit_report',
  },
  { plan: demoPlan('loc-ninh'), province: 'dong-nai', reporters: ['vhxh'], ladder: 'unit_report' },
  {
    plan: demoPlan('tieu-can'),
    province: 'vinh-long',
    reporters: ['ubnd', 'vpdu', 'du', 'bcd', 'hdnd', 'mttq', 'ubkt'],
    ladder: 'unit_report',
  },
  {
    plan: demoPlan('sang-moc'),
    province: 'thai-nguyen',
    reporters: ['vhxh', 'kt', 'vp', 'ttpvhcc', 'ubnd'],
    ladder: 'unit_report',
  },
  {
    plan: demoPlan('loi-bac'),
    province: 'lang-son',
    reporters: ['vhxh'],
    ladder: 'small_commune_unit_report',
  },
]

export type DemoPost = {
  title: string
  role: 'province_officer' | 'commune_admin' | 'focal_officer' | 'commune_leader' | 'unit_head' | 'officer'
  at: string
}
export type DemoAccount = { email: string; name: string; home: string; posts: DemoPost[] }

/** Lợi Bác is small: its focal officer also reports for the department, and the head of another unit checks that. */
const isSmall = (key: string): boolean => key === 'loi-bac'

/** The people of one commune; `home` and `at` name an organisation: 'commune', 'province' or a unit's short name. */
export const communeAccounts = ({
  plan,
  reporters,
}: {
  plan: DemoPlan
  reporters: readonly string[]
}): DemoAccount[] => {
  const unitName = (short: string): string => plan.units.find((unit) => unit.short === short)?.name ?? short
  const place = plan.issuer.replace(/^(UBND|Ban Chỉ đạo 57)\s+/u, '')
  const focal: DemoPost[] = [{ title: 'Công chức đầu mối tổng hợp', role: 'focal_officer', at: 'commune' }]
  const officers = reporters
    .filter((short) => !(isSmall(plan.key) && short === 'vhxh'))
    .map((short): DemoAccount => ({
      email: `${short}@${plan.key}.demo`,
      name: `Chuyên viên ${unitName(short)}`,
      home: short,
      posts: [{ title: `Chuyên viên ${unitName(short)}`, role: 'officer', at: short }],
    }))
  return [
    {
      email: `quantri@${plan.key}.demo`,
      name: `Quản trị ${place}`,
      home: 'commune',
      posts: [{ title: 'Công chức quản trị phần mềm', role: 'commune_admin', at: 'commune' }],
    },
    {
      email: `daumoi@${plan.key}.demo`,
      name: `Đầu mối ${place}`,
      home: plan.focalUnit,
      posts: isSmall(plan.key)
        ? [...focal, { title: `Chuyên viên ${unitName('vhxh')}`, role: 'officer', at: 'vhxh' }]
        : focal,
    },
    {
      email: `lanhdao@${plan.key}.demo`,
      name: `Lãnh đạo ${place}`,
      home: 'commune',
      posts: [
        {
          title: plan.issuerForm === 'party' ? 'Trưởng Ban Chỉ đạo' : 'Phó Chủ tịch',
          role: 'commune_leader',
          at: 'commune',
        },
      ],
    },
    ...officers,
    ...(isSmall(plan.key)
      ? [
          {
            email: `vp@${plan.key}.demo`,
            name: `Chánh ${unitName('vp')}`,
            home: 'vp',
            posts: [{ title: 'Chánh Văn phòng', role: 'unit_head' as const, at: 'vp' }],
          },
        ]
      : []),
  ]
}
