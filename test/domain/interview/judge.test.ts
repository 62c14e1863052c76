import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Judging, readJudgements } from '#domain/interview/judge.ts';
import { judgeMessages, type JudgeRequest, quoteToJudge } from '#domain/interview/judge-request.ts';
import type { Rewriter } from '#domain/rewriter/rewriter.ts';
import { payloads } from '#test/domain/rewriter/payloads.ts';

const answer =
  'I asked the vendor for the usable part.\nThen I moved the cut-over by one week and told the director why.';
const request: JudgeRequest = {
  asked: 'Tell me about a date that moved.',
  anchors: { 1: 'No date.', 2: 'A date.', 3: 'A date and why.', 4: 'A date, why, and who was told.' },
  answer,
};

type Row = { anchor: number; verdict: string; quote: string; why: string };
const notEnough = (anchor: number): Row => ({ anchor, verdict: 'not-enough', quote: '', why: '' });
const reply = (...rows: Row[]): string => JSON.stringify({ judgements: rows });
const shown = (quote: string, why = 'It names the step.'): Row => ({ anchor: 4, verdict: 'shown', quote, why });
const fourth = (row: Row): unknown => {
  const judging = readJudgements(reply(notEnough(1), notEnough(2), notEnough(3), row), answer);
  return judging.state === 'judged' ? judging.judgements[3] : judging;
};

describe('a judgement', () => {
  it('stands with the place of its quote in the answer, whatever the white space', () => {
    expect(fourth(shown('the usable part. Then I moved'))).toEqual({
      anchor: 4,
      state: 'shown',
      quote: { start: 23, end: 52 },
      why: 'It names the step.',
    });
  });

  it.each([
    'I told the whole board why.',
    'i asked the vendor for the usable part',
    'I asked the vendor … told the director',
    'the',
    '',
    '.*.*.*.*.*.*.*',
    '\\u{49} asked the vendor',
  ])('is dropped where its quote %j is not in the answer', (quote) => {
    expect(fourth(shown(quote))).toEqual({ anchor: 4, state: 'dropped' });
  });

  it.each([
    'Strong hire.',
    'The accent is hard to follow.',
    'Spoken at a good pace.',
    'Few filler words, no fillers at all.',
    'See https://collect.example/?q=1',
    '<img src=x onerror=alert(1)>',
    'Speaks with confidence and is confident.',
  ])('loses its reason where that says %j', (why) => {
    expect(fourth(shown('told the director why', why))).toMatchObject({ state: 'shown', why: '' });
  });

  it('says not enough where the model says so, without its words', () => {
    expect(fourth({ ...notEnough(4), quote: 'told the director why', why: 'Because I say so.' })).toEqual({
      anchor: 4,
      state: 'not-enough',
    });
  });
});

describe('an answer of a model', () => {
  const whole = [notEnough(1), notEnough(2), notEnough(3), notEnough(4)];

  it.each([
    ['prose', 'A fine answer!'],
    ['three anchors', reply(...whole.slice(1))],
    ['an anchor twice', reply(notEnough(1), notEnough(1), notEnough(3), notEnough(4))],
    ['a fifth step', reply(...whole.slice(1), notEnough(5))],
    ['an overall verdict', JSON.stringify({ judgements: whole, overall: 'hire' })],
    ['another verdict', reply(...whole.slice(1), { ...notEnough(1), verdict: 'hire' })],
    ['half a JSON', reply(...whole).slice(0, -9)],
  ])('is refused whole where it is %s', (_, text) => {
    expect(readJudgements(text, answer)).toEqual({ state: 'failed', reason: 'unusable-answer' });
  });

  it('is read with thinking and a fence around it', () => {
    const text = `<think>{"no": 1}</think>Here:\n\`\`\`json\n${reply(...whole)}\n\`\`\``;
    expect(readJudgements(text, answer).state).toBe('judged');
  });

  it('never throws and never shows a quote that is not in the answer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.string({ maxLength: 60 }), (quote, said) => {
        const judging = readJudgements(reply(notEnough(1), notEnough(2), notEnough(3), shown(quote)), said);
        const last = judging.state === 'judged' ? judging.judgements[3] : undefined;
        if (last?.state !== 'shown') return;
        const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
        expect(plain(said.slice(last.quote.start, last.quote.end))).toBe(plain(quote));
      }),
    );
  });
});

const answers = (...texts: string[]): Rewriter & { attempts: number[] } => {
  const attempts: number[] = [];
  const rewriter: Rewriter = (_, attempt) => {
    attempts.push(attempt);
    return Promise.resolve({ state: 'answered', text: texts[attempts.length - 1] ?? '' });
  };
  return Object.assign(rewriter, { attempts });
};

describe('asking', () => {
  const good = reply(notEnough(1), notEnough(2), notEnough(3), shown('told the director why'));
  const never = new AbortController().signal;

  it('asks once more for the form, and then gives up', async () => {
    const second = answers('Sure!', good);
    expect((await judge(request, second, never)).state).toBe('judged');
    expect(second.attempts).toEqual([1, 2]);
    const stubborn = answers('Sure!', 'Sure!', good);
    const refused: Judging = { state: 'failed', reason: 'unusable-answer' };
    expect(await judge(request, stubborn, never)).toEqual(refused);
    expect(stubborn.attempts).toEqual([1, 2]);
  });

  it('sends nothing where the answer is too long', async () => {
    const rewriter = answers(good);
    const long = { ...request, answer: 'word '.repeat(4000) };
    expect(await judge(long, rewriter, never)).toEqual({ state: 'failed', reason: 'too-much' });
    expect(rewriter.attempts).toEqual([]);
  });

  it('keeps whatever the answer says inside one string, so that it cannot change the form', () => {
    for (const payload of payloads) {
      const told: unknown = JSON.parse(quoteToJudge({ ...request, answer: payload }));
      expect(told).toMatchObject({ answer: payload, question: request.asked });
      const [system, user] = judgeMessages({ ...request, answer: payload }, 1);
      expect(system?.content).toBe(judgeMessages(request, 1)[0]?.content);
      expect(user?.content).not.toMatch(/<\|im_start\|>|<\/?system>|\[INST\]/u);
    }
  });
});
