import fc from 'fast-check'
import { matches } from '@/domain/access/condition'
import { policy, type Operation, type RecordName } from '@/domain/access/policy'
import { roleNames } from '@/domain/access/roles'
import { scopeOf } from '@/domain/access/scopeOf'
import { at, holding, somebody, type Where } from './actors'

const records = [...new Set(policy.map((line) => line.record))] as RecordName[]
const operations: Operation[] = ['read', 'create', 'update', 'delete', 'unlock']
const nobody = somebody()

const held = fc
  .tuple(fc.constantFrom(...roleNames), fc.constantFrom(...(Object.keys(at) as Where[])))
  .map(([role, where]) => holding(role, where))
const anyRow = fc.record({
  id: fc.constantFrom('me', 'other'),
  kind: fc.constantFrom('province', 'commune', 'unit'),
  owner: fc.constantFrom('c1', null),
  unit: fc.constantFrom('u1', 'u2', null),
  commune: fc.constantFrom('c1', 'c2', null),
  province: fc.constantFrom('p1', 'p2', null),
  reachedProvince: fc.boolean(),
})
/** Both units lie in one commune: the server never writes a row of a unit into another. */
const row = anyRow.map((one) => (one.unit === null ? one : { ...one, commune: 'c1' }))

describe('without an appointment', () => {
  it('only the state’s own organisations, the catalogue, days off, shared ladders, one’s own account and delegations are read', () => {
    const read = records.filter((record) => scopeOf({ actor: nobody, record, operation: 'read' }) !== false)
    expect(read.toSorted()).toEqual([
      'catalogue',
      'delegations',
      'organisations',
      'users',
      'work-calendars',
      'workflows',
    ])
    expect(scopeOf({ actor: nobody, record: 'users', operation: 'read' })).toEqual({
      field: 'id',
      equals: 'me',
    })
    const units = { kind: 'unit', commune: 'c1', province: 'p1' }
    expect(matches(scopeOf({ actor: nobody, record: 'organisations', operation: 'read' }), units)).toBe(false)
  })
  it('nothing but one’s own account and delegations is changed', () => {
    for (const record of records) {
      for (const operation of operations.filter((one) => one !== 'read')) {
        const isOwn = (field: string) => ({ field, equals: 'me' })
        const isGiven = record === 'delegations' && (operation === 'create' || operation === 'update')
        const ofAccount = record === 'users' && operation === 'update' ? isOwn('id') : false
        const due = isGiven ? isOwn('principal') : ofAccount
        expect(scopeOf({ actor: nobody, record, operation })).toEqual(due)
      }
    }
  })
})

describe('with appointments', () => {
  it('rights add up: several give what each alone gives, and no more', () => {
    fc.assert(
      fc.property(
        fc.array(held, { maxLength: 3 }),
        fc.constantFrom(...records),
        fc.constantFrom(...operations),
        row,
        (all, record, operation, one) => {
          const sees = (...appointments: typeof all) =>
            matches(scopeOf({ actor: somebody(...appointments), record, operation }), one)
          expect(sees(...all)).toBe(sees() || all.some((appointment) => sees(appointment)))
        },
      ),
    )
  })
  it('a commune’s people reach no row of another commune, nor a unit’s those of another unit’s reports', () => {
    fc.assert(
      fc.property(
        held,
        fc.constantFrom(...records),
        fc.constantFrom(...operations),
        row,
        (appointment, record, operation, one) => {
          fc.pre(appointment.commune !== null && appointment.role !== 'system_admin')
          fc.pre(!['province_admin', 'province_officer', 'province_leader'].includes(appointment.role))
          fc.pre(!matches(scopeOf({ actor: nobody, record, operation }), one))
          if (matches(scopeOf({ actor: somebody(appointment), record, operation }), one)) {
            expect(one.commune).toBe(appointment.commune)
            const isOfUnit = appointment.role === 'officer' || appointment.role === 'unit_head'
            if (isOfUnit && record === 'reports') expect(one.unit).toBe(appointment.unit)
          }
        },
      ),
    )
  })
  it('the province reads a report from the moment it has reached it, and only its own', () => {
    const scope = scopeOf({
      actor: somebody(holding('province_officer', 'province')),
      record: 'reports',
      operation: 'read',
    })
    expect(matches(scope, { province: 'p1', reachedProvince: true })).toBe(true)
    expect(matches(scope, { province: 'p1', reachedProvince: false })).toBe(false)
    expect(matches(scope, { province: 'p2', reachedProvince: true })).toBe(false)
  })
  it('reports are written by nobody through the policy', () => {
    for (const role of roleNames) {
      for (const operation of ['create', 'update', 'delete'] as const) {
        const actor = somebody(...(Object.keys(at) as Where[]).map((where) => holding(role, where)))
        expect(scopeOf({ actor, record: 'reports', operation })).toBe(false)
      }
    }
  })
  it('a role at a place that has no such organisation gives nothing there', () => {
    const misplaced = somebody(holding('commune_admin', 'province'), holding('officer', 'commune'))
    expect(scopeOf({ actor: misplaced, record: 'plans', operation: 'update' })).toBe(false)
    expect(
      scopeOf({ actor: somebody(holding('officer', 'commune')), record: 'reports', operation: 'read' }),
    ).toBe(false)
  })
  it('an administrator of a commune changes its units, not the commune', () => {
    const scope = scopeOf({
      actor: somebody(holding('commune_admin', 'commune')),
      record: 'organisations',
      operation: 'update',
    })
    expect(matches(scope, { kind: 'unit', commune: 'c1' })).toBe(true)
    expect(matches(scope, { kind: 'commune', commune: 'c1' })).toBe(false)
    expect(matches(scope, { kind: 'unit', commune: 'c2' })).toBe(false)
  })
})
