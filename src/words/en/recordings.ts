import type { NoTake, TakeStanding } from '#domain/interview/take.ts';

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const refused: Record<NoTake, string> = {
  unsupported:
    'This browser cannot record here. It needs a current browser, and the site over HTTPS. Type your answer instead; nothing was lost.',
  denied:
    'The browser does not let this page use the microphone. Allow it in the site settings beside the address, then press the button again. What you typed is safe.',
  'no-device': 'No microphone was found. Connect one and press the button again. What you typed is safe.',
  busy: 'The microphone is there and did not answer; another program may be using it. Close that and press the button again.',
  failed: 'The recording could not begin, and the browser did not say why. What you typed is safe.',
};

const standing: Record<TakeStanding, string> = {
  running: 'being recorded in a tab',
  'broken-off': 'broken off: the page was closed or stopped while it recorded; kept up to there',
  stopped: '',
  unplugged: 'ended by itself: the microphone went away; kept up to there',
  full: 'ended by itself: the device had no room for more; kept up to there',
};

/** Words of answers that are spoken and recorded. */
export const recordings = {
  title: 'Say it aloud',
  lead: 'The recording stays on this device, in this browser. It is never sent, never judged by how it sounds, and is not in the exported record.',
  about: 'Where it stays; have it written down',
  start: 'Record an answer',
  again: 'Record another',
  asking: 'Waiting until the browser may use the microphone…',
  running: (seconds: number, size: string) => `Recording ${minutes(seconds)} · ${size} kept`,
  stop: 'Stop recording',
  refused,
  standing,
  take: (place: number) => `Recording ${place}`,
  length: (seconds: number, size: string) => `${minutes(seconds)} · ${size}`,
  play: 'Listen',
  close: 'Close the player',
  toggle: 'Play or pause',
  back: 'Back 5 seconds',
  keys: 'While the player is open: Alt+K plays or pauses, Alt+J goes back five seconds, also while you type.',
  noSound: 'There is no sound of this recording on this device any more.',
  takeOut: 'Take it as a file',
  remove: 'Delete',
  removeAll: 'Delete all recordings',
  notRemoved: 'The device did not let it be deleted. Nothing was changed.',
  loose:
    'The device had no room for the end of this recording. It is in this page only and is gone when you leave; take it as a file now.',
  transcript: 'Transcript',
  transcriptHint:
    'Type what you said, as you said it, while you listen. The rules read it as they read a typed answer. What you would say now belongs into the next try.',
  all: {
    title: 'Recordings on this device',
    lead: (count: number, size: string) =>
      `${count === 1 ? 'One recording' : `${count} recordings`}, ${size}. They are in this browser only, not in the exported record and not in its copies. To keep one elsewhere, take it as a file.`,
    orphan: 'Of a try that is not here any more',
  },
} as const;
