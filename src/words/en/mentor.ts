import type { FragmentFault } from '#domain/mentoring/link.ts';
import type { JudgeFault } from '#domain/mentoring/judge.ts';
import type { PacketFault } from '#domain/mentoring/packet.ts';
import type { ReplyFault } from '#domain/mentoring/reply.ts';
import type { Standing } from '#domain/mentoring/case.ts';
import type { Review } from '#domain/record/evidence.ts';
import type { Body } from '#domain/mentoring/event.ts';

const seen: Record<Review['saw'], string> = {
  document: 'saw the document',
  defense: 'heard the defense',
  work: 'worked with them',
};

/** Words that mentor and mentee share: what arrives, what is sent, where a case stands. */
export const mentoring = {
  private: 'Nothing is sent from here. You send the link or the file yourself, and whoever has it can read it.',
  take: {
    refused: 'This was not taken, and nothing was changed.',
    packet: {
      'too-large': 'It is larger than a packet can be.',
      'too-deep': 'It is nested deeper than any packet.',
      'not-json': 'It cannot be read. It may have been cut off on its way.',
      'forbidden-key': 'It has a field that no packet has and that could do harm.',
      'not-a-packet': 'It is no packet of Critical Path, or was cut off on its way.',
      'newer-version': 'It was written by a newer version of Critical Path. Reload this page and try again.',
      'too-many-events': 'It holds more than a packet can.',
      'wrong-value': 'It has a value that no packet has.',
      'cannot-unpack':
        'It cannot be unpacked. It was cut off or damaged on its way, or unpacks to more than a link holds.',
    } satisfies Record<PacketFault | FragmentFault, string>,
    judge: {
      'not-signed': 'It should carry a signature, and carries none.',
      'bad-signature': 'A signature in it does not fit its words: forged, or changed on its way.',
      'signs-something-else': 'A signature in it belongs to another review or another document.',
      'changed-event': 'It says something else under a name that you already have. What you have stands.',
      'not-yours':
        'It is about work that is not yours here. A review is opened on the device from which the work was handed in.',
      'speaks-for-you': 'It says something in your name that you did not say here.',
      'loose-end': 'It is about something that is neither here nor in it.',
      'another-key':
        'It is signed with another key than the one that signs in this case. Ask your mentor over another channel.',
      'own-key': 'It is signed with a key of this very device. One’s own key attests nothing.',
    } satisfies Record<JudgeFault, string>,
    reply: {
      'no-reply': 'There is neither a link nor a reply in this text.',
      'cut-off': 'The reply is not whole. Paste all of it, down to the code.',
      'no-ratings': 'The reply has no ratings that fit the exercise.',
      'no-name': 'The reply does not say who it is from and when.',
      'not-yours': 'The reply is about something that was not handed in from this device.',
    } satisfies Record<ReplyFault | 'not-yours', string>,
    notSaved: 'That could not be saved. Nothing was changed.',
    nothingNew: 'You have all of this already. Nothing was changed.',
    taken: 'Taken.',
    noWork: 'There is nothing to review in it. A hand-in holds the work; an assignment is opened on another page.',
    close: 'Put away',
  },
  offer: {
    title: (mentor: string) => `${mentor} gives you work`,
    to: (mentee: string) => `To ${mentee}`,
    due: (day: string) => `By ${day}`,
    noDue: 'No date',
    note: 'Their note',
    lookAt: 'What they will look at',
    brief: 'The brief',
    missing: 'The exercise could not be fetched. Connect and open the link again, or ask for the file.',
    accept: 'Accept into my plan',
    accepted: 'In your plan.',
    begin: 'Begin it',
    decline: 'Decline',
    declined: 'Declined. Tell them so: they see it when you send them the answer.',
    why: 'What to tell them (optional)',
    toFeedback: 'To what your mentor gave you',
  },
  arrived: {
    feedback: 'Your mentor answers',
    handIn: (mentee: string) => `${mentee} hands in`,
    answer: (mentee: string) => `${mentee} answers`,
    holds: 'It holds',
    counts: {
      assign: (n: number) => (n === 1 ? '1 assignment' : `${n} assignments`),
      accept: () => 'the answer: accepted',
      decline: () => 'the answer: declined',
      submit: (n: number) => (n === 1 ? '1 hand-in' : `${n} hand-ins`),
      comment: (n: number) => (n === 1 ? '1 remark' : `${n} remarks`),
      resolve: (n: number) => (n === 1 ? '1 remark looked at again' : `${n} remarks looked at again`),
      review: (n: number) => (n === 1 ? '1 review' : `${n} reviews`),
      iterate: () => 'the wish for another round',
      sign: () => 'a signature',
      revoke: () => 'a review taken back',
    },
    take: 'Take it in',
    toCase: 'To the case',
    tenMinutes: 'Review it in ten minutes, without keeping it',
    reply: (by: string, title: string) => `${by} reviews “${title}”`,
    changed: 'Its letters differ from those that were sent. Read it before you take it.',
    unsigned: 'A reply by mail carries no signature: you vouch for having pasted it as it came.',
  },
  standing: {
    offered: 'Not answered',
    'at-work': 'At work',
    again: 'Another round asked for',
    'handed-in': 'Handed in',
    declined: 'Declined',
    reviewed: 'Reviewed',
    signed: 'Reviewed and signed',
  } satisfies Record<Standing['state'], string>,
  type: {
    essential: 'Essential',
    actionable: 'Actionable',
    informative: 'Informative',
    celebratory: 'Well done',
  } satisfies Record<Body<'comment'>['type'], string>,
  send: {
    title: 'Send it',
    for: (name: string) => `For ${name}`,
    link: 'Link',
    copy: 'Copy',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser did not copy it. Mark it and copy it by hand.',
    tooLong: 'Too long for a link that survives mail: send the file.',
    file: 'Save as a file',
  },
  round: (n: number) => `Round ${n}`,
  document: 'The document',
  linkOf: 'Where it can be opened',
  files: 'Files that are not in here; ask for them',
  size: (bytes: number) =>
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  noText: 'No text goes along.',
  noteOf: 'Note',
  beside: 'Written beside the document',
  ai: {
    none: 'AI did not help, as they say.',
    some: (where: string) => (where.trim() === '' ? 'AI helped, as they say.' : `AI helped, as they say: ${where}`),
  },
  work: { real: 'Real work', simulated: 'Simulated, on a fictional program' },
  self: 'How they rate it themselves',
  stepOf: (step: number) => `step ${step} of 4`,
  strength: 'Strength',
  essential: 'Essential point',
  closing: ({ by, saw, attests, on }: Pick<Body<'review'>, 'by' | 'saw' | 'attests' | 'on'>) =>
    attests
      ? `Attested by ${by}, who ${seen[saw]}, on ${on}.`
      : `${by} ${seen[saw]}, on ${on}; this is feedback, not an attestation.`,
  takenBack: 'Taken back',
  replaced: 'Replaced: a later review by the same person counts.',
  signedWith: 'Signed; the words of the key are',
  settled: 'settled',
  open: 'open',
  carried: 'From earlier rounds',
  remarks: 'Remarks',
  remark: (n: number) => `Remark ${n}`,
  nodes: {
    title: 'The drawing as a list',
    first: 'waits for nothing',
    after: (ids: string) => `after ${ids}`,
    closely: 'manage closely',
    satisfied: 'keep satisfied',
    informed: 'keep informed',
    monitor: 'monitor',
  },
  isBack: 'What you typed here before is back.',
  startOver: 'Start over',
  changes: 'What changed since the last round',
  before: 'Before',
  after: 'Now',
} as const;
