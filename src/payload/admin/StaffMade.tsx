import type { AdminViewServerProps } from 'payload'
import type { readStaffForm } from '@/services/organisation/readStaffForm'
import type { Words } from './adminSentences'
import { oneParam } from './oneParam'
import { staffLink } from './staffLink'

type Shown = {
  searchParams: AdminViewServerProps['searchParams']
  form: Awaited<ReturnType<typeof readStaffForm>>
  words: Words
}

/** What the form has just made, as its address says: 'made' people, 'proposed' of them to be confirmed. */
export const StaffMade = ({ searchParams, form, words }: Shown) => {
  const [made, proposed] = ['made', 'proposed'].map((name) => Number(oneParam(searchParams, name)))
  if (form === null || oneParam(searchParams, 'made') === null || !Number.isInteger(made)) return null
  return (
    <div className="reading__good" role="status">
      <p>{words('staff.made', { place: form.place.name, people: made! })}</p>
      {Number.isInteger(proposed) && proposed! > 0 && <p>{words('staff.proposed', { people: proposed! })}</p>}
      <p>
        <a href={`/admin/collections/organisations/${form.place.id}`}>{words('staff.see')}</a>
        {' · '}
        <a href={staffLink({})}>{words('staff.another')}</a>
        {' · '}
        <a href="/admin">{words('staff.back')}</a>
      </p>
    </div>
  )
}
