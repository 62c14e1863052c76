const code = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text as one JSON string. Signs that a chat template may take for its own marks, such as `<|im_start|>` or `[INST]`,
 * and signs that cannot be seen are written as escapes: the string reads back the same and cannot end early.
 */
export const quote = (text: string): string =>
  JSON.stringify(text)
    .replaceAll(/[<>\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, code)
    .replaceAll(/\[(?=\/?[A-Z_]{3,}\])/gu, code);
