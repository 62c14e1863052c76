import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go, rate } from './mentoring.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('calibration', () => {
  it('hides the reference until a mentor has rated, says where they lean, and agreement from twenty on', async () => {
    const visit = await site.visit();
    const desk = await go(visit, '/mentor/#calibration');
    for (const turn of [0, 1, 2, 3, 4]) {
      await desk.getByRole('radio').first().waitFor();
      await expect.poll(() => desk.getByRole('columnheader', { name: 'Reference' }).count()).toBe(0);
      await rate(desk, turn % 2 === 0 ? [3, 3, 3, 3] : [2, 2, 1, 1]);
      await desk.getByRole('button', { name: 'Keep my ratings' }).press('Enter');
      await desk.getByRole('columnheader', { name: 'Reference' }).waitFor();
      if (turn < 4) await desk.getByText('Agreement as a figure comes with').waitFor();
      if (turn < 4) await desk.getByRole('button', { name: 'The next one' }).press('Enter');
    }
    await desk.getByText('Agreement beyond chance: ', { exact: false }).waitFor();
    await desk.reload();
    await desk.getByText('Agreement beyond chance: ', { exact: false }).waitFor();
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});
