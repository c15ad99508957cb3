"""Questions and claims on documents of everyday kinds, asked of the program's own passages.

`passages` is a file that the program's training command `passages` writes: a document a line with its text and its passages, each with
what it is read under (title, headings, lead-in or heads). Labels quote the files, so they are found in the text by letters and digits.
Documents whose CRC-32 of the name modulo 4 is 0 (folders: of the folder's name) are kept apart, those with modulo 8 of 1 are left to the
regressions.
"""

import bisect
import json
import random
import re
from collections import Counter
from dataclasses import dataclass, field
from math import log
from pathlib import Path

from .examples import LITTLE, WORD, as_typed
from .sources import Asked, Claimed, apart, unread
from .swaps import Pool, changed_fact, other_thing

WHOLE_SHARE = 0.55
"""So many passages are whole; the others are cut to some of their sentences, so that the reader also knows short ones."""

AGAIN_SHARE = 0.6
"""So many answered questions come twice in a pass, cut in another way: there are two to three near misses to each."""


@dataclass
class Document:
    """A document as the program reads it. Spans are (start, end) in code points of `text`."""

    collection: str
    id: str
    text: str
    passages: list
    places: list = field(default_factory=list)
    letters: str = ""

    def __post_init__(self):
        self.places = [i for i, c in enumerate(self.text) if c.isalnum()]
        self.letters = "".join(self.text[i].lower() for i in self.places)

    def find(self, quote: str, inside=None):
        """Where a quote stands, whatever its marks, spaces and line ends; none where it does not."""
        wanted = "".join(c.lower() for c in quote if c.isalnum())
        low, high = 0, len(self.letters)
        if inside:
            low, high = (bisect.bisect_left(self.places, edge) for edge in inside)
        at = self.letters.find(wanted, low, high) if wanted else -1
        return None if at < 0 else (self.places[at], self.places[at + len(wanted) - 1] + 1)

    def sentences(self, span):
        """The program's sentences that a span touches."""
        return sorted({tuple(s) for p in self.passages for s in p["sentences"] if s[0] < span[1] and span[0] < s[1]})


class Cut:
    """A passage, whole or some of its sentences."""

    def __init__(self, document: Document, passage: dict, first: int = 0, last: int | None = None):
        all_of_it = passage["sentences"]
        last = len(all_of_it) - 1 if last is None else last
        self.start = passage["start"] if first == 0 else all_of_it[first][0]
        self.end = passage["end"] if last == len(all_of_it) - 1 else all_of_it[last][1]
        self.sentences = [s for s in all_of_it if self.start <= s[0] and s[1] <= self.end]
        self.text = document.text[self.start : self.end]
        lead = lead_of(document.text, self.start) if first else ""
        context = passage["context"]
        self.context = f"{context}. {lead}" if lead and lead not in context else context

    def asked(self, question: str, answer=None, evidence=()) -> Asked:
        def moved(span):
            return max(span[0], self.start) - self.start, min(span[1], self.end) - self.start

        inside = answer and self.start <= answer[0] and answer[1] <= self.end
        return Asked(
            question, self.context, self.text, moved(answer) if inside else None,
            tuple(moved(s) for s in evidence if s[0] < self.end and self.start < s[1]),
        )  # fmt: skip


ITEM = re.compile(r"\s*(?:[-*•]|\d+[.)])\s")


def lead_of(text: str, start: int) -> str:
    """What a stretch lacks that begins within a table or list: the head row or the lead-in."""
    line = text[start:].split("\n", 1)[0]
    before = text[:start].split("\n")[:-1]
    if " | " in line:
        head = ""
        for row in reversed(before):
            if " | " not in row:
                break
            head = row
        return head.strip()
    if ITEM.match(line):
        for row in reversed(before):
            if row.strip() and not ITEM.match(row) and not row.startswith(" "):
                return row[-160:].strip()
    return ""


