/**
 * The JSON object of a model's answer without what models put around it: their thinking, a code fence, a sentence before
 * or after. The object itself is taken as it stands and never mended; null where it is none.
 */
export function readJson(text: string): unknown {
  const spoken = text.replace(/^\s*<think>[\s\S]*?<\/think>/u, '');
  try {
    return JSON.parse(spoken.slice(spoken.indexOf('{'), spoken.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}
