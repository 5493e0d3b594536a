import type { AccountName } from './accounts'

/**
 * What everybody may do, written by hand from the design (sections 3 and 4): a line for records that are held alike, a
 * column for each place in the order of `places`; r read, c create, u update, d delete, g confirm a proposed
 * appointment, - nothing, . no such row. `reports` and `attachments` are of the open month, still drafts; `… accepted`
 * of an earlier one, which the leader approved and the province took.
 */
export const expectations: Record<AccountName, string> = {
  //                     own unit  other unit  own commune  sibling  own province  foreign  shared
  system_admin: `
    organisations        rcud      rcud        rcud         rcud     rcud          rcud     rcud
    users                rcu       rcu         rcu          rcu      rcu           rcu      rcu
    positions            rcud      rcud        rcud         rcud     rcud          rcud     rcud
    appointments         rcudg     rcudg       rcudg        rcudg    rcudg         rcudg    rcudg
    catalogue            .         .           .            .        .             .        rcud
    work-calendars       .         .           .            .        rcud          rcud     rcud
    workflows            .         .           rcu          rcu      rcu           rcu      rcu
    plans planRows       .         .           rcud         rcud     .             rcud     .
    reporting-periods    .         .           rc           rc       .             rc       .
    reports              r         r           r            r        .             r        .
    reports accepted     r         r           r            r        .             r        .
    attachments          r         r           r            r        .             r        .
    attachments accepted .         .           r            r        .             r        .`,
  province_admin: `
    organisations        rcu       rcu         rcu          rcu      rcu           -        r
    users                rcu       rcu         rcu          rcu      rcu           -        -
    positions            rcud      rcud        rcud         rcud     rcud          -        -
    appointments         rcudg     rcudg       rcudg        rcudg    rcud          -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        rcud          r        r
    workflows            .         .           rcu          rcu      rcu           -        r
    plans planRows       .         .           r            r        .             -        .
    reporting-periods    .         .           r            r        .             -        .
    reports              -         -           -            -        .             -        .
    reports accepted     -         -           r            r        .             -        .
    attachments          -         -           -            -        .             -        .
    attachments accepted .         .           r            r        .             -        .`,
  province_officer: `
    organisations        r         r           r            r        r             -        r
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           r            r        r             -        r
    plans planRows       .         .           r            r        .             -        .
    reporting-periods    .         .           r            r        .             -        .
    reports              -         -           -            -        .             -        .
    reports accepted     -         -           r            r        .             -        .
    attachments          -         -           -            -        .             -        .
    attachments accepted .         .           r            r        .             -        .`,
  province_leader: `
    organisations        r         r           r            r        r             -        r
    users                r         r           r            r        r             -        -
    positions            r         r           r            r        r             -        -
    appointments         r         r           r            r        rg            -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           r            r        r             -        r
    plans planRows       .         .           r            r        .             -        .
    reporting-periods    .         .           r            r        .             -        .
    reports              -         -           -            -        .             -        .
    reports accepted     -         -           r            r        .             -        .
    attachments          -         -           -            -        .             -        .
    attachments accepted .         .           r            r        .             -        .`,
  commune_admin: `
    organisations        rcud      rcud        rc           -        -             -        r
    users                rcu       rcu         rcu          -        -             -        -
    positions            rcud      rcud        rcud         -        -             -        -
    appointments         rcudg     rcudg       rcud         -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           rcu          -        -             -        r
    plans planRows       .         .           rcud         -        .             -        .
    reporting-periods    .         .           rc           -        .             -        .
    reports              r         r           r            -        .             -        .
    reports accepted     r         r           r            -        .             -        .
    attachments          r         r           r            -        .             -        .
    attachments accepted .         .           r            -        .             -        .`,
  focal_officer: `
    organisations        r         r           r            -        -             -        r
    users                r         r           r            -        -             -        -
    positions            r         r           r            -        -             -        -
    appointments         r         r           rg           -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           r            -        -             -        r
    plans planRows       .         .           rcud         -        .             -        .
    reporting-periods    .         .           rc           -        .             -        .
    reports              r         r           r            -        .             -        .
    reports accepted     r         r           r            -        .             -        .
    attachments          r         r           rcd          -        .             -        .
    attachments accepted .         .           r            -        .             -        .`,
  commune_leader: `
    organisations        r         r           r            -        -             -        r
    users                r         r           r            -        -             -        -
    positions            r         r           r            -        -             -        -
    appointments         r         r           rg           -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           r            -        -             -        r
    plans planRows       .         .           r            -        .             -        .
    reporting-periods    .         .           r            -        .             -        .
    reports              r         r           r            -        .             -        .
    reports accepted     r         r           r            -        .             -        .
    attachments          r         r           r            -        .             -        .
    attachments accepted .         .           r            -        .             -        .`,
  unit_head: `
    organisations        r         r           r            -        -             -        r
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           -            -        -             -        r
    plans planRows       .         .           r            -        .             -        .
    reporting-periods    .         .           r            -        .             -        .
    reports              r         -           -            -        .             -        .
    reports accepted     r         -           -            -        .             -        .
    attachments          rcd       -           -            -        .             -        .
    attachments accepted .         .           -            -        .             -        .`,
  officer: `
    organisations        r         r           r            -        -             -        r
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           -            -        -             -        r
    plans planRows       .         .           r            -        .             -        .
    reporting-periods    .         .           r            -        .             -        .
    reports              r         -           -            -        .             -        .
    reports accepted     r         -           -            -        .             -        .
    attachments          rcd       -           -            -        .             -        .
    attachments accepted .         .           -            -        .             -        .`,
  unit_viewer: `
    organisations        r         r           r            -        -             -        r
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           -            -        -             -        r
    plans planRows       .         .           r            -        .             -        .
    reporting-periods    .         .           r            -        .             -        .
    reports              r         -           -            -        .             -        .
    reports accepted     r         -           -            -        .             -        .
    attachments          r         -           -            -        .             -        .
    attachments accepted .         .           -            -        .             -        .`,
  commune_viewer: `
    organisations        r         r           r            -        -             -        r
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           -            -        -             -        r
    plans planRows       .         .           r            -        .             -        .
    reporting-periods    .         .           r            -        .             -        .
    reports              r         r           r            -        .             -        .
    reports accepted     r         r           r            -        .             -        .
    attachments          r         r           r            -        .             -        .
    attachments accepted .         .           r            -        .             -        .`,
  province_viewer: `
    organisations        -         -           r            -        -             -        r
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           -            -        -             -        r
    plans planRows       .         .           -            -        .             -        .
    reporting-periods    .         .           -            -        .             -        .
    reports              -         -           -            -        .             -        .
    reports accepted     -         -           r            r        .             -        .
    attachments          -         -           -            -        .             -        .
    attachments accepted .         .           r            r        .             -        .`,
  nobody: `
    organisations        -         -           r            -        -             -        r
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        r
    work-calendars       .         .           .            .        r             r        r
    workflows            .         .           -            -        -             -        r
    plans planRows       .         .           -            -        .             -        .
    reporting-periods    .         .           -            -        .             -        .
    reports              -         -           -            -        .             -        .
    reports accepted     -         -           -            -        .             -        .
    attachments          -         -           -            -        .             -        .
    attachments accepted .         .           -            -        .             -        .`,
  stranger: `
    organisations        -         -           -            -        -             -        -
    users                -         -           -            -        -             -        -
    positions            -         -           -            -        -             -        -
    appointments         -         -           -            -        -             -        -
    catalogue            .         .           .            .        .             .        -
    work-calendars       .         .           .            .        -             -        -
    workflows            .         .           -            -        -             -        -
    plans planRows       .         .           -            -        .             -        .
    reporting-periods    .         .           -            -        .             -        .
    reports              -         -           -            -        .             -        .
    reports accepted     -         -           -            -        .             -        .
    attachments          -         -           -            -        .             -        .
    attachments accepted .         .           -            -        .             -        .`,
}
