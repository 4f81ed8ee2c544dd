import { checkScreens } from './check-screens.ts';

checkScreens('landscape-21');
