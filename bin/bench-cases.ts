import { toBase64url } from '#domain/mentoring/base64url.ts';
import type { Body, EventKind, MentorEvent } from '#domain/mentoring/event.ts';
import { keptAs } from '#domain/mentoring/kept.ts';
import type { KeptEvent } from '#domain/record/mentoring.ts';

const idOf = (count: number): string =>
  toBase64url(Uint8Array.from({ length: 16 }, (_, at) => (count >>> (8 * (at % 4))) & 255));

/** A mentor’s record of this many mentees with this many cases each, all handed in and reviewed. */
export function manyCases(mentees: number, each: number): KeptEvent[] {
  return Array.from({ length: mentees * each }, (_, at) => {
    const [opened, handedIn] = [idOf(at * 4 + 1), idOf(at * 4 + 3)];
    const say = <K extends EventKind>(n: number, kind: K, body: Body<K>): MentorEvent =>
      // Kind and body come together.
      ({
        id: idOf(at * 4 + n),
        case: opened,
        n,
        at: new Date(Date.UTC(2026, 0, 1 + (at % 300))).toISOString(),
        kind,
        body,
      }) as MentorEvent;
    const texts = { note: 'Send me what there is.', lookAt: '', due: '' as const };
    const self = [{ criterion: 'Owners', skill: 'dependency-management' as const, step: 3 as const }];
    return [
      say(1, 'assign', { exercise: 'map-dependencies', mentor: 'Ines', mentee: `Mentee ${at % mentees}`, ...texts }),
      say(2, 'accept', {}),
      say(3, 'submit', {
        round: 1,
        title: 'Dependencies',
        document: '',
        text: 'Seven edges, each with an owner and a date. '.repeat(20),
        link: '',
        files: [],
        self,
        work: 'simulated',
        note: '',
      }),
      say(4, 'review', {
        submit: handedIn,
        by: 'Ines',
        on: '2026-02-01',
        rows: self,
        skills: [],
        strength: 'Dates',
        essential: 'Owners',
        saw: 'document',
        attests: true,
      }),
    ].map((event) => keptAs(event, 'mentor', 'here'));
  }).flat();
}
