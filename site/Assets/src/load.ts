// What is fetched at the first focus, in one file.
export { filled, readCatalogue, readPlaces } from './catalogue';
export { Engine } from './engine';
export { nearest, pointsOf } from './near';
