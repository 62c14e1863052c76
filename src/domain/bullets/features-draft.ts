import { plain } from './plain.ts';
import { wordsOf } from './text.ts';
import { readOpening } from './opening.ts';
import { firstPersonSpans, readVoice } from './voice.ts';
import { quantitiesOf } from './quantities.ts';
import { technologiesIn } from './technology.ts';
export const feats = (text: string) => {
  const t = plain(text), w = wordsOf(t), o = readOpening(t, w), v = readVoice(t, w, o), q = quantitiesOf(t, technologiesIn(t));
  return { V: o.kind === 'strong', O: q.some((x) => x.outcome), S: q.some((x) => x.scope), T: technologiesIn(t).length > 0, P: v.duty.length + v.passive.length > 0, I: firstPersonSpans(t, w).length > 0, o, q: q.map((x) => t.slice(x.start, x.end) + (x.outcome ? '!' : '') + (x.scope ? '#' : '')), tech: technologiesIn(t).map((x) => x.name) };
};
