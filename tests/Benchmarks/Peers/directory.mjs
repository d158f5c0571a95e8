// The part of the directory that is asked for, in memory, as the API gave it: what every peer here answers from.
import { readFileSync } from 'node:fs';

const [port, file] = process.argv.slice(2);
const { data } = JSON.parse(readFileSync(file, 'utf8'));
const page = (name) => (_, { first }) => ({ nodes: data[name].nodes.slice(0, first ?? 100) });

export const listenAt = { host: '127.0.0.1', port: Number(port) };
export const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
export const resolvers = {
  Query: { municipalities: page('municipalities'), counties: page('counties'), organisations: page('organisations') },
};
