import { clip } from '@/domain/board/clip'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { periodWords } from './periodWords'
import type { ReminderFacts } from './reminderFacts'
import type { Say } from './types'

/** Longest name of a task in a message that is read on a phone. */
const NAME = 90

/** The reminder as a message to be pasted: plain text, short lines. '' where nobody is late. */
export const reminderText = ({ facts, say }: { facts: ReminderFacts; say: Say }): string => {
  const { units, day, period, commune } = facts
  if (units.length === 0) return ''
  const late = units.filter(({ report }) => report !== null)
  const busy = units.filter(({ tasks }) => tasks.length > 0)
  return [
    say('reminder.text.title', { commune, day: writeDate({ date: day }) }),
    ...(late.length === 0
      ? []
      : [
          '',
          say('reminder.text.reports', { period: periodWords({ period, say }) }),
          ...late.map(({ name, report }) =>
            say('reminder.text.report', {
              unit: name ?? '',
              due: writeDate({ date: report!.dueOn }),
              days: report!.days,
            }),
          ),
        ]),
    ...(busy.length === 0 ? [] : ['', say('reminder.text.tasks')]),
    ...busy.flatMap(({ name, tasks }) => [
      say('reminder.text.unit', { unit: name ?? say('reminder.nobody') }),
      ...tasks.map((task) =>
        say('reminder.text.task', {
          task: clip({ text: task.name, length: NAME }),
          until: writeDate({ date: task.until }),
          days: task.days,
        }),
      ),
    ]),
    '',
    say('reminder.text.closing'),
  ].join('\n')
}
