import { startPlayer } from './start.ts';

startPlayer();
