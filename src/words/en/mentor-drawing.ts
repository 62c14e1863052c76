/** The drawing of a handed-in document, as whoever reviews it sees it. */
export const mentorDrawing = {
  title: 'The drawing',
  pick: 'Choose a node, and the remark is about it. By keyboard: arrows go from node to node, Enter chooses.',
  remarkOn: (name: string, remarks: string) =>
    `Remark on ${name === '' ? 'a node without a name' : name}${remarks === '' ? '' : `, has remark ${remarks}`}`,
  cycle: (ids: readonly string[]) => `No dates follow, because these wait for each other: ${ids.join(' → ')}.`,
  tooMany: (count: number) => `${count} nodes are too many to draw here. The list has them all.`,
  undrawn: (count: number) =>
    `${count === 1 ? 'One row is' : `${count} rows are`} not drawn: the list and the table have what is missing there.`,
} as const;