def documents(passages: Path):
    """All documents by collection and id."""
    read = (json.loads(line) for line in open(passages, encoding="utf-8"))
    return {(d["collection"], d["id"]): Document(d["collection"], d["id"], d["text"], d["passages"]) for d in read}


def cut(document: Document, passage: dict, rng: random.Random, keep=()) -> Cut:
    sentences = passage["sentences"]
    if rng.random() < WHOLE_SHARE or len(sentences) < 4:
        return Cut(document, passage)
    needed = [i for i, s in enumerate(sentences) if any(s[0] < b and a < s[1] for a, b in keep)]
    first = min(needed) if needed else rng.randrange(len(sentences))
    last = max(needed) if needed else first
    return Cut(document, passage, rng.randint(0, first), rng.randint(last, len(sentences) - 1))


def terms(text: str):
    return {w.lower() for w in WORD.findall(text)} - LITTLE


def nearest(document: Document, question: str, rng: random.Random, avoid, most: int):
    """The passages that share most with a question, weighted by rarity, and touch none of some spans."""
    asked = terms(question)
    held = [terms(document.text[p["start"] : p["end"]]) for p in document.passages]
    often = Counter(t for h in held for t in h)
    score = [sum(log(1 + len(held) / often[t]) for t in asked & h) + rng.random() * 0.3 for h in held]
    best = sorted(range(len(held)), key=lambda i: -score[i])
    free = [document.passages[i] for i in best if not any(touches(document.passages[i], s) for s in avoid)]
    return free[:most]


def touches(passage: dict, span) -> bool:
    return span[0] < passage["end"] and passage["start"] < span[1]


def questions(bench: Path, passages: Path, rng: random.Random, kept_apart: bool = False):
    """Examples of all collections: each question on the passage that answers and on some that do not."""
    known = documents(passages)
    Pool.gather(d.text for (c, n), d in known.items() if not kept_apart and trained_on(c, n))
    for file in sorted((bench / "everyday").glob("**/questions.jsonl")):
        collection = str(file.parent.relative_to(bench / "everyday"))
        folder = collection.startswith("folders/")
        here = [d for (c, _), d in known.items() if c == collection]
        for line in open(file, encoding="utf-8"):
            q = json.loads(line)
            if not wanted(collection, q.get("doc"), kept_apart):
                continue
            named = [known[collection, n] for n in (q["docs"] if folder else [q["doc"]]) if (collection, n) in known]
            named = named or ([rng.choice(here)] if folder else [])
            if named and (question := in_context(q, rng)):
                yield from (refused if q.get("unanswerable") else answered)(q, question, named, here, rng)


def unit(collection: str, document: str) -> str:
    """What is kept together: a document, or a whole folder of them."""
    return collection.split("/")[1] if collection.startswith("folders/") else document


def trained_on(collection: str, document: str) -> bool:
    return not apart(unit(collection, document)) and not unread(unit(collection, document))


def wanted(collection: str, document: str, kept_apart: bool) -> bool:
    return apart(unit(collection, document)) if kept_apart else trained_on(collection, document)


def in_context(q: dict, rng: random.Random):
    """A question, with the one before it where it leans on that; half of those are left out."""
    if not q.get("history"):
        return q["question"]
    before = q["history"][-1]
    before = before if isinstance(before, str) else before.get("question", "")
    return None if rng.random() < 0.5 else f"{before.rstrip('?')}? {q['question']}"


def quotes(labels, document: Document):
    """Spans of labels (strings, or {doc, quote} in folders) in one document."""
    mine = [e if isinstance(e, str) else e["quote"] for e in labels if isinstance(e, str) or e.get("doc") == document.id]
    return [s for s in (document.find(e) for e in mine) if s]


def refused(q: dict, question: str, named, here, rng: random.Random):
    for document in named[:2]:
        lure = quotes([q["lure"]] if q.get("lure") else [], document)
        holding = [p for p in document.passages if any(touches(p, s) for s in lure)]
        for passage in holding[:1]:
            yield cut(document, passage, rng, lure).asked(question)
        most = 1 if holding or q["unanswerable"] in ("off_topic", "nonsense", "instruction") else 2
        for passage in nearest(document, question, rng, lure, most):
            yield cut(document, passage, rng).asked(question)


