import type { Severity } from '#domain/bullets/rule.ts';
import type { LineKind } from '#domain/record/resume.ts';

/** Words of the bullets with their marks and notes. */
export const resumeBullets = {
  view: { label: 'Show', whole: 'Whole résumé', one: 'One bullet at a time', split: 'Correct the split' },
  variant: { label: 'Variant', all: 'Every line' },
  tally: (bullets: number, errors: number, warnings: number) =>
    `${bullets === 1 ? '1 bullet' : `${bullets} bullets`}; ${errors === 1 ? '1 error' : `${errors} errors`}, ${
      warnings === 1 ? '1 warning' : `${warnings} warnings`
    }`,
  noBullets: 'No line was read as a bullet. Under “Correct the split” you can say which ones are.',
  joined: (lines: number, bullets: number) =>
    `${lines} lines were read as ${bullets === 1 ? 'one bullet' : `${bullets} bullets`}.`,
  keptApart: (lines: number) => `${lines} lines, each on its own.`,
  keepApart: 'Keep every line as its own',
  across: 'Across bullets',
  acrossWhich: (numbers: readonly number[]) => `Bullets ${numbers.join(', ')}`,
  kinds: {
    contact: 'Contact',
    heading: 'Heading',
    role: 'Role',
    bullet: 'Bullet',
    text: 'Text',
  } satisfies Record<LineKind, string>,
  bullet: {
    reading: 'Reading…',
    engineMissing: 'The rules could not be loaded. Your résumé is safe. Connect and reload the page.',
    score: (score: number) => `${score} of 100`,
    number: (index: number) => `Bullet ${index}`,
    work: 'Work on it',
    close: 'Close',
    note: (number: number, name: string) => `Note ${number}: ${name}`,
    words: (number: number) => `To the words of note ${number}`,
    clean: (features: { hasQuantifiedOutcome: boolean; hasScopeNumber: boolean }) =>
      features.hasQuantifiedOutcome || features.hasScopeNumber
        ? 'No findings. Could somebody else check the number in it?'
        : 'No findings. Could somebody who was there confirm it?',
    more: (count: number) => (count === 1 ? '1 more note' : `${count} more notes`),
    severity: { error: 'Error', warning: 'Warning', note: 'Note' } satisfies Record<Severity, string>,
    draftWaits: 'A draft of this bullet waits.',
    kept: 'In the evidence ledger',
    standing: {
      gone: 'The ledger item it was kept as was deleted.',
      retracted: 'You took back the evidence of this bullet. Take the bullet out, or restore the item.',
      'rests-on-retracted': (titles: string) => `It rests on evidence that was taken back: ${titles}.`,
      differs: 'The evidence ledger holds another wording.',
    },
    previous: 'Previous bullet',
    next: 'Next bullet',
    of: (index: number, count: number) => `Bullet ${index} of ${count}`,
  },
  legend: { error: 'costs you most', warning: 'worth fixing', note: 'could be better', good: 'counts for you' },
} as const;
