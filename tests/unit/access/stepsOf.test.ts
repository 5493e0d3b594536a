import { stepsOf } from '@/payload/access/stepsOf'

const text = (name: string) => ({ name, type: 'text' })
const relation = (name: string, relationTo: string) => ({ name, type: 'relationship', relationTo })
const users = [text('email'), relation('organisation', 'organisations')]
const organisations = [text('name'), relation('parent', 'organisations')]
const tasks = [
  text('no'),
  relation('assignee', 'users'),
  { name: 'narrative', type: 'group', flattenedFields: [text('results'), relation('author', 'users')] },
  { name: 'owners', type: 'join', collection: 'responsibilities' },
]
const responsibilities = [text('rawText'), relation('unit', 'organisations')]

const steps = (path: string) =>
  stepsOf({
    path,
    fields: tasks as never,
    collectionOf: (slug) => ({ flattenedFields: { users, organisations, responsibilities }[slug] as never }),
  }).map(({ through, record }) => `${through} ${record}`)

describe('the relations that a path goes through', () => {
  it('are none for a field of the row itself', () => {
    expect(steps('no')).toEqual([])
    expect(steps('narrative.results')).toEqual([])
    expect(steps('no.such.thing')).toEqual([])
  })
  it('are none for the relation itself and for the id behind it', () => {
    expect(steps('assignee')).toEqual([])
    expect(steps('assignee.id')).toEqual([])
  })
  it('are each one on the way, with what lies behind it', () => {
    expect(steps('assignee.email')).toEqual(['assignee. users'])
    expect(steps('assignee.organisation')).toEqual(['assignee. users'])
    expect(steps('assignee.organisation.name')).toEqual([
      'assignee. users',
      'assignee.organisation. organisations',
    ])
    expect(steps('narrative.author.email')).toEqual(['narrative.author. users'])
    expect(steps('owners.unit.parent.name')).toEqual([
      'owners. responsibilities',
      'owners.unit. organisations',
      'owners.unit.parent. organisations',
    ])
  })
  it('are found behind a field that is kept of a password, which is no field of the relation’s own', () => {
    expect(steps('assignee.hash')).toEqual(['assignee. users'])
  })
})
