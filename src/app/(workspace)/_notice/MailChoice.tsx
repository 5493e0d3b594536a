import type { NoticeSettings } from '@/data/notice/settings'
import { FormKey } from '../_form/FormKey'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

type Shown = { settings: NoticeSettings; email: string; t: Words }

/** Which mails somebody wants. */
export const MailChoice = ({ settings, email, t }: Shown) => (
  <section className="card" aria-labelledby="thu-bao">
    <h2 id="thu-bao">{t('notice.settings.title')}</h2>
    <p>{t('notice.settings.help', { email })}</p>
    <LiveForm action="/thong-bao/thu" words={formWords(t)} className="form">
      <FormKey />
      <div className="options mail-choice">
        <label className="option">
          <input type="checkbox" name="thu-ngay" value="1" defaultChecked={settings.digest} />
          {t('notice.settings.digest')}
        </label>
        <label className="option">
          <input type="checkbox" name="thu-gap" value="1" defaultChecked={settings.urgent} />
          {t('notice.settings.urgent')}
        </label>
      </div>
      <button type="submit" className="button">
        {t('notice.settings.save')}
      </button>
    </LiveForm>
  </section>
)
