// The documents there are to answer from, once they were read.
import { documents } from '../base/server.js';

const PAUSE = 1000;

/** The list of documents; calls `waiting()` while they are being read, and asks again. */
export async function whenRead(waiting) {
  for (;;) {
    try {
      return await documents();
    } catch (problem) {
      if (!problem.passes) {
        throw problem;
      }
      waiting();
      await new Promise(done => setTimeout(done, PAUSE));
    }
  }
}
