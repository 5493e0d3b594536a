import type { CollectionSlug } from 'payload'
import type { SetupHole } from '@/domain/plan/setupSteps'
import { staffLink } from './staffLink'

const collectionOf: Record<Exclude<SetupHole, 'unitsWithoutPeople'>, CollectionSlug> = {
  peopleWithoutPosition: 'users',
  linksUnused: 'users',
  toConfirm: 'appointments',
  indicatorsWithoutTarget: 'indicators',
  indicatorsWithoutLead: 'indicators',
  tasksWithoutLead: 'tasks',
  tasksWithoutDeadline: 'tasks',
  assumedRules: 'reporting-rules',
}

/** Where what a row lacks is filled in: on its own page; people join a unit on theirs. */
export const setupRowLink = ({ hole, row }: { hole: SetupHole; row: string }): string =>
  hole === 'unitsWithoutPeople'
    ? staffLink({ organisation: row })
    : `/admin/collections/${collectionOf[hole]}/${row}`
