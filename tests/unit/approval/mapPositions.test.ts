import { mapPositions, type NamedPosition } from '@/domain/approval/mapPositions'
import { ladder, step } from './world'

const at = (id: string, title: string, role = 'officer', level: NamedPosition['level'] = 'unit') => ({
  id,
  title,
  role,
  level,
})

const asking = (position: string) =>
  ladder({ steps: [step({ key: 'check', assignees: [{ position, relation: 'commune' }] })] })

const mapped = (from: NamedPosition, to: NamedPosition[]) => {
  const { definition, unmapped } = mapPositions({ definition: asking(from.id), from: [from], to })
  return unmapped.length > 0 ? unmapped : definition.steps[0]!.assignees[0]!.position
}

describe('positions of a ladder in another commune', () => {
  it('are those of the same title, however it is written', () => {
    expect(mapped(at('p1', 'Tổ trưởng'), [at('x', 'Tổ phó'), at('y', 'TỔ TRƯỞNG')])).toBe('y')
  })

  it('are the only one of the role where no title fits', () => {
    expect(mapped(at('p1', 'Tổ trưởng'), [at('x', 'Cán bộ'), at('y', 'Trưởng phòng', 'unit_head')])).toBe('x')
  })

  it('are named where there is none, or several', () => {
    expect(mapped(at('p1', 'Tổ trưởng'), [])).toEqual(['p1'])
    expect(mapped(at('p1', 'Tổ trưởng'), [at('x', 'Cán bộ'), at('y', 'Công chức')])).toEqual(['p1'])
  })

  it('of the province stay', () => {
    expect(mapped(at('p1', 'Chuyên viên', 'province_officer', 'province'), [])).toBe('p1')
  })

  it('leave a ladder that names only roles as it is', () => {
    expect(mapPositions({ definition: ladder(), from: [], to: [] })).toEqual({
      definition: ladder(),
      unmapped: [],
    })
  })
})
