import { communeReport, unitReport } from '@/domain/approval/presets'
import type { DocFacts } from '@/domain/approval/types'
import { after, approve, issue, submit, world, type World } from './world'

/** Everybody around a commune's reports, by what they hold. */
export const people = {
  officer: ['role:officer@u1'],
  head: ['role:unit_head@u1'],
  focal: ['role:focal_officer@c1'],
  leader: ['role:commune_leader@c1'],
  receiver: ['role:province_officer@p1'],
  provinceLeader: ['role:province_leader@p1'],
  neighbour: ['role:officer@u2'],
  otherLeader: ['role:commune_leader@c2'],
}

export const row = { kind: 'indicator' as const, id: 'i1' }

export const unit = (doc: Partial<DocFacts> = {}): World =>
  world({ workflow: unitReport, people, doc: { locksAt: null, ...doc } })

export const commune = (doc: Partial<DocFacts> = {}): World =>
  world({ workflow: communeReport, people, org: { ...world().org, unit: null }, doc })

export const sentUnit = (doc: Partial<DocFacts> = {}) => after(unit(doc), ['officer', submit])
export const approvedUnit = (doc: Partial<DocFacts> = {}) => after(sentUnit(doc), ['focal', approve])
export const sentCommune = (doc: Partial<DocFacts> = {}) => after(commune(doc), ['focal', submit])
/** Approved by the leader, waiting for its number. */
export const unissued = (doc: Partial<DocFacts> = {}) => after(sentCommune(doc), ['leader', approve])
export const accepted = (doc: Partial<DocFacts> = {}) =>
  after(unissued(doc), ['focal', issue()], ['receiver', approve])

/** Who of all is offered a verb. */
export const offeredTo = (
  at: World,
  verb: string,
  actions: (at: World, person: string) => string[],
): string[] => Object.keys(people).filter((person) => actions(at, person).includes(verb))
