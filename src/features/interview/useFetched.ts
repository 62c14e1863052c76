export { type Fetched, useFetched } from '#ui/useFetched.ts';
