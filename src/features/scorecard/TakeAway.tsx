import { useState } from 'react';
import { anchorSteps } from '#domain/framework/skill.ts';
import type { Readiness } from '#domain/scorecard/assess.ts';
import { takeSnapshot as picture } from '#domain/scorecard/snapshots.ts';
import { takeSnapshot } from '#stores/snapshots.ts';
import { evidence, result as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';
import { verdictWords } from './verdict-words.ts';

/** Keep today's result, print it, or take it away as a picture. */
export function TakeAway({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  const [said, setSaid] = useState('');
  const keep = async () => {
    const { id: _id, takenAt: _takenAt, ...result } = picture(readiness, '', '');
    const saved = await takeSnapshot(result);
    setSaid(saved.state === 'saved' ? words.snapshotKept : evidence.notSaved);
  };
  const take = async (form: 'svg' | 'png') => {
    const [{ drawResult }, { handOverDrawing }] = await Promise.all([
      import('./picture.ts'),
      import('#stores/files.ts'),
    ]);
    const svg = drawResult({
      title: words.title(content.framework.levels[readiness.target.level].name),
      verdict: verdictWords(readiness, content),
      legend: words.legend,
      steps: anchorSteps,
      rows: readiness.skills.map(({ id, supported, claimed, target }) => ({
        name: skillOf(content, id).shortName,
        supported,
        claimed,
        bar: target,
      })),
    });
    try {
      await handOverDrawing('scorecard', svg, form);
    } catch {
      setSaid(words.pictureFailed);
    }
  };
  return (
    <div className="actions">
      <button type="button" className="button quiet" onClick={() => void keep()}>
        {words.snapshot}
      </button>
      <button type="button" className="button quiet" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" className="button quiet" onClick={() => void take('svg')}>
        {words.svg}
      </button>
      <button type="button" className="button quiet" onClick={() => void take('png')}>
        {words.png}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
