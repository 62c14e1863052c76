import { closeGracefully, serve } from './serve.ts';

const hosts = (process.env['HOSTS'] ?? '').split(',').filter(Boolean);
const { server, url } = await serve({
  dist: 'dist',
  port: Number(process.env['PORT'] ?? 4321),
  address: process.env['ADDRESS'] ?? '127.0.0.1',
  hosts,
});
console.log(`Critical Path is at ${url}  (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void closeGracefully(server);
  });
}
