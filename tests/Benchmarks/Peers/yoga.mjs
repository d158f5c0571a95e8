// node yoga.mjs PORT DATA: GraphQL Yoga on Node's own server, with its caches of parsed and validated documents.
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { listenAt, resolvers, typeDefs } from './directory.mjs';

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false, graphiql: false });
createServer(yoga).listen(listenAt);
