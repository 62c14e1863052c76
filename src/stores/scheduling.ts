/** Simulates and lays out networks in workers; see the platform's own words. */
export { drawSchedule, type DrawNews } from '#platform/schedule-simulation.ts';
export { layOutNetwork } from '#platform/network-layout.ts';
