// What is fetched at the first focus, in one file.
export { readCatalogue, readPlaces } from './catalogue';
export { Engine } from './engine';
