import { errorMessage } from '@/i18n/errorMessage'
import type { Language } from '@/i18n/messages'
import { localPath } from '../_form/localPath'
import { minutesOf } from '../_form/minutesOf'
import { oneOf } from '../_form/oneOf'
import { Field } from '../_shell/Field'
import { Notice } from '../_shell/Notice'
import { Threshold } from '../_shell/Threshold'
import type { Words } from '../_shell/words'

const refusals = [
  'wrong_credentials',
  'account_locked',
  'account_closed',
  'demo_account_elsewhere',
  'too_many_attempts',
] as const

type Asked = { loi?: unknown; phut?: unknown; email?: unknown; tiep?: unknown; xong?: unknown }

/** The log-in form; what was refused is said above it, and the address need not be typed again. */
export const LogIn = ({ asked, language, t }: { asked: Asked; language: Language; t: Words }) => {
  const refusal = oneOf(refusals, asked.loi)
  const next = localPath(asked.tiep)
  return (
    <Threshold t={t}>
      <h1>{t('titles.logIn')}</h1>
      {refusal === null ? null : (
        <Notice kind="refusal">{errorMessage(language, refusal, { minutes: minutesOf(asked.phut) })}</Notice>
      )}
      {asked.xong === 'dang-xuat' && refusal === null ? (
        <Notice kind="done">{t('logIn.loggedOut')}</Notice>
      ) : null}
      <form method="post" action="/dang-nhap" className="form">
        {next === '/' ? null : <input type="hidden" name="tiep" value={next} />}
        <Field
          name="email"
          type="email"
          label={t('logIn.email')}
          autoComplete="username"
          value={typeof asked.email === 'string' ? asked.email : undefined}
          isRefused={refusal === 'wrong_credentials'}
        />
        <Field
          name="password"
          type="password"
          label={t('logIn.password')}
          autoComplete="current-password"
          isRefused={refusal === 'wrong_credentials'}
        />
        <button type="submit" className="button">
          {t('logIn.submit')}
        </button>
      </form>
      <p>
        <a href="/quen-mat-khau">{t('logIn.forgot')}</a>
      </p>
      <p className="aside">{t('logIn.noAccount')}</p>
    </Threshold>
  )
}
