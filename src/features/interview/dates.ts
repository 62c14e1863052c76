export { localDay, longDay, sayDay, sayTime } from '#ui/dates.ts';
