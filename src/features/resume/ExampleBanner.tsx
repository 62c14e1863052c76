import { $showing, removeExample } from '#stores/example.ts';
import { ExampleBanner as Banner } from '#ui/ExampleBanner.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { example as words } from '#words/en.ts';

/** Says that the example shows and puts it away again; nothing where the person's own record shows. */
export function ExampleBanner() {
  const { who } = useSaved($showing);
  return who === 'own' ? null : <Banner text={words.is} leave={words.leave} onLeave={removeExample} />;
}
