import { emptySchedule } from './schedule-edits.ts';
import type { ScheduleDocument } from './worked-schedule.ts';

/** Id, name, owner, days or three estimates, predecessors. */
const rows: readonly (readonly string[])[] = [
  ['A', 'Agree on the scan events', 'Gate team', '4', ''],
  ['B', 'Scan service, first gate', 'Gate team', '8/12/22', 'A'],
  ['C', 'Contract for handheld scanners', 'Procurement', '10', ''],
  ['D', 'Scanner firmware', 'Lantern Devices', '6/9/20', 'A, C'],
  ['E', 'Offline queue on the device', 'Mobile', '5/8/14', 'A SS+3'],
  ['F', 'Ticket wallet reads new events', 'Wallet', '4/6/9', 'A'],
  ['G', 'Fraud rules on scan events', 'Risk', '5/7/12', 'A, B SS+5'],
  ['H', 'Load test at a stadium evening', 'Reliability', '3/4/8', 'B, E'],
  ['I', 'Dual run at two venues', 'Venue operations', '10', 'D, H'],
  ['J', 'Train venue staff', 'Venue operations', '4', 'D, I FF-2'],
  ['K', 'Privacy review', 'Legal', '5/8/15', 'A'],
  ['L', 'Go or no-go', 'Program', '0', 'F, G, I, J, K'],
  ['M', 'Move the remaining venues', 'Venue operations', '6/8/13', 'L'],
  ['N', 'Switch the old service off', 'Gate team', '3', 'M FS+5'],
];

/** A fictional program of fourteen activities with a critical path, near-critical chains and all kinds of figures. */
export function exampleSchedule(): ScheduleDocument {
  const empty = emptySchedule('2027-03-01', rows.length);
  return {
    ...empty,
    title: 'Gate scanning on the new service',
    holidays: '2027-03-26, 2027-05-31',
    committed: '2027-05-21',
    activities: empty.activities.map((row, place) => ({ ...row, ...written(rows[place]) })),
  };
}

function written([id = '', name = '', owner = '', days = '', after = '']: readonly string[] = []) {
  const [optimistic = '', likely = '', pessimistic] = days.split('/');
  return pessimistic === undefined
    ? { id, name, owner, after, duration: days }
    : { id, name, owner, after, optimistic, likely, pessimistic };
}
