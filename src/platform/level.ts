/** How often the level is looked at, in milliseconds. */
const interval = 100;

/** Looks at the sound of an open track, ten times a second; asks for nothing anew and keeps nothing. Returns how to end it. */
export function watchSound(track: MediaStreamTrack, onSound: (samples: Float32Array, now: number) => void): () => void {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      // One that the browser holds back hears nothing, which says nothing about the microphone.
      if (context.state !== 'running') return;
      analyser.getFloatTimeDomainData(samples);
      onSound(samples, performance.now());
    }, interval);
    return () => {
      clearInterval(timer);
      void context.close().catch(() => undefined);
    };
  } catch {
    return () => undefined;
  }
}
