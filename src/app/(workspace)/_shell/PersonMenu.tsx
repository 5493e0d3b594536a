import type { Language } from '@/i18n/messages'
import type { Me } from './Masthead'
import { LogOutButton } from './LogOutButton'
import type { Words } from './words'

const languages = ['vi', 'en'] as const

type Shown = { me: Me; chosen: string | null; path: string; language: Language; t: Words }

/** Who is logged in and in which post; opens to change post and language and to log out. Works without JavaScript. */
export const PersonMenu = ({ me, chosen, path, language, t }: Shown) => {
  const { user, positions } = me
  const shown = positions.filter(({ position }) => chosen === null || position === chosen)
  return (
    <details className="person-menu">
      <summary>
        <span className="who">{user.name}</span>
        <span className="post">{shown.length === 0 ? t('person.none') : postOf(shown[0]!, t)}</span>
        {shown.length > 1 ? (
          <span className="post">{t('person.more', { count: shown.length - 1 })}</span>
        ) : null}
      </summary>
      <div className="person-menu-open">
        {positions.length > 1 ? (
          <form method="post" action="/chuc-vu">
            <input type="hidden" name="tiep" value={path} />
            <p className="person-menu-title">{t('person.actAs')}</p>
            {positions.map((held) => (
              <Choice
                key={held.position}
                name="chuc-vu"
                value={held.position}
                isChosen={held.position === chosen}
              >
                {postOf(held, t)}
              </Choice>
            ))}
            <Choice name="chuc-vu" value="" isChosen={chosen === null}>
              {t('person.all')}
            </Choice>
          </form>
        ) : null}
        <form method="post" action="/ngon-ngu">
          <input type="hidden" name="tiep" value={path} />
          <p className="person-menu-title">{t('person.language')}</p>
          {languages.map((one) => (
            <Choice key={one} name="ngon-ngu" value={one} isChosen={one === language}>
              <span lang={one}>{t(`language.${one}`)}</span>
            </Choice>
          ))}
        </form>
        <a className="choice" href="/uy-quyen">
          {t('person.delegations')}
        </a>
        <form method="post" action="/dang-xuat">
          <LogOutButton label={t('logOut')} />
        </form>
      </div>
    </details>
  )
}

type Chosen = { name: string; value: string; isChosen: boolean; children: React.ReactNode }

const Choice = ({ name, value, isChosen, children }: Chosen) => (
  <button type="submit" className="choice" name={name} value={value} aria-pressed={isChosen}>
    {children}
  </button>
)

const postOf = ({ title, organisationName }: Me['positions'][number], t: Words): string =>
  organisationName === null || title.includes(organisationName)
    ? title
    : t('person.post', { title, organisation: organisationName })
