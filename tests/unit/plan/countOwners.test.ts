import { countOwners } from '@/domain/plan/countOwners'
import { culture, economy, everybody, row } from './planRows'

it('counts what each owner leads and coordinates, who leads most first', () => {
  const counted = countOwners({
    rows: [
      row([economy(), culture({ kind: 'coordinate' })]),
      row([culture()], { list: 'task' }),
      row([culture(), everybody({ kind: 'coordinate' })], { list: 'task' }),
    ],
  })
  expect(counted).toEqual([
    {
      owner: 'vhxh',
      nature: 'unit',
      name: 'Phòng Văn hóa - Xã hội',
      lead: { indicator: 0, task: 2 },
      coordinate: { indicator: 1, task: 0 },
    },
    {
      owner: 'kt',
      nature: 'unit',
      name: 'Phòng Kinh tế',
      lead: { indicator: 1, task: 0 },
      coordinate: { indicator: 0, task: 0 },
    },
    {
      owner: 'collective',
      nature: 'collective',
      name: null,
      lead: { indicator: 0, task: 0 },
      coordinate: { indicator: 0, task: 1 },
    },
  ])
})

it('counts a row once that names an owner twice in one part, and in both parts once each', () => {
  const [one] = countOwners({ rows: [row([culture(), culture(), culture({ kind: 'coordinate' })])] })
  expect([one!.lead.indicator, one!.coordinate.indicator]).toEqual([1, 1])
})
