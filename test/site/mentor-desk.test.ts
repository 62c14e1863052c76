import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, assigned, submitted } from '#test/domain/mentoring/events.ts';
import { exercise } from '#test/domain/mentoring/exercise.ts';
import { faultsOf } from './axe.ts';
import { go, openCase, packet, rate } from './mentoring.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Long enough that what was typed last has been written. */
const written = 700;

describe('what a mentor types', () => {
  it('is in its form again after a reload, and gone from it once it is said', async () => {
    const visit = await site.visit();
    const desk = await openCase(visit);
    await desk.getByLabel('The remark').pressSequentially('Name the owner of the second edge.');
    await desk.getByLabel('One strength').pressSequentially('Every edge has a date.');
    await desk.getByLabel('Your notes').pressSequentially('Ask about the vendor.');
    await rate(desk, [2, 3]);
    await desk.getByLabel('Ask for another round').press('Space');
    await desk.getByLabel('What the next round is about').pressSequentially('Owners');
    await desk.waitForTimeout(written);
    await desk.reload();
    await expect.poll(() => desk.getByLabel('The remark').inputValue()).toBe('Name the owner of the second edge.');
    await expect.poll(() => desk.getByLabel('One strength').inputValue()).toBe('Every edge has a date.');
    await expect.poll(() => desk.getByLabel('What the next round is about').inputValue()).toBe('Owners');
    await expect.poll(() => desk.getByLabel('Your notes').inputValue()).toBe('Ask about the vendor.');
    await expect.poll(() => desk.getByRole('radio').nth(1).isChecked()).toBe(true);
    await desk.getByRole('button', { name: 'Add it' }).press('Enter');
    await expect.poll(() => desk.getByLabel('The remark').inputValue()).toBe('');
    await desk.waitForTimeout(written);
    await desk.reload();
    await expect.poll(() => desk.getByLabel('One strength').inputValue()).toBe('Every edge has a date.');
    expect(await desk.getByLabel('The remark').inputValue()).toBe('');
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });

  it('is in the form for giving work again after a reload', async () => {
    const visit = await site.visit();
    const desk = await go(visit, '/mentor/#assign');
    await desk.getByRole('textbox', { name: 'For whom' }).pressSequentially('Sam\nNoor');
    await desk.getByRole('checkbox').first().press('Space');
    await desk.getByText('1 chosen.', { exact: false }).waitFor();
    await desk.waitForTimeout(written);
    await desk.reload();
    await expect.poll(() => desk.getByRole('textbox', { name: 'For whom' }).inputValue()).toBe('Sam\nNoor');
    await desk.getByText('1 chosen.', { exact: false }).waitFor();
    await desk.getByRole('button', { name: 'Start over' }).press('Enter');
    await expect.poll(() => desk.getByRole('textbox', { name: 'For whom' }).inputValue()).toBe('');
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});

describe('what a mentee types', () => {
  it('is in the form for handing in again after a reload, reached from the plan', async () => {
    const visit = await site.visit();
    const opened = await go(visit, '/open/');
    await opened.getByLabel('Or open a file').setInputFiles(packet([assigned], [exercise]));
    await opened.getByRole('button', { name: 'Accept into my plan' }).press('Enter');
    await opened.getByText('In your plan.').waitFor();
    const plan = await go(visit, '/plan/');
    await plan.getByRole('link', { name: 'Hand it in to Ines Abara, or paste their reply' }).press('Enter');
    await plan.getByRole('heading', { name: exercise.name }).waitFor();
    await expect.poll(() => plan.evaluate(() => document.activeElement?.textContent)).toBe(exercise.name);
    await plan.getByRole('button', { name: 'Hand in' }).press('Enter');
    await plan.getByLabel('Text', { exact: true }).pressSequentially('Seven edges, two without an owner.');
    await plan.waitForTimeout(written);
    await plan.reload();
    await plan.getByRole('button', { name: 'Hand in' }).press('Enter');
    await expect
      .poll(() => plan.getByLabel('Text', { exact: true }).inputValue())
      .toBe('Seven edges, two without an owner.');
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});

describe('a remark', () => {
  it('is tied to a node by keyboard, and shows at its row, in the drawing’s list and among the remarks', async () => {
    const visit = await site.visit({ bypassCSP: true, reducedMotion: 'reduce' });
    const text =
      '# Stakeholder map\n\n## Stakeholders\n\n| Name | Role | Power | Interest |\n| --- | --- | --- | --- |\n| Noor | CFO | 5 | 2 |\n| Sam | Lead | 2 | 5 |\n';
    const map = { ...submitted, body: { ...submitted.body, document: 'stakeholders' as const, text } };
    const desk = await openCase(visit, [assigned, accepted, map]);
    const place = desk.getByLabel('About which row or node');
    await place.focus();
    await desk.keyboard.type('2. Sam');
    await desk.getByLabel('The remark').pressSequentially('Say what Sam wants.');
    await desk.getByLabel('Keep it for others too').press('Space');
    await desk.getByRole('button', { name: 'Add it' }).press('Enter');
    const list = desk.getByRole('region', { name: 'The drawing as a list' });
    await expect
      .poll(() => list.getByRole('listitem').allTextContents())
      .toEqual(['Noor keep satisfied ', 'Sam keep informed Remark 1']);
    await expect.poll(() => desk.getByRole('row', { name: /Remark 1.*Sam/u }).count()).toBe(1);
    await desk.getByText('Stakeholders, row 2: Sam', { exact: false }).first().waitFor();
    expect(await faultsOf(desk, null)).toEqual([]);

    // A kept remark that is used says so, and comes first.
    await desk.getByLabel('From your remarks').selectOption({ index: 1 });
    await expect.poll(() => desk.getByLabel('The remark').inputValue()).toBe('Say what Sam wants.');
    await desk.getByRole('button', { name: 'Add it' }).press('Enter');
    await desk.getByText('2 of 3 essential points').first().waitFor();
    await desk.getByRole('link', { name: 'Remarks', exact: true }).press('Enter');
    await desk.getByText('(used once)').waitFor();
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});

describe('a mentor who has given nothing yet', () => {
  it('reviews a fictional hand-in, of which nothing is kept', async () => {
    const visit = await site.visit();
    const desk = await go(visit, '/mentor/');
    await desk.getByRole('button', { name: 'Look at a worked example' }).press('Enter');
    await desk.getByRole('heading', { name: /^Tomas Lind \(fictional\)/u }).waitFor();
    await desk.getByText('nothing of it is saved', { exact: false }).waitFor();
    const place = desk.getByLabel('About which row or node');
    await place.focus();
    await desk.keyboard.type('3. Beatrix');
    await desk.getByLabel('The remark').pressSequentially('Who asks her, and on which day?');
    await desk.getByRole('button', { name: 'Add it' }).press('Enter');
    await desk.getByRole('row', { name: /Remark 1.*Beatrix Calloway/u }).waitFor();
    await rate(desk, [2, 3, 1, 1]);
    await desk.getByRole('button', { name: 'Keep the review' }).press('Enter');
    await desk.getByText('Say what you saw.').waitFor();
    await desk.getByRole('radio', { name: 'I saw the document' }).check();
    await desk.getByLabel('Your notes').fill('A first try.');
    await desk.getByRole('button', { name: 'Keep the review' }).press('Enter');
    await desk.getByText('Reviewed.', { exact: false }).first().waitFor();
    await desk.getByRole('button', { name: 'Close the example' }).press('Enter');
    await desk.getByText('You have given no work yet.').waitFor();
    expect(await rowsOf(desk)).toEqual([]);
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});

describe('what waits', () => {
  it('goes into a CSV file, where a name that looks like a formula is none', async () => {
    const visit = await site.visit();
    const desk = await go(visit, '/mentor/');
    const named = { ...assigned, body: { ...assigned.body, mentee: '=1+1' } };
    await desk.getByLabel('Or open a file').setInputFiles(packet([named, accepted, submitted], [exercise]));
    await desk.getByRole('button', { name: 'Take it in' }).press('Enter');
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
    ]);
    const [head, line] = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(head).toContain('Mentee,Exercise,State,Waits on,Days');
    expect(line).toMatch(/^"?'=1\+1/u);
    expect(line).toContain('Handed in');
    await desk.emulateMedia({ media: 'print' });
    await expect.poll(() => desk.getByRole('button', { name: 'Save as CSV' }).isVisible()).toBe(false);
    await expect.poll(() => desk.getByRole('rowheader', { name: '=1+1' }).isVisible()).toBe(true);
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});

describe('a ten-minute review', () => {
  it('is of the rows that the mentor names, shows what they asked, and is carried to the desk from a file', async () => {
    const visit = await site.visit({ viewport: { width: 360, height: 780 } });
    const review = await go(visit, '/review/');
    const four = {
      ...exercise,
      brief: 'Sort these.\n\n1. Staging is down.\n2. Staging is back.',
      rubric: [
        ...exercise.rubric,
        {
          ...exercise.rubric[0],
          criterion: 'First three',
          skill: 'execution' as const,
          1: 'a',
          2: 'b',
          3: 'c',
          4: 'd',
        },
      ],
    };
    const asked = { ...assigned, body: { ...assigned.body, lookAt: 'The order of the first three' } };
    await review.getByLabel('Or open a file').setInputFiles(packet([asked, accepted, submitted], [four]));
    await review.getByText('What you will look at: The order of the first three').waitFor();
    await review.getByText('Your note to them: Take the ledger.').waitFor();
    await review.getByText('What was asked for').press('Enter');
    await expect
      .poll(() => review.getByRole('listitem').filter({ hasText: 'Staging' }).allTextContents())
      .toEqual(['Staging is down.', 'Staging is back.']);
    const rated = () => review.getByRole('group').filter({ has: review.getByRole('radio') });
    await expect.poll(() => rated().nth(2).textContent()).toContain('First three');
    await review.getByRole('checkbox', { name: 'Dates' }).press('Space');
    await review.getByRole('checkbox', { name: 'Words' }).press('Space');
    await rate(review, [1, 2, 3]);
    await review.getByRole('radio', { name: 'I saw the document' }).press('Space');
    const reply = await review.getByRole('textbox', { name: 'The reply' }).inputValue();
    expect(reply).toContain('1. Owners: step 1 of 4\n3. Words: step 2 of 4\n4. First three: step 3 of 4');
    const box = await review.getByRole('checkbox', { name: 'I stand for it', exact: false }).boundingBox();
    const words = await review.getByText('I stand for it', { exact: false }).boundingBox();
    expect(box && words && Math.abs(box.y - words.y)).toBeLessThan(12);

    await review.getByRole('button', { name: 'Keep it on a mentor desk' }).press('Enter');
    await review.waitForURL('**/mentor/#case-*');
    await review.getByRole('heading', { name: `Sam Reyes: ${exercise.name}` }).waitFor();
    await review.getByText('Seven edges, two without an owner.').first().waitFor();
    await review.getByText('What was asked for').waitFor();
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});
