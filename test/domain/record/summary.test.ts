import { describe, expect, it } from 'vitest';
import { skillIds } from '#domain/framework/skill.ts';
import { defaultProfile, emptyRecord, type PersonRecord } from '#domain/record/core.ts';
import { summarizePath } from '#domain/record/summary.ts';

const at = '2026-01-05T10:00:00.000Z';
const rating = (id: (typeof skillIds)[number], level: 2 | 3 = 3) => ({
  id,
  level,
  ratedAt: at,
  from: 'anchors' as const,
  note: '',
});
const record = (part: Partial<PersonRecord>): PersonRecord => ({ ...emptyRecord(at), ...part });

describe('the summary of the path', () => {
  it('is empty and begins with understanding where nothing is saved', () => {
    const { nodes, next } = summarizePath(record({}));
    expect([...new Set(Object.values(nodes)), next]).toEqual(['empty', 'understand']);
  });

  it('counts the score as done once every skill is rated', () => {
    const profile = [{ ...defaultProfile, background: 'quality-assurance' }];
    expect(summarizePath(record({ profile, ratings: [rating('execution')] }))).toMatchObject({
      nodes: { understand: 'done', score: 'begun' },
      next: 'score',
    });
    expect(summarizePath(record({ profile, ratings: skillIds.map((id) => rating(id)) }))).toMatchObject({
      nodes: { score: 'done' },
      next: 'decide',
    });
  });

  it('counts no retracted item as proof', () => {
    const piece: PersonRecord['evidence'][number] = {
      id: 'e1',
      kind: 'bullet',
      title: 'Ran the cutover',
      text: '',
      link: '',
      skills: [{ skill: 'execution', level: 3 }],
      claims: [],
      date: '',
      role: '',
      work: 'real',
      checkableBy: '',
      origin: '',
      buildsOn: [],
      state: 'kept',
      reviews: [],
      addedAt: at,
    };
    expect(summarizePath(record({ ratings: [rating('execution')], evidence: [piece] })).nodes).toMatchObject({
      prove: 'done',
      write: 'begun',
    });
    expect(
      summarizePath(record({ ratings: [rating('execution')], evidence: [{ ...piece, state: 'retracted' }] })).nodes,
    ).toMatchObject({ prove: 'empty', write: 'empty' });
  });
});
