"""Questions of public sets on tables, contracts, official pages, FAQs, minutes and real queries, in one form (`found/NAME/*.jsonl.gz`).

Only sets whose licence allows it are named here; documents with CRC-32 modulo 4 of 0 are kept apart. Sets with repeated wordings or
layouts are capped.
"""

import random
from pathlib import Path

from .everyday import terms
from .examples import window
from .sources import Asked, Claimed, apart, around, records, sentences
from .swaps import other_thing

MOST = {
    "hitab": 2600, "tatqa": 900, "wikitablequestions": 1400, "doc2dial-val": 2200, "dstc9-service-faq": 1300, "medquad-faq": 800,
    "cuad-clauses": 1300, "qmsum": 500, "conditionalqa": 1100, "qed-nq": 1800, "fetaqa": 700, "covid-qa": 300, "aitqa": 300,
}  # fmt: skip
"""So many records of each are taken in one pass."""

NEAR_MISSES = {"hitab": 900, "tatqa": 300, "wikitablequestions": 120}
TABLES = {"hitab", "tatqa", "aitqa", "wikitablequestions"}
SPANS = {"doc2dial-val", "cuad-clauses"}
"""Sets of which a first of several answers is a span of its own."""

LONGEST_ANSWER = 240
LONGEST_EVIDENCE = 1500
CLAIM_WORDS = 220
CLAIMS = 1500


def questions(bench: Path, rng: random.Random):
    for name, most in MOST.items():
        words = rng.choice((110, 140, 160))
        for asked in taken(bench / "found" / name / "data.jsonl.gz", name, most, words, rng):
            yield asked
            swap = 0.3 if name in TABLES else 0.15
            if asked.evidence and rng.random() < swap:
                if other := other_thing(asked.question, f"{asked.passage} {asked.title}", rng):
                    yield Asked(other, asked.title, asked.passage, None)
    for name, most in NEAR_MISSES.items():
        yield from taken(bench / "found" / name / "near-miss-year.jsonl.gz", name, most, 150, rng)


def taken(file: Path, name: str, most: int, words: int, rng: random.Random):
    read = records(file)
    rng.shuffle(read)
    count = 0
    for r in read:
        if count >= most:
            return
        if not apart(str(r["doc_id"])) and not r.get("ambiguous_offset") and (asked := example(r, name, words, rng)):
            count += 1
            yield asked


def example(r: dict, name: str, words: int, rng: random.Random) -> Asked | None:
    question, context, title = worded(r, rng), r["context"], r.get("title") or ""
    if r["is_impossible"]:
        return Asked(question, title, nearest(context, question, words, rng), None)
    answer = short_answer(r, name)
    evidence = [tuple(e) for e in r.get("evidence") or []]
    if answer and answer[1] - answer[0] > LONGEST_ANSWER:
        evidence, answer = evidence or [answer], None
    if not evidence:
        evidence = list(around(context, answer)) if answer else all_answers(r)
    evidence = tuple(sorted(evidence))
    if not evidence or evidence[-1][1] - evidence[0][0] > LONGEST_EVIDENCE:
        return None
    return window(Asked(question, title, context, answer, evidence), words, rng)


def worded(r: dict, rng: random.Random) -> str:
    question = r["question"]
    if r.get("scenario"):
        question = f"{r['scenario'][:200]} {question}"
    if r.get("history") and rng.random() < 0.5:
        last = r["history"][-1]
        said = last if isinstance(last, str) else last.get("text") or last.get("question") or ""
        question = f"{said[-120:]} {question}".strip()
    return question


def short_answer(r: dict, name: str):
    answers, starts = r.get("answers"), r.get("answer_starts")
    if not answers or not starts or not isinstance(starts[0], int) or starts[0] < 0:
        return None
    return None if len(answers) > 1 and name not in SPANS else (starts[0], starts[0] + len(answers[0]))


def all_answers(r: dict):
    placed = zip(r.get("answer_starts") or [], r.get("answers") or [])
    return [(s, s + len(a)) for s, a in placed if isinstance(s, int) and s >= 0]


def nearest(text: str, question: str, words: int, rng: random.Random) -> str:
    """The stretch of a text that shares most words with a question."""
    bounds = list(sentences(text))
    if len(text.split()) <= words or len(bounds) < 2:
        return text
    asked = terms(question)
    best = max(range(len(bounds)), key=lambda i: len(asked & terms(text[slice(*bounds[i])])) + rng.random())
    return window(Asked(question, "", text, None, (bounds[best],)), words, rng).passage


def claims(bench: Path, rng: random.Random):
    """Pairs of statements on one table, one of them changed."""
    read = records(bench / "found/tabfact-pairs/claims.jsonl.gz")
    rng.shuffle(read)
    kept = [r for r in read if not apart(str(r["doc_id"])) and len(r["context"].split()) <= CLAIM_WORDS]
    for r in kept[:CLAIMS]:
        yield Claimed(r["question"], r.get("title") or "", r["context"], 0 if r["kind"] == "claim-supported" else 1)
