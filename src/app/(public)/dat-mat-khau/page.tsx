import { passwordLength } from '@/domain/access/acceptsPassword'
import { errorMessage } from '@/i18n/errorMessage'
import type { Language } from '@/i18n/messages'
import { readPasswordLink } from '@/services/person/readPasswordLink'
import { oneOf } from '../../(workspace)/_form/oneOf'
import { Field } from '../../(workspace)/_shell/Field'
import { Notice } from '../../(workspace)/_shell/Notice'
import { titled } from '../../(workspace)/_shell/pageMetadata'
import { Threshold } from '../../(workspace)/_shell/Threshold'
import { readViewer } from '../../(workspace)/_shell/viewer'
import { wordsIn, type Words } from '../../(workspace)/_shell/words'

export const dynamic = 'force-dynamic'

export const generateMetadata = titled('setPassword')

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals = [
  'password_too_short',
  'password_too_long',
  'password_is_email',
  'password_common',
  'passwords_differ',
] as const

/** Reached from the mail of an invitation or of “Forgot password”: the account's own person sets its password. */
const SetPasswordPage = async ({ searchParams }: Args) => {
  const { payload, language } = await readViewer()
  const t = wordsIn(language)
  const { token, loi } = await searchParams
  const account = await readPasswordLink({ payload, token })
  return (
    <Threshold t={t}>
      <h1>{t('titles.setPassword')}</h1>
      {account === null ? (
        <DeadLink language={language} t={t} />
      ) : (
        <PasswordForm account={account} refusal={oneOf(refusals, loi)} language={language} t={t} />
      )}
    </Threshold>
  )
}

const DeadLink = ({ language, t }: { language: Language; t: Words }) => (
  <>
    <Notice kind="refusal">{errorMessage(language, 'password_link_invalid')}</Notice>
    <p>
      <a className="button" href="/quen-mat-khau">
        {t('setPassword.askAgain')}
      </a>
    </p>
    <p className="aside">{t('setPassword.otherwise')}</p>
    <p>
      <a href="/">{t('backToLogIn')}</a>
    </p>
  </>
)

type Form = {
  account: NonNullable<Awaited<ReturnType<typeof readPasswordLink>>>
  refusal: (typeof refusals)[number] | null
  language: Language
  t: Words
}

const PasswordForm = ({ account, refusal, language, t }: Form) => (
  <>
    <p className="account">
      {t('setPassword.account')} <strong>{account.name}</strong> <span>{account.email}</span>
    </p>
    {refusal === null ? null : (
      <Notice kind="refusal">{errorMessage(language, refusal, passwordLength)}</Notice>
    )}
    <form method="post" action="/dat-mat-khau/luu" className="form">
      <input type="hidden" name="token" value={account.token} />
      <input type="text" name="username" value={account.email} autoComplete="username" readOnly hidden />
      <Field
        name="password"
        type="password"
        label={t('setPassword.password')}
        help={t('setPassword.help', passwordLength)}
        autoComplete="new-password"
        minLength={passwordLength.min}
        isRefused={refusal !== null}
      />
      <Field
        name="repeated"
        type="password"
        label={t('setPassword.repeated')}
        autoComplete="new-password"
        minLength={passwordLength.min}
        isRefused={refusal === 'passwords_differ'}
      />
      <button type="submit" className="button">
        {t('setPassword.submit')}
      </button>
    </form>
  </>
)

export default SetPasswordPage
