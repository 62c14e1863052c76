import type { Hearing } from '#domain/interview/level.ts';
import type { NoSpeech, SpeechFault } from '#domain/interview/speech.ts';

const byHand = 'Type the transcript by hand, while you listen to the recording.';

const none: Record<NoSpeech, (language: string) => string> = {
  'no-local': () => `This browser has no speech recognition that stays on the device, so that none is used. ${byHand}`,
  unavailable: (language) =>
    `This browser does not recognize ${language} on this device, and no service is used instead. ${byHand}`,
  network: () =>
    `The browser asked for the network, although the words were to be recognized on this device. Recognition was stopped and is not used again before you reload the page. The recording and every word are kept. ${byHand}`,
};

const faults: Record<SpeechFault, string> = {
  'no-speech': 'No words were heard for a while, so that recognition ended.',
  'not-allowed':
    'The browser does not let this page recognize speech. Allow the microphone in the site settings beside the address, then go on.',
  'language-not-supported': 'The browser has the language no more on this device. Reload the page and look again.',
  'service-not-allowed': 'The browser does not allow recognition that stays on this device, and no service is used.',
  'audio-capture': 'The browser got no sound to recognize. See whether the microphone still hears you.',
  aborted: 'The browser broke recognition off.',
  network: '',
  full: 'The answer is full at 20,000 letters. What you say from here on is in the recording only.',
  failed: 'Recognition ended, and the browser did not say why.',
};

const hearing: Record<Hearing['state'], string> = {
  waiting: 'Listening for a first sound.',
  hears: 'The microphone hears you.',
  pause: 'Nothing heard for three seconds. A pause is fine; if you are speaking, see whether the microphone is muted.',
  silent:
    'The microphone hears nothing. See whether it is muted, whether the right one is chosen in the site settings beside the address, and whether it is near enough. The recording goes on.',
};

const count = (words: number): string => (words === 1 ? 'One word was' : `${words.toLocaleString('en-US')} words were`);

/** Words of the level of the microphone and of recognition on the device. */
export const speech = {
  hearing,
  title: 'Have your words written down (optional)',
  lead: 'Some browsers can do this by themselves. The sound goes nowhere: this page allows recognition on this device only and uses no service. It is off until you switch it on.',
  ask: 'Ask this browser',
  asking: 'Asking the browser…',
  none,
  pack: {
    downloadable: (language: string) =>
      `This browser can recognize ${language} on this device once it has the language pack. That is a download from the maker of the browser; your words and recordings are no part of it.`,
    downloading: (language: string) =>
      `The browser is getting the language pack for ${language}. It does not say how far it is. You can record meanwhile; what you say is kept.`,
    failed: (language: string) =>
      `The browser did not get the language pack for ${language}. Nothing else has changed. See whether you are connected and have room, or type by hand.`,
  },
  get: (language: string) => `Download the language pack for ${language}`,
  look: 'Look again',
  on: 'Write down what I say while I record',
  onHint: (language: string) =>
    `Recognizes ${language}, because questions and answer rules are in English. The words come to the end of your answer, where you can correct them; what you typed stays.`,
  stays: 'The sound goes nowhere: it is recognized on this device only.',
  listening: 'Words are being written down.',
  interim: 'Heard and not written yet:',
  again: 'Go on writing down',
  over: (words: number) =>
    words === 0
      ? 'No words were added to your answer.'
      : `${count(words)} added to the end of your answer. Read them over: recognition errs, with names and numbers most of all.`,
  faults,
  kept: 'The recording goes on, and nothing that was written is lost.',
} as const;
