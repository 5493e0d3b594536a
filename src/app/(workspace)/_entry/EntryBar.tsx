import { EntryMoves } from './EntryMoves'
import { EntrySaved } from './EntrySaved'
import type { Words } from '../_shell/words'

/** The buttons, always within reach, and when it was last saved. */
export const EntryBar = ({ saved, maySubmit, t }: { saved: string; maySubmit: boolean; t: Words }) => (
  <div className="entry-bar">
    <div className="entry-bar-said">
      <EntrySaved
        saved={saved}
        words={{
          typed: t('report.mark.typed'),
          kept: t('report.mark.kept'),
          sending: t('report.mark.sending'),
          offline: t('report.mark.offline'),
          loggedOut: t('report.mark.loggedOut'),
          otherPerson: t('report.mark.loggedOut'),
        }}
      />
      <EntryMoves
        words={{
          filled: t('report.moves.filled', { count: '{count}' }),
          left: t('report.moves.left', { count: '{count}' }),
          none: t('report.moves.none'),
          undo: t('report.moves.undo'),
          undone: t('report.moves.undone'),
        }}
      />
    </div>
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
