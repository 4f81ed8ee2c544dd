import { checkScreens } from './check-screens.ts';

checkScreens('portrait-32');
