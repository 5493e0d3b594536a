import type { AssignmentReading, TaskReading } from '@/domain/planText/planReading'

/** Work that a sentence gives to a unit, as a task without number, deadline and output: nobody has said any yet. */
export const assignedTask = ({ units, role, text, source }: AssignmentReading): TaskReading => ({
  ...{ section: null, no: '', subNo: null, name: text, subtask: '', output: '', kpi: '' },
  leadUnits: role === 'lead' ? units : [],
  coordinatingUnits: role === 'coordinate' ? units : [],
  deadlineText: '',
  deadline: { end: null, recurring: false, done: false, milestones: [] },
  note: '',
  ownerText: { lead: '', coordinate: '' },
  officialText: { assignee: '', leader: '', authority: '' },
  servesText: '',
  origin: 'prose',
  source,
  flags: ['no_deadline'],
})
