import type { ScriptCase } from '#domain/decision/reasons.ts';
import type { ScriptKey } from '#domain/record/decision.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { decisionClose } from '#words/en.ts';
import type { Naming } from './naming.ts';

const words = decisionClose.script;

/** A name as it reads inside a sentence: a first capital that is not part of a longer one, or of “I”, goes. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name.replace(/^A /u, 'a ');

/** Drafts a script from the person's own reasons; it says nothing that their numbers, notes and ledger do not. */
export function draftScript(
  { about, against, reasons }: ScriptCase,
  { stance, audience, length }: ScriptKey,
  nameBy: Naming,
  evidence: readonly Evidence[],
): { text: string; evidence: string[] } {
  const cited = new Set<string>();
  const lines = reasons.map((reason, place) => {
    const pieces = evidence.filter(({ id, state }) => reason.evidence.includes(id) && state !== 'retracted');
    const shown = length === 'seconds' ? pieces.slice(0, 1) : pieces;
    for (const { id } of shown) cited.add(id);
    const backed = shown.length > 0 ? ` ${words.backed(shown.map(({ title }) => title).join('; '))}` : '';
    return `${words.reason(place, inSentence(nameBy(reason.criterion)), reason.note)}${backed}`;
  });
  const opening = words.opening[stance][audience]({ about: nameBy(about), against: nameBy(against) });
  const closing = length === 'seconds' ? [] : [words.closing[audience]];
  return {
    text: [opening, ...lines, ...closing].join(length === 'written' ? '\n\n' : ' '),
    evidence: [...cited],
  };
}
