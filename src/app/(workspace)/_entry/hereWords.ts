import type { Words } from '../_shell/words'

/** What is said of text that lies on this device; '{time}' stands for when it was typed. */
export const hereWords = (t: Words) => ({
  found: t('report.here.found', { time: '{time}' }),
  explain: t('report.here.explain'),
  moved: t('report.here.moved'),
  restore: t('report.here.restore'),
  send: t('report.here.send'),
  drop: t('report.here.drop'),
  failed: t('report.here.failed'),
})
