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
  /** Notices that are still to be looked at. */
  unread: number
  open: OpenPages
  chosen: string | null
  path: string
  place: Place
  language: Language
  t: Words
}

/** The top of every page of somebody who is logged in: the product, where they can go, who they are and for whom. */
export const Masthead = ({ me, unread, open, chosen, path, place, language, t }: Shown) => (
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
    <a className="bell" href="/thong-bao" aria-current={path === '/thong-bao' ? 'page' : undefined}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6Zm-2 16a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <span className="bell-word">{t('notice.bell')}</span>
      {unread === 0 ? null : (
        <span className="count">
          {unread}
          <span className="unseen"> {t('notice.unread')}</span>
        </span>
      )}
    </a>
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
