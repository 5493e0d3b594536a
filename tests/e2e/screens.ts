import { ask } from './server'

/** A page of the workspace as somebody sees it; its path may have to be looked up. */
export type Screen = { name: string; as: string; path: () => Promise<string> | string }

const reportOf = async (as: string, where: string): Promise<string> => {
  const { docs } = await ask(as, 'GET', `/api/reports?${where}&sort=-periodEnd&limit=1`)
  if (docs.length === 0) throw new Error(`${as} has no report ${where}`)
  return `/bao-cao/${docs[0].id}`
}

const boardOf = async (as: string): Promise<string> => {
  const { positions } = await ask(as, 'GET', '/api/me')
  return `/xa/${positions[0].organisation}`
}

const indicatorOf = async (as: string): Promise<string> => {
  const { docs } = await ask(as, 'GET', '/api/indicators?where[kind][equals]=percent&sort=position&limit=1')
  return `${await boardOf(as)}/chi-tieu/${docs[0].id}`
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
  {
    name: 'report-why',
    as: 'daumoi@tieu-can.demo',
    path: async () =>
      `${await reportOf('daumoi@tieu-can.demo', 'where[level][equals]=unit&where[state][equals]=approved')}/vi-sao`,
  },
  { name: 'delegations', as: 'lanhdao@loc-quang.demo', path: () => '/uy-quyen' },
  { name: 'notices', as: 'daumoi@tieu-can.demo', path: () => '/thong-bao' },
  { name: 'commune-board', as: 'lanhdao@loc-quang.demo', path: () => '/xa' },
  {
    name: 'commune-indicators',
    as: 'daumoi@tieu-can.demo',
    path: async () => `${await boardOf('daumoi@tieu-can.demo')}/chi-tieu`,
  },
  {
    name: 'commune-tasks',
    as: 'lanhdao@loc-quang.demo',
    path: async () => `${await boardOf('lanhdao@loc-quang.demo')}/nhiem-vu`,
  },
  { name: 'indicator', as: 'lanhdao@loc-quang.demo', path: () => indicatorOf('lanhdao@loc-quang.demo') },
  {
    name: 'commune-weekly',
    as: 'lanhdao@loc-quang.demo',
    path: async () => `${await boardOf('lanhdao@loc-quang.demo')}/giao-ban`,
  },
  {
    name: 'commune-reminder',
    as: 'daumoi@loc-quang.demo',
    path: async () => `${await boardOf('daumoi@loc-quang.demo')}/don-doc`,
  },
  { name: 'leader', as: 'lanhdao@loc-quang.demo', path: () => '/lanh-dao' },
  { name: 'province-board', as: 'so-khcn@dong-nai.demo', path: () => '/tinh/75?ky=2026-10' },
  { name: 'province-heat', as: 'so-khcn@dong-nai.demo', path: () => '/tinh/75/chi-tieu?ky=2026-10' },
  {
    name: 'province-indicator',
    as: 'so-khcn@dong-nai.demo',
    path: () => '/tinh/75/chi-tieu/CDS-05?ky=2026-10',
  },
  { name: 'plan', as: 'daumoi@tieu-can.demo', path: () => '/ke-hoach' },
  { name: 'plans', as: 'so-khcn@dong-nai.demo', path: () => '/ke-hoach' },
]
