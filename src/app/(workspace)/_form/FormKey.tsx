import { readViewer } from '../_shell/viewer'
import { newFormKey } from './formKey'

/** The secret of a form as it was shown: sent twice it acts once, and only for whom it was shown to. */
export const FormKey = async () => {
  const { user } = await readViewer()
  return <input type="hidden" name="khoa" value={newFormKey(user?.id ?? '')} />
}
