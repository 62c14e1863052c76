/** Words that come with the page of the mentor desk. */
export const mentorParts = {
  title: 'Mentor desk',
  description:
    'Give exercises, read what comes back, say what is essential, and stand for what you saw. No account, no server.',
  lead: 'Give work, read what comes back, and stand for what you saw. Everything is on this device; you send links and files yourself.',
  label: 'Parts of the desk',
  example: 'Look at a worked example',
  isExample:
    'This is a hand-in of a fictional mentee. Review it as you like: nothing of it is saved, and your own cases stay as they are.',
  names: { waiting: 'Waiting', assign: 'Give work', remarks: 'Remarks', calibration: 'Calibration', key: 'Your key' },
} as const;
