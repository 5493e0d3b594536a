/** The product's own pages in the admin panel, by their paths under it. */
export const panelViews = {
  staff: { Component: '/src/payload/admin/StaffView#StaffView', path: '/don-vi-moi', exact: true },
  imports: {
    Component: '/src/payload/admin/import/ImportsView#ImportsView',
    path: '/nhap-ke-hoach',
    exact: true,
  },
  import: {
    Component: '/src/payload/admin/import/ImportView#ImportView',
    path: '/nhap-ke-hoach/:id/:step',
  },
  ladders: {
    Component: '/src/payload/admin/ladder/LaddersView#LaddersView',
    path: '/quy-trinh',
    exact: true,
  },
  ladder: { Component: '/src/payload/admin/ladder/LadderView#LadderView', path: '/quy-trinh/:id/:tab' },
  ladderHome: { Component: '/src/payload/admin/ladder/LadderView#LadderView', path: '/quy-trinh/:id' },
  clears: { Component: '/src/payload/admin/clears/ClearsView#ClearsView', path: '/sau-ro/:id' },
} as const
