import { errorMessage } from '@/i18n/errorMessage'
import { Field } from '../../(workspace)/_shell/Field'
import { minutesOf } from '../../(workspace)/_form/minutesOf'
import { Notice } from '../../(workspace)/_shell/Notice'
import { titled } from '../../(workspace)/_shell/pageMetadata'
import { Threshold } from '../../(workspace)/_shell/Threshold'
import { readViewer } from '../../(workspace)/_shell/viewer'
import { wordsIn } from '../../(workspace)/_shell/words'

export const dynamic = 'force-dynamic'

export const generateMetadata = titled('askPassword')

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Asks for a mail with which to set a new password. */
const AskPasswordPage = async ({ searchParams }: Args) => {
  const { language } = await readViewer()
  const t = wordsIn(language)
  const { xong, loi, phut } = await searchParams
  return (
    <Threshold t={t}>
      <h1>{t('titles.askPassword')}</h1>
      {loi === 'too_many_attempts' ? (
        <Notice kind="refusal">{errorMessage(language, loi, { minutes: minutesOf(phut) })}</Notice>
      ) : null}
      {xong === 'gui' ? (
        <Notice kind="done">{t('askPassword.sent')}</Notice>
      ) : (
        <form method="post" action="/quen-mat-khau/gui" className="form">
          <Field
            name="email"
            type="email"
            label={t('logIn.email')}
            help={t('askPassword.help')}
            autoComplete="username"
          />
          <button type="submit" className="button">
            {t('askPassword.submit')}
          </button>
        </form>
      )}
      <p>
        <a href="/">{t('backToLogIn')}</a>
      </p>
    </Threshold>
  )
}

export default AskPasswordPage
