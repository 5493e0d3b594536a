import type { Words } from '../_shell/words'

/** The buttons, always within reach, and when it was last saved. */
export const EntryBar = ({ saved, maySubmit, t }: { saved: string; maySubmit: boolean; t: Words }) => (
  <div className="entry-bar">
    <p className="small soft" id="da-luu">
      {saved}
    </p>
    <div className="buttons">
      <button
        type="submit"
        id="luu"
        name="then"
        value="save"
        className={maySubmit ? 'button-quiet' : 'button'}
      >
        {t('report.save')}
      </button>
      {maySubmit ? (
        <button type="submit" name="then" value="submit" className="button">
          {t('report.saveAndSubmit')}
        </button>
      ) : null}
    </div>
  </div>
)
