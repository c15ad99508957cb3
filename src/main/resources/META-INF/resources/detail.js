// Offers under a short answer all that belongs to it, in the words of the sources.
import { button, element } from './elements.js';

/** What stands under a reply to `request`; `shorter` is the reply that was to be made longer, `again` asks in full. */
export function detailOn(request, reply, shorter, again) {
  if (reply.status !== 'answered' || reply.composedBy === 'model') {
    return null;
  }
  if (request.extent !== 'full') {
    const more = button('quiet more', 'More detail', again);
    more.title = 'All that the source says of it, sentence by sentence';
    return more;
  }
  return shorter && reply.sentences.length <= shorter.sentences.length
    ? element('p', 'composed-by', 'The source says no more of it.')
    : null;
}
