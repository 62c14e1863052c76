import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';

type Words = { loading: string; notLoaded: string; reload: string };

/** Says that a part did not arrive, such as offline or after the site was published anew, and keeps the rest of the page. */
class WhenMissing extends Component<{ words: Words; children: ReactNode }, { isMissing: boolean }> {
  override state = { isMissing: false };
  static getDerivedStateFromError() {
    return { isMissing: true };
  }
  override render() {
    const { words, children } = this.props;
    if (!this.state.isMissing) return children;
    return (
      <div role="alert" className="stack">
        <p>{words.notLoaded}</p>
        <p>
          <button type="button" className="button quiet" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      </div>
    );
  }
}

/** A component whose script is loaded when it is first shown. */
export function onUse<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: Words,
): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function OnUse(props: Props) {
    return (
      <WhenMissing words={words}>
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <Loaded {...props} />
        </Suspense>
      </WhenMissing>
    );
  };
}
