// Light, dark or as the system has it; remembered in this browser.
import { button } from './elements.js';
import { recall, remember } from './memory.js';
import { words } from './words.js';

const THEMES = ['auto', 'light', 'dark'];
const SIGNS = { auto: '◐', light: '☀', dark: '☾' };

/** A button that goes from one theme to the next. */
export function themeSwitch() {
  const made = button('quiet theme', '', () => wear(made, THEMES[(THEMES.indexOf(worn()) + 1) % THEMES.length]));
  wear(made, worn());
  return made;
}

function worn() {
  const kept = document.documentElement.dataset.theme ?? recall('localStorage', 'theme');
  return THEMES.includes(kept) ? kept : 'auto';
}

function wear(made, theme) {
  document.documentElement.dataset.theme = theme;
  made.textContent = SIGNS[theme];
  made.title = words.theme[theme];
  made.setAttribute('aria-label', words.theme[theme]);
  remember('localStorage', 'theme', theme);
}
