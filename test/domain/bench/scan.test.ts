import { describe, expect, it } from 'vitest';
import { checkNineParts, nineParts } from '#domain/bench/nine-parts.ts';
import { scanResume, scanSignals } from '#domain/bench/scan.ts';
import { analyzeBullet } from '#domain/bullets/analyze.ts';
import type { LineKind, ResumeLine } from '#domain/record/resume.ts';

const linesOf = (...lines: [LineKind, string][]): ResumeLine[] =>
  lines.map(([kind, text], place) => ({
    id: `line-${place}`,
    resume: 'r',
    place,
    kind,
    text,
    draft: '',
    variants: [],
    evidence: '',
  }));

const strong =
  'Moved 40 services to PostgreSQL with six teams after a root-cause review, briefed the CFO on the risk, and cut cost by 30%';
const filler = Array.from({ length: 20 }, (_, at): [LineKind, string] => [
  'bullet',
  `Sorted the shelf number ${at} by color`,
]);

describe('The first fifteen seconds', () => {
  it('meet all six signals in a strong first bullet', () => {
    const { met } = scanResume(
      linesOf(['contact', 'Noor Halloran'], ['role', 'TPM, Larkfield'], ['bullet', strong]),
      analyzeBullet,
    );
    expect(scanSignals.filter((signal) => met[signal].state !== 'seen')).toEqual([]);
  });

  it('pass over the same bullet further down, and say that it is there', () => {
    const { met, path } = scanResume(linesOf(['role', 'TPM'], ...filler, ['bullet', strong]), analyzeBullet);
    expect(met.results).toEqual({ state: 'later', line: 'line-21', words: '30%' });
    expect(path.at(-1)).toMatchObject({ reads: 'first-words', seen: 'Moved 40 services to PostgreSQL' });
    // Its first five words name a system, and they are read.
    expect(met.technical.state).toBe('seen');
  });

  it('read nothing after page one', () => {
    const { path } = scanResume(linesOf(...filler, ...filler, ...filler, ['bullet', strong]), analyzeBullet);
    expect(path.at(-1)?.reads).toBe('none');
  });

  it('find nothing in praise of oneself or in what the employer does', () => {
    const { met } = scanResume(
      linesOf(
        ['role', 'Clerk, Larkfield (booking software for clinics), 2022'],
        ['text', 'Results-driven team player with excellent communication skills and a proven track record'],
      ),
      analyzeBullet,
    );
    expect(scanSignals.filter((signal) => met[signal].state !== 'missing')).toEqual([]);
  });
});

describe('The nine parts', () => {
  const stateOf = (lines: ResumeLine[]) =>
    Object.fromEntries(checkNineParts(lines, analyzeBullet).map(({ part, state }) => [part, state]));

  it('are all missing in an empty résumé, but for certifications, which need not be there', () => {
    const states = stateOf([]);
    expect(Object.keys(states)).toEqual([...nineParts]);
    expect(states).toMatchObject({ summary: 'missing', impact: 'missing', certifications: 'optional' });
  });

  it('are thin where a list names what no bullet uses', () => {
    const states = stateOf(linesOf(['heading', 'Skills'], ['text', 'Python, Jenkins, Scrum, critical path']));
    expect(states).toMatchObject({ technical: 'thin', methods: 'thin' });
  });

  it('are there where bullets carry them', () => {
    const states = stateOf(
      linesOf(
        ['heading', 'Summary'],
        ['text', 'TPM for payments: 6 teams, 40 services on PostgreSQL.'],
        ['heading', 'Experience'],
        ['bullet', strong],
        ['bullet', 'Led eight engineers through a go/no-go with legal and finance; closed 9 of 11 dependencies'],
        ['bullet', 'Mentored 3 analysts and presented the risk register to the board, saving 4 days a month'],
        ['heading', 'Certifications'],
        ['text', 'PMP, 2021'],
      ),
    );
    expect(states).toEqual({
      summary: 'there',
      leadership: 'there',
      technical: expect.stringMatching(/there|thin/u),
      methods: 'there',
      impact: 'there',
      'cross-functional': 'there',
      communication: 'there',
      transferable: 'there',
      certifications: 'there',
    });
  });

  it('call a summary thin that could be anyone’s', () => {
    const lines = linesOf(['heading', 'Summary'], ['text', 'Passionate leader who thrives in ambiguity.']);
    expect(stateOf(lines)).toMatchObject({ summary: 'thin' });
  });
});
