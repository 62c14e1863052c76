/** Studies a question in a worker; see the platform's own words. */
export { simulate, type SimulationNews } from '#platform/simulation.ts';
