import { expect, test } from 'vitest';
import { restsOn } from '#domain/ledger/rests-on.ts';
import { artifact, at, bullet, review, skill, story } from './pieces.ts';

test('retracting an artifact takes its bullet, what builds on the bullet, and the score', () => {
  const answer = bullet({ id: 'answer', kind: 'answer', title: 'Answer', buildsOn: ['bullet'] });
  expect(restsOn([artifact(), bullet(), answer], 'register', { [skill]: 5 })).toEqual({
    pieces: [
      { id: 'bullet', kind: 'bullet', title: 'Bullet', effect: 'loses-all' },
      { id: 'answer', kind: 'answer', title: 'Answer', effect: 'loses-all' },
    ],
    skills: [{ skill, before: 4, after: 2 }],
  });
});

test('a story that builds on a retracted artifact keeps its own backing and is to be read again', () => {
  const told = story({ buildsOn: ['register'], skills: [at(3)] });
  expect(restsOn([artifact(), told], 'register')).toMatchObject({
    pieces: [{ id: 'story', effect: 'read-again' }],
    skills: [{ skill, before: 4, after: 3 }],
  });
});

test('an attested item at 5 carries less once the second item goes', () => {
  const attested = artifact({ skills: [at(5)], reviews: [review()] });
  expect(restsOn([attested, artifact({ id: 'second', skills: [at(5)] })], 'second')).toMatchObject({
    pieces: [{ id: 'register', effect: 'carries-less' }],
    skills: [{ before: 5, after: 4 }],
  });
});

test('nothing rests on an item that nobody names', () => {
  expect(restsOn([artifact(), story({ skills: [] })], 'story')).toEqual({ pieces: [], skills: [] });
});

test('items that build on one another are each named once', () => {
  const circle = [
    bullet({ buildsOn: ['answer', 'register'] }),
    bullet({ id: 'answer', kind: 'answer', buildsOn: ['bullet'] }),
  ];
  expect(restsOn([artifact(), ...circle], 'register').pieces.map((piece) => piece.id)).toEqual(['bullet', 'answer']);
});
