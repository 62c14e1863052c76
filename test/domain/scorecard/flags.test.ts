import { expect, test } from 'vitest';
import type { RedFlag } from '#domain/framework/red-flag.ts';
import type { FlagAnswer } from '#domain/record/core.ts';
import { raiseFlags } from '#domain/scorecard/flags.ts';

const flag = (id: string, severity: RedFlag['severity']) => ({ id, name: id, about: 'self' as const, severity });
const answered = (id: string, answer: FlagAnswer['answer'], veto = false): FlagAnswer => ({
  id,
  answer,
  veto,
  note: '',
  answeredAt: '2026-05-01T12:00:00.000Z',
});
const flags = [flag('watched', 'watch'), flag('fixed', 'fixable'), flag('stopping', 'stop'), flag('other', 'fixable')];

test('raised flags stand by veto, severity and answer, and a no is left out unless the person made it a veto', () => {
  const given = [
    answered('watched', 'yes', true),
    answered('other', 'partly'),
    answered('fixed', 'yes'),
    answered('stopping', 'partly'),
  ];
  expect(raiseFlags(given, flags).map(({ id }) => id)).toEqual(['watched', 'stopping', 'fixed', 'other']);
  expect(
    raiseFlags([answered('fixed', 'no'), answered('stopping', 'no', true)], flags).map(({ id, veto }) => [id, veto]),
  ).toEqual([['stopping', true]]);
});

test('an answer to a flag that is no longer there is left out', () => {
  expect(raiseFlags([answered('gone', 'yes')], flags)).toEqual([]);
});
