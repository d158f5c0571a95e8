// node mercurius.mjs PORT DATA: Mercurius, each query compiled from its second time on.
import fastify from 'fastify';
import mercurius from 'mercurius';
import { listenAt, resolvers, typeDefs } from './directory.mjs';

const app = fastify();
await app.register(mercurius, { schema: typeDefs, resolvers, jit: 1 });
await app.listen(listenAt);
