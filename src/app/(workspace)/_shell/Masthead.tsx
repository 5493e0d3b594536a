import type { OpenPages } from '@/domain/access/openPages'
import type { Language } from '@/i18n/messages'
import type { readMe } from '@/services/person/readMe'
import { PersonMenu } from './PersonMenu'
import type { Words } from './words'
import './masthead.css'

export type Me = Awaited<ReturnType<typeof readMe>>

/** The parts of the workspace; `none` for a page that belongs to none of them. */
export type Place = 'work' | 'commune' | 'province' | 'plan' | 'none'

type Shown = {
  me: Me
  open: OpenPages
  chosen: string | null
  path: string
  place: Place
  language: Language
  t: Words
}

/** The top of every page of somebody who is logged in: the product, where they can go, who they are and for whom. */
export const Masthead = ({ me, open, chosen, path, place, language, t }: Shown) => (
  <header className="masthead">
    <a className="masthead-name" href="/">
      {t('product.name')}
    </a>
    <nav aria-label={t('shell.places')}>
      <ul className="masthead-places">
        {placesOf(open).map(({ name, href }) => (
          <li key={name}>
            <a href={href} aria-current={name === place ? 'page' : undefined}>
              {t(`shell.place.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <PersonMenu me={me} chosen={chosen} path={path} language={language} t={t} />
  </header>
)

const placesOf = ({ communes, provinces, country, plans, admin }: OpenPages) =>
  (
    [
      { name: 'work', href: '/', isOpen: true },
      { name: 'commune', href: '/xa', isOpen: communes.length > 0 },
      { name: 'province', href: '/tinh', isOpen: country || provinces.length > 0 },
      { name: 'plan', href: '/ke-hoach', isOpen: plans },
      { name: 'admin', href: '/admin', isOpen: admin },
    ] as const
  ).filter(({ isOpen }) => isOpen)
