"""Reads the public data sets (JSON lines, gzip) into questions on passages and claims on passages.

Ids whose CRC-32 modulo 4 is 0 (of the article or document, or of the paragraph where a set has no articles) are kept apart:
nothing here returns them unless it is asked for them. Those whose CRC-32 modulo 8 is 1 are not trained on either, where the regressions
behind the reader are fitted on a set: what a reader has learned from tells nothing of how sure it may be elsewhere.
"""

import gzip
import json
import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path

SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9])|\n+")


@dataclass(frozen=True)
class Asked:
    """A question on a passage. Spans are (start, end) in code points of the passage: of the answer, if there is one, and of the
    sentences that give it. No span: the passage does not answer."""

    question: str
    title: str
    passage: str
    answer: tuple | None
    evidence: tuple = field(default=())


@dataclass(frozen=True)
class Claimed:
    """A claim and a passage that supports it (0), contradicts it (1) or does not say (2)."""

    claim: str
    title: str
    passage: str
    label: int


def records(path: Path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def apart(identifier: str) -> bool:
    """Whether an id belongs to the quarter that is only measured."""
    return zlib.crc32(identifier.encode("utf-8")) % 4 == 0


def unread(identifier: str) -> bool:
    """Whether an id belongs to the eighth that the regressions are fitted on and the reader is not trained on."""
    return zlib.crc32(identifier.encode("utf-8")) % 8 == 1


def sentences(text: str):
    """(start, end) of the sentences of a text, roughly: good enough to cut and to mark."""
    start = 0
    for end in SENTENCE_END.finditer(text):
        if text[start : end.start()].strip():
            yield start, end.start()
        start = end.end()
    if text[start:].strip():
        yield start, len(text)


def around(text: str, span: tuple) -> tuple:
    """The sentences of a text that a span touches."""
    return tuple(s for s in sentences(text) if s[0] < span[1] and span[0] < s[1])


def squad(bench: Path, name: str, kept_apart: bool = False):
    """Questions of a set in SQuAD's form, answered or not, by article."""
    for paragraph in records(bench / f"{name}.jsonl.gz"):
        article = paragraph["title"]
        unit = paragraph["id"] if article.startswith("Filtered_") or "Amazon" in article else article
        if apart(unit) != kept_apart or name == "squad2/dev" and unread(unit):
            continue
        title = "" if unit != article else article.replace("_", " ")
        for qa in paragraph["qas"]:
            passage = paragraph["context"]
            if qa.get("is_impossible") or not qa["answers"]:
                yield Asked(qa["question"], title, passage, None)
                continue
            shortest = min(qa["answers"], key=lambda a: len(a["text"]))
            start = shortest["answer_start"]
            span = (start, start + len(shortest["text"]))
            if passage[span[0] : span[1]] == shortest["text"]:
                yield Asked(qa["question"], title, passage, span, around(passage, span))


def clapnq(bench: Path, kept_apart: bool = False):
    """Natural questions whose answer is several sentences of a passage, or not in it."""
    for record in records(bench / "clapnq/dev.jsonl.gz"):
        passage = record["passage"]["text"]
        if apart(str(record["id"])) != kept_apart:
            continue
        spans = set()
        for answer in record["answers"]:
            for sentence in answer.get("selected_sentences") or ():
                at = passage.find(sentence)
                if at >= 0:
                    spans.add((at, at + len(sentence)))
        if record["answerable"] and not spans:
            continue
        yield Asked(record["question"], record["passage"]["title"], passage, None, tuple(sorted(spans)))


def claims(bench: Path, kept_apart: bool = False):
    """Claims with their evidence from FoolMeTwice, SciFact, WiCE and SummEdits (but for its news and dialogue domains)."""
    for r in records(bench / "foolmetwice/dev.jsonl.gz"):
        if apart(r["page"]) == kept_apart:
            passage = " ".join(r["gold_evidence"])
            yield Claimed(r["claim"], r["page"], passage, 0 if r["label"] == "SUPPORTS" else 1)
            rest = [s for s in r["retrieved_evidence"] if s not in r["gold_evidence"]]
            if rest:
                yield Claimed(r["claim"], r["page"], " ".join(rest)[:700], 2)
    abstracts = {str(d["id"]): d for d in records(bench / "scifact/corpus.jsonl.gz")}
    for part in ("train", "dev"):
        for r in records(bench / f"scifact/claims-{part}.jsonl.gz"):
            for cited in r["cited_docs"]:
                doc = abstracts.get(str(cited))
                if doc is None or apart(str(cited)) != kept_apart:
                    continue
                evidence = [e for e in r["evidence"] if str(e["doc_id"]) == str(cited)]
                for e in evidence[:2]:
                    near = range(max(0, min(e["sentences"]) - 1), max(e["sentences"]) + 2)
                    passage = " ".join(s for i, s in enumerate(doc["sentences"]) if i in near)
                    yield Claimed(r["claim"], doc["title"], passage, 0 if e["label"] == "SUPPORT" else 1)
                if not evidence:
                    yield Claimed(r["claim"], doc["title"], " ".join(doc["sentences"])[:900], 2)
    for r in records(bench / "wice/unsupported-tokens-train.jsonl.gz"):
        if apart(r["claim"]) == kept_apart:
            chosen = [r["evidence"][i] for i in (r["supporting_sentences"] or [[]])[0] if i < len(r["evidence"])]
            if chosen:
                yield Claimed(r["claim"], "", " ".join(chosen)[:900], 2 if any(r["non_supported_spans"]) else 0)
    for r in records(bench / "summedits/samples.jsonl.gz"):
        if r["domain"] not in ("samsum", "news") and apart(r["doc_id"]) == kept_apart and len(r["doc"]) < 1600:
            yield Claimed(r["summary"], "", r["doc"], 0 if r["label"] == 1 else 1)
