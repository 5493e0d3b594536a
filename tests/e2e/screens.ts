import { ask } from './server'

/** A page of the workspace as somebody sees it; its path may have to be looked up. */
export type Screen = { name: string; as: string; path: () => Promise<string> | string }

const reportOf = async (as: string, where: string): Promise<string> => {
  const { docs } = await ask(as, 'GET', `/api/reports?${where}&sort=-periodEnd&limit=1`)
  if (docs.length === 0) throw new Error(`${as} has no report ${where}`)
  return `/bao-cao/${docs[0].id}`
}

/** Every page of the workspace, each as somebody whose work is there, with the plans that have the most and the longest rows. */
export const screens: Screen[] = [
  { name: 'work-officer', as: 'kt@loc-quang.demo', path: () => '/' },
  { name: 'work-focal', as: 'daumoi@tieu-can.demo', path: () => '/?xem=tat-ca' },
  { name: 'work-leader', as: 'lanhdao@loc-quang.demo', path: () => '/' },
  {
    name: 'report-entry',
    as: 'vhxh@loc-quang.demo',
    path: () => reportOf('vhxh@loc-quang.demo', 'where[state][equals]=draft'),
  },
  {
    name: 'report-commune',
    as: 'daumoi@tieu-can.demo',
    path: () => reportOf('daumoi@tieu-can.demo', 'where[level][equals]=commune&where[state][equals]=draft'),
  },
  {
    name: 'report-read',
    as: 'lanhdao@tieu-can.demo',
    path: () =>
      reportOf('lanhdao@tieu-can.demo', 'where[level][equals]=commune&where[state][equals]=approved'),
  },
  {
    name: 'report-history',
    as: 'so-khcn@vinh-long.demo',
    path: async () => `${await reportOf('so-khcn@vinh-long.demo', 'where[state][equals]=approved')}/nhat-ky`,
  },
]
