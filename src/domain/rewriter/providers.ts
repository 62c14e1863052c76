/** How a model is held to the shape of an answer: by its schema, to some JSON, or by the instructions alone. */
export type AnswerFormat = 'schema' | 'json' | 'words';

/** The providers that a person's own key may be sent to, straight from the browser. There are no others. */
export const providers = [
  {
    id: 'openai',
    name: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    keys: 'https://platform.openai.com/api-keys',
    format: 'schema',
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    keys: 'https://openrouter.ai/keys',
    format: 'json',
  },
  {
    id: 'google',
    name: 'Google Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    keys: 'https://aistudio.google.com/apikey',
    format: 'json',
  },
  {
    id: 'groq',
    name: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    keys: 'https://console.groq.com/keys',
    format: 'json',
  },
  {
    id: 'mistral',
    name: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    keys: 'https://console.mistral.ai/api-keys',
    format: 'json',
  },
] as const satisfies readonly { id: string; name: string; baseUrl: string; keys: string; format: AnswerFormat }[];

export type Provider = (typeof providers)[number];
export type ProviderId = Provider['id'];

/** Programs that run a model on the person's own computer, each at its usual address. */
export const localServers = [
  { id: 'ollama', name: 'Ollama', baseUrl: 'http://localhost:11434/v1' },
  { id: 'llama-cpp', name: 'llama.cpp', baseUrl: 'http://localhost:8080/v1' },
  { id: 'lm-studio', name: 'LM Studio', baseUrl: 'http://localhost:1234/v1' },
] as const;

/** The origins that the résumé and practice pages may reach besides its own, for its `connect-src`. */
export const modelOrigins: readonly string[] = [
  ...providers.map(({ baseUrl }) => new URL(baseUrl).origin),
  'http://localhost:*',
  'http://127.0.0.1:*',
];

/** The address of a model server on this computer without a slash at the end, or null for any other address. */
export function readLocalUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(text);
  const isLocal = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
  if (!isLocal || username !== '' || password !== '' || search !== '' || hash !== '') return null;
  return origin + pathname.replace(/\/+$/u, '');
}