def answered(q: dict, question: str, named, here, rng: random.Random):
    for document in named:
        spans = quotes(q["evidence"], document)
        evidence = sorted({s for e in spans for s in document.sentences(e)})
        if not evidence:
            continue
        answer = short_answer(q, document, spans, evidence)
        passage = max(document.passages, key=lambda p: shared(p, evidence) + (1000 if answer and touches(p, answer) else 0))
        chosen = cut(document, passage, rng, evidence)
        example = chosen.asked(question, answer, evidence)
        if not example.evidence:
            continue
        yield Asked(as_typed(question, rng), example.title, example.passage, example.answer, example.evidence)
        if rng.random() < AGAIN_SHARE:
            yield cut(document, passage, rng, evidence).asked(question, answer, evidence)
        yield from beside(q, question, document, chosen, [*spans, *quotes(q.get("also") or [], document), *evidence], rng)
        if rng.random() < 0.2 and (other := rng.choice(here)) not in named and trained_on(other.collection, other.id):
            for passage in nearest(other, question, rng, (), 1):
                yield cut(other, passage, rng).asked(question)
        return


def shared(passage: dict, spans) -> int:
    return sum(max(0, min(passage["end"], b) - max(passage["start"], a)) for a, b in spans)


def short_answer(q: dict, document: Document, spans, evidence):
    answers = q.get("answers") or []
    if q["kind"] == "yesno" or q["kind"] == "list" and len(answers) > 1:
        return None
    found = next((s for a in answers for e in spans if (s := document.find(a, e))), None)
    return found if found and any(a <= found[0] < b for a, b in evidence) else None


def beside(q: dict, question: str, document: Document, chosen: Cut, known, rng: random.Random):
    """What does not answer and looks alike: another passage, the same without its evidence, another thing asked about."""
    first = (q.get("answers") or [""])[0]
    if len(first) > 2:
        known = known + [m.span() for m in re.finditer(re.escape(first), document.text)]
    for passage in nearest(document, question, rng, known, rng.choice((0, 1, 1, 2))):
        yield cut(document, passage, rng).asked(question)
    if rng.random() < 0.45:
        rest = [s for s in chosen.sentences if not any(s[0] < b and a < s[1] for a, b in known)]
        text = "\n".join(document.text[a:b] for a, b in rest)
        if rest and first.lower() not in text.lower():
            yield Asked(question, chosen.context, text, None)
    if rng.random() < 0.65 and (other := other_thing(question, f"{chosen.text} {chosen.context}", rng)):
        yield Asked(other, chosen.context, chosen.text, None)


LABELS = {"supported": 0, "contradicted": 1, "not_stated": 2}


def claims(bench: Path, passages: Path, rng: random.Random, kept_apart: bool = False):
    """The labelled claims; of those to train on also changed ones, and ones that another passage does not state."""
    known = documents(passages)
    for line in open(bench / "everyday/claims.jsonl", encoding="utf-8"):
        r = json.loads(line)
        document = known.get((r["collection"], r["doc"]))
        if document is None or not wanted(r["collection"], r["doc"], kept_apart):
            continue
        evidence = quotes(r["evidence"], document)
        holding = [p for p in document.passages if any(touches(p, s) for s in evidence)]
        passage = (holding or nearest(document, r["claim"], rng, (), 1))[0]
        chosen = cut(document, passage, rng, evidence)
        yield Claimed(r["claim"], chosen.context, chosen.text, LABELS[r["label"]])
        if kept_apart or r["label"] != "supported":
            continue
        if changed := changed_fact(r["claim"], chosen.text, rng):
            yield Claimed(changed, chosen.context, chosen.text, 1)
        others = [p for p in document.passages if p not in holding]
        if others and rng.random() < 0.4:
            other = Cut(document, rng.choice(others))
            yield Claimed(r["claim"], other.context, other.text, 2)
