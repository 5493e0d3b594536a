import { readDeadline } from '@/domain/planText/readDeadline'
import type { DemoPlan } from '@/seeds/demo/plans/demoPlan'
import { plans } from './demoPlans'

describe('the deadlines of the demo plans', () => {
  const Q1 = '2026-03-31'
  const Q2 = '2026-06-30'
  const Q3 = '2026-09-30'
  const Q4 = '2026-12-31'
  const read = (plan: DemoPlan) =>
    plan.tasks.map(({ deadlineText }) =>
      readDeadline({ text: deadlineText, planFrom: plan.planFrom, planTo: plan.planTo }),
    )
  const brief = (plan: DemoPlan) =>
    read(plan).map(({ end, recurring, done }) =>
      [end, recurring && 'recurring', done && 'done'].filter(Boolean).join(' '),
    )

  it('are those of the 24 rows of Lộc Quang', () => {
    expect(brief(plans['loc-quang'])).toEqual([
      ...['done', Q4, Q2, Q1, Q1],
      ...[Q4],
      ...[Q4, Q4, Q4],
      ...[Q4, Q4, Q4, 'recurring', Q1, Q2, `${Q1} recurring`],
      ...[Q3, Q1, Q2, Q4, Q4, Q2],
      ...['recurring', 'recurring'],
    ])
  })

  it('hold two milestones in I.2 of Lộc Quang and none elsewhere', () => {
    const withMilestones = read(plans['loc-quang']).filter(({ milestones }) => milestones.length > 0)
    expect(withMilestones.map(({ milestones }) => milestones)).toEqual([
      [
        { date: Q1, text: 'hoàn thành xây dựng các dự án' },
        { date: Q4, text: 'triển khai nhiệm vụ theo phân kỳ năm 2026' },
      ],
    ])
  })

  it('are those of the 5 rows of Sảng Mộc, the second over two quarters', () => {
    expect(brief(plans['sang-moc'])).toEqual([Q2, Q3, Q3, Q3, Q3])
    expect(read(plans['sang-moc']).map(({ start }) => start)).toEqual([null, '2026-04-01', null, null, null])
  })
})
