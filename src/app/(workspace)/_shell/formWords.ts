import type { Words } from './words'

/** What a form that is sent without leaving its page says by itself. */
export const formWords = (t: Words) => ({
  sending: t('form.sending'),
  offline: t('form.offline'),
  loggedOut: t('form.loggedOut'),
  otherPerson: t('form.otherPerson'),
  fillIn: t('form.fillIn'),
})
