/** Most characters of a field with paragraphs, and of one with a line or of a cell. */
export const longestText = 8000;
export const longestLine = 2000;

/** Most rows of one table. */
export const mostRows = 1000;
