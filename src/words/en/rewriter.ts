import type { RewriteReason } from '#domain/rewriter/reason.ts';
import type { Missing, Way } from '#domain/rewriter/settings.ts';

/** Words of rewriting with a language model. */
export const rewriter = {
  title: 'Rewrite with a model',
  lead: 'A language model suggests three wordings. Each is held against your own words first: what you have not said is taken out, and you see what.',
  notNeeded: 'Optional. Everything else on this page works without it.',
  optional: 'optional',
  loading: 'Loading…',
  notLoaded: 'This part could not be loaded. What you typed is kept.',
  connect: 'Choose a model',
  settings: 'Model and connection',
  asks: {
    site: 'Asks the model of this site.',
    key: (provider: string, model: string) => `Asks ${model} at ${provider} with your key.`,
    local: (model: string) => `Asks ${model} on this computer.`,
    chat: 'You carry the prompt to a chat page and bring the answer back.',
  },
  missing: {
    way: 'No model is connected.',
    site: 'This site has no model of its own here. Choose another way.',
    key: 'The key is missing.',
    model: 'The name of the model is missing.',
    address: 'The address of the model server is missing.',
  } satisfies Record<Missing, string>,
  facts: 'Send my evidence notes too, as facts it may use',
  factsHint: (fit: number, all: number) =>
    fit === all
      ? `${all === 1 ? 'One note' : `${all} notes`}. The guard reads them here in any case.`
      : `${fit} of ${all} notes fit into what is sent. The guard reads all of them here in any case.`,
  sent: 'What is sent',
  sentLead: {
    site: 'These fields go to this site’s server, which adds its instructions and passes them on. It logs neither.',
    other: 'This text, and nothing else about you.',
  },
  ask: 'Suggest rewrites',
  askAgain: 'Suggest others',
  stop: 'Stop',
  asking: 'Waiting for the model. Your bullet stays as it is.',
  arrived: (count: number) => `${count === 1 ? 'One rewrite has' : `${count} rewrites have`} arrived and been checked.`,
  done: (count: number, withheld: number) =>
    `${count === 1 ? 'One rewrite' : `${count} rewrites`}, checked against your own words.${withheldWords(withheld)}`,
  chat: {
    prompt: 'Prompt',
    promptHint: 'Paste it into any chat page. What you paste there is seen by whoever runs it.',
    copy: 'Copy this prompt',
    copied: 'Copied.',
    notCopied: 'The browser did not allow that. The prompt is selected: copy it with the keyboard.',
    answer: 'The answer',
    answerHint: 'All of it, with whatever stands around it.',
    read: 'Check the answer',
  },
  variant: {
    name: (number: number) => `Rewrite ${number}`,
    clean: 'Every fact in it is in your own words.',
    takenOut: 'Taken out or put back as you had it',
    unjudged: 'Not judged: these words could not be matched with yours',
    unjudgedMark: 'not judged',
    gap: 'yours to fill in',
    gaps: (count: number) => (count === 1 ? 'One gap to fill in.' : `${count} gaps to fill in.`),
    nothingLeft: 'Without what you have not said, nothing new is left of it.',
    take: 'Use this wording',
    takeAsWritten: 'It is true as written: use it',
    asWritten: 'As written',
    taken: 'Used as your draft.',
  },
  ways: {
    legend: 'How do you want to ask a model?',
    names: {
      site: 'This site’s model',
      key: 'My own key',
      local: 'A model on this computer',
      chat: 'A chat page, by copy and paste',
    } satisfies Record<Way, string>,
    hints: {
      site: 'Your text goes to this site’s server and from there to the model that its owner pays for. There is a limit for each visitor.',
      key: 'Your text goes from this browser straight to the provider. The key is sent there and nowhere else.',
      local: 'Ollama, llama.cpp or LM Studio. Your text does not leave this computer.',
      chat: 'No key, no connection: you copy a prompt and paste the answer.',
    } satisfies Record<Way, string>,
    noServer: 'This site has no model of its own here.',
  },
  key: {
    provider: 'Provider',
    label: (provider: string) => `Key for ${provider}`,
    hint: 'Kept in this page’s memory and gone when you leave or reload it. Never exported, never logged.',
    where: (provider: string) => `Keys of ${provider}`,
    remember: 'Remember keys on this device',
    rememberHint:
      'They then stand unencrypted in this browser’s storage, where whoever can use this browser can read them.',
    notKept: 'The browser did not allow that. The key stays in memory.',
    forget: 'Forget the key',
  },
  local: {
    url: 'Address',
    urlHint: 'On this computer only: http://localhost or http://127.0.0.1, with the port.',
    badUrl: 'That is no address on this computer. It begins with http://localhost: or http://127.0.0.1: and a port.',
    usual: 'Usual addresses',
    allow: (origin: string) =>
      `The program has to let this page ask it. Ollama: start it with OLLAMA_ORIGINS=${origin}. LM Studio: switch on CORS in its server settings. llama.cpp: nothing to do. The browser may ask whether this page may reach your computer.`,
  },
  model: 'Model',
  modelHint: 'Its name as the service writes it.',
  list: 'Test and list models',
  listing: 'Asking…',
  listed: (count: number) =>
    `It answers and offers ${count === 1 ? 'one model' : `${count} models`}. Choose one above.`,
  reasons: {
    offline: {
      says: 'There is no connection.',
      next: 'Connect and try again, or use a model on this computer.',
    },
    unreachable: {
      says: 'Nothing answers at that address.',
      next: 'Check that the service runs and that the address is right, then try again.',
    },
    'not-allowed-here': {
      says: 'Something answers there, but it does not let this page ask it.',
      next: 'Allow this site’s address in its settings (in Ollama: OLLAMA_ORIGINS, in LM Studio: CORS), or choose another way.',
    },
    'blocked-by-policy': {
      says: 'This page’s own security policy forbids that address.',
      next: 'Use a provider of the list or an address on this computer. If you did, reload the page.',
    },
    unauthorized: {
      says: 'The key was not accepted.',
      next: 'Check it, or make a new one at the provider.',
    },
    'out-of-credit': {
      says: 'The account behind the key has nothing left to spend.',
      next: 'Add credit at the provider, or choose another way.',
    },
    'rate-limited': {
      says: 'Too many requests for now.',
      next: 'Wait a little and try again.',
    },
    'day-is-full': {
      says: 'This site’s model has answered as much as it may today.',
      next: 'Try again tomorrow, or use your own key or a model on this computer.',
    },
    'no-such-model': {
      says: 'The service does not know that model.',
      next: 'List its models in the settings and choose one.',
    },
    'not-understood': {
      says: 'The service did not understand the question.',
      next: 'Choose a model made for chat, or another service.',
    },
    'server-error': {
      says: 'The service had a fault.',
      next: 'Try again in a minute.',
    },
    timeout: {
      says: 'No answer came in time.',
      next: 'Try again, or choose a faster model.',
    },
    'cut-off': {
      says: 'The connection ended in the middle of the answer.',
      next: 'Try again.',
    },
    refused: {
      says: 'The model declined to answer.',
      next: 'Try again with other words, or choose another model.',
    },
    'unusable-answer': {
      says: 'The answer did not have the asked-for form, so nothing of it was taken.',
      next: 'Try again, or choose another model; small ones often miss the form.',
    },
    'too-long': {
      says: 'The answer did not end where an answer should, so it was broken off.',
      next: 'Try again, or choose another model.',
    },
    'too-much': {
      says: 'That is more than the 8,000 characters that are sent at once.',
      next: 'Send fewer notes or a shorter posting.',
    },
    'nothing-new': {
      says: 'The model gave back your own words.',
      next: 'Try again; or the bullet says it well already.',
    },
    'not-set-up': {
      says: 'No model is set up for that way.',
      next: 'Complete the settings, or choose another way.',
    },
    stopped: {
      says: 'Stopped.',
      next: 'Your bullet is as it was.',
    },
  } satisfies Record<RewriteReason, { says: string; next: string }>,
  wait: (seconds: number) =>
    seconds < 120 ? `It asks to wait ${seconds} seconds.` : `It asks to wait ${Math.ceil(seconds / 60)} minutes.`,
};

function withheldWords(count: number): string {
  if (count === 0) return '';
  const [what, they] = count === 1 ? ['One more was', 'it'] : [`${count} more were`, 'they'];
  return ` ${what} withheld, because ${they} brought markup or a link that you did not write.`;
}
