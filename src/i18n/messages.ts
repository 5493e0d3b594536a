import enAdmin from './en/admin.json'
import enApproval from './en/errors.approval.json'
import enHttp from './en/errors.http.json'
import enIndicator from './en/errors.indicator.json'
import enPeriod from './en/errors.period.json'
import enPlan from './en/errors.plan.json'
import enReport from './en/errors.report.json'
import enTask from './en/errors.task.json'
import enMail from './en/mail.json'
import enPages from './en/pages.json'
import viAdmin from './vi/admin.json'
import viApproval from './vi/errors.approval.json'
import viHttp from './vi/errors.http.json'
import viIndicator from './vi/errors.indicator.json'
import viPeriod from './vi/errors.period.json'
import viPlan from './vi/errors.plan.json'
import viReport from './vi/errors.report.json'
import viTask from './vi/errors.task.json'
import viMail from './vi/mail.json'
import viPages from './vi/pages.json'

export type Language = 'vi' | 'en'

/** Every word that a person reads, by language. Refusal codes are one flat list: a code is unique in the product. */
export const messages = {
  vi: {
    admin: viAdmin,
    errors: {
      ...viHttp,
      ...viApproval,
      ...viIndicator,
      ...viPeriod,
      ...viPlan,
      ...viReport,
      ...viTask,
    },
    mail: viMail,
    pages: viPages,
  },
  en: {
    admin: enAdmin,
    errors: {
      ...enHttp,
      ...enApproval,
      ...enIndicator,
      ...enPeriod,
      ...enPlan,
      ...enReport,
      ...enTask,
    },
    mail: enMail,
    pages: enPages,
  },
}

/** Vietnamese unless the person or the browser asks for English. */
export const languageOf = (asked: string | null | undefined): Language =>
  asked !== null && asked !== undefined && /^en\b/i.test(asked.trim()) ? 'en' : 'vi'
