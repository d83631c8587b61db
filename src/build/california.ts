import { filter } from 'topojson-simplify';
import type { CountyShapes } from '../charts/counties.ts';
import { countyOutlines } from '../datasets/counties.ts';

/** California's counties. They keep their full detail; each drawing leaves out what is too small to show. */
export const california = (): CountyShapes => filter(countyOutlines(), () => true) as CountyShapes;
