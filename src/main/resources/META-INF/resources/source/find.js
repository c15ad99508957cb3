// Finds words in what is shown, without touching it (CSS custom highlights).

/** All places of words below an element, as ranges, in any case. */
export function placesOf(root, words) {
  const sought = words.toLowerCase();
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let whole = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, at: whole.length });
    whole += walker.currentNode.data;
  }
  const lower = whole.toLowerCase();
  // Letters such as İ grow when they are made small; then only the same case is found.
  const text = lower.length === whole.length ? lower : whole;
  for (let at = text.indexOf(sought); sought !== '' && at >= 0; at = text.indexOf(sought, at + sought.length)) {
    found.push(rangeOf(nodes, at, at + sought.length));
  }
  return found;
}

function rangeOf(nodes, start, end) {
  const range = new Range();
  const first = holding(nodes, start);
  const last = holding(nodes, end - 1);
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return range;
}

/** The last node that begins at or before an offset, by halving. */
function holding(nodes, offset) {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (nodes[middle].at <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return nodes[low];
}

/** Colours ranges, and one of them more; none take the colour away. */
export function highlight(ranges, current) {
  if (!CSS.highlights) {
    return;
  }
  CSS.highlights.set('found', new Highlight(...ranges));
  CSS.highlights.set('current', new Highlight(...(current ? [current] : [])));
}
