import fc from 'fast-check';

/** Drawn examples are the same on every machine and every day; FC_SEED tries others, and a failure prints its seed. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FC_SEED'] ?? 20_261_126) });
