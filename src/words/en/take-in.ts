/** Words of the place where a link, a file or a reply is opened; they come with the page. */
export const takeIn = {
  title: 'Open what you were sent',
  description: 'Open an assignment, a hand-in or a review that somebody sent you. It stays on your device.',
  lead: 'A link, a file, or the text of a reply. Nothing is kept before you say so.',
  paste: 'Paste a link or a reply',
  read: 'Read it',
  file: 'Or open a file',
  loading: 'Opening what you saved…',
  noScript: 'This page needs scripts: nothing of it is on a server.',
} as const;
