/** Words of the page of the proof plan, which are there before the rest is loaded. */
export const planPage = {
  title: 'Proof plan',
  description:
    'A week of short exercises built from your gaps: what to make each day, how to tell that it is done, and what it adds to your evidence.',
  lead: 'A few short pieces of work, chosen from your gaps. Each leaves something that others can look at.',
  loading: 'Reading what is saved on this device …',
  noScript: 'The plan is built in your browser and needs scripts. The exercises can be read without.',
  exercises: 'All exercises',
  workshop: 'Artifact workshop',
} as const;
