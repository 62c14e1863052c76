export { useFetched } from '#ui/useFetched.ts';
