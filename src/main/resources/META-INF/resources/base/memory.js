// Small things that the browser keeps, such as the theme. Where it may keep nothing, they are gone with the page.

/** What was kept under a name, or null. `shop` is `localStorage`, or `sessionStorage` for as long as the tab is there. */
export function recall(shop, name) {
  try {
    return window[shop].getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name. */
export function remember(shop, name, text) {
  try {
    window[shop].setItem(name, text);
  } catch {
    // The next page begins without it.
  }
}
