import type { Home } from '@/services/report/readHome'
import type { Words } from './words'
import './masthead.css'

/** The top of every page of somebody who is logged in: the product, who they are and for whom, the way out. */
export const Masthead = ({ person, t }: { person: Home['person']; t: Words }) => (
  <header className="masthead">
    <p className="masthead-name">{t('product.name')}</p>
    <div className="masthead-person">
      <p className="who">{person.name}</p>
      {person.positions.map(({ position, title, organisationName }) => (
        <p key={position} className="post">
          {organisationName === null || title.includes(organisationName)
            ? title
            : t('person.post', { title, organisation: organisationName })}
        </p>
      ))}
    </div>
    <form method="post" action="/dang-xuat">
      <button type="submit" className="button-quiet">
        {t('logOut')}
      </button>
    </form>
  </header>
)
