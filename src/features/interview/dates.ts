export { localDay, sayDay, sayTime } from '#ui/dates.ts';
