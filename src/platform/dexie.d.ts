// The package's build for current browsers is smaller by a twentieth and comes without types of its own.
declare module 'dexie/dist/modern/dexie.mjs' {
  export * from 'dexie';
}
