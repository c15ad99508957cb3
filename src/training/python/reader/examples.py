"""Turns what the data sets give into examples for training: cuts passages to windows, and makes harder and more varied ones."""

import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from math import log

from .sources import Asked, Claimed, sentences

NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+(?: [A-Z][a-z]+)*")
NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")
WORD = re.compile(r"\w+")
LITTLE = frozenset(
    "a an the of in on at to for by with from is are was were be been do does did has have had what which who whom whose when"
    " where why how and or that this these those it its as into than then there their they he she his her".split()
)
OPPOSITES = {
    "increased": "decreased", "rose": "fell", "more": "less", "higher": "lower", "before": "after", "first": "last",
    "largest": "smallest", "all": "none", "always": "never", "most": "few", "began": "ended", "won": "lost", "can": "cannot",
    "will": "will not", "is": "is not", "was": "was not", "are": "are not", "were": "were not", "has": "has not", "had": "had not",
    "with": "without", "many": "few", "above": "below", "early": "late", "accepted": "rejected", "said": "denied",
}  # fmt: skip


def window(asked: Asked, words: int, rng: random.Random) -> Asked:
    """The passage cut at sentence ends to about so many words, around what answers it or anywhere."""
    bounds = list(sentences(asked.passage))
    if len(bounds) < 2 or len(asked.passage.split()) <= words:
        return asked
    needed = [i for i, b in enumerate(bounds) if any(b[0] < e[1] and e[0] < b[1] for e in asked.evidence)]
    first, last = (min(needed), max(needed)) if needed else (pick := rng.randrange(len(bounds)), pick)
    while True:
        sides = [s for s in (first - 1, last + 1) if 0 <= s < len(bounds)]
        if not sides:
            break
        side = rng.choice(sides)
        low, high = min(first, side), max(last, side)
        if len(asked.passage[bounds[low][0] : bounds[high][1]].split()) > words:
            break
        first, last = low, high
    start, end = bounds[first][0], bounds[last][1]
    move = lambda s: (max(s[0], start) - start, min(s[1], end) - start)
    return Asked(
        asked.question, asked.title, asked.passage[start:end], asked.answer and move(asked.answer),
        tuple(move(e) for e in asked.evidence if e[0] < end and start < e[1]),
    )  # fmt: skip


def without_evidence(asked: Asked) -> Asked | None:
    """The same question on the same passage with the sentences that answer taken out: on the topic, but not stated."""
    answer = asked.passage[asked.answer[0] : asked.answer[1]].lower()
    kept = [asked.passage[s:e] for s, e in sentences(asked.passage) if not any(s < b and a < e for a, b in asked.evidence)]
    rest = " ".join(kept)
    return None if len(kept) < 2 or answer in rest.lower() else Asked(asked.question, asked.title, rest, None)


def other_name(asked: Asked, rng: random.Random) -> Asked | None:
    """The same passage asked about a name or number that it does not have in that place: a false premise."""
    for kind in rng.sample((NAME, NUMBER), 2):
        found = [m for m in kind.finditer(asked.question) if m.group() in asked.passage]
        answer = asked.passage[asked.answer[0] : asked.answer[1]] if asked.answer else ""
        if not found:
            continue
        chosen = rng.choice(found)
        others = {m.group() for m in kind.finditer(asked.passage)} - {chosen.group(), answer}
        others = sorted(o for o in others if o not in asked.question and chosen.group() not in o and o not in chosen.group())
        if kind is NUMBER:
            others = [str(int(rng.uniform(0.3, 3) * 10)) if len(chosen.group()) < 3 else shifted(chosen.group(), rng)] + others
        if others:
            question = asked.question[: chosen.start()] + rng.choice(others) + asked.question[chosen.end() :]
            return Asked(question, asked.title, asked.passage, None)
    return None


def shifted(number: str, rng: random.Random) -> str:
    """Another number of the same look."""
    digits = [i for i, c in enumerate(number) if c.isdigit()]
    at = rng.choice(digits[-2:])
    new = rng.choice([d for d in "123456789" if d != number[at]])
    return number[:at] + new + number[at + 1 :]


def as_typed(question: str, rng: random.Random) -> str:
    """A question as people type it: lower-cased, cut to keywords, with a slip, or as it was."""
    kind = rng.random()
    if kind < 0.08:
        return question.lower().rstrip("?")
    if kind < 0.12:
        words = [w for w in question.rstrip("?").split() if w.lower() not in LITTLE]
        return " ".join(words) if len(words) > 1 else question
    if kind < 0.17:
        words = question.split()
        at = rng.randrange(len(words))
        if len(words[at]) > 4:
            i = rng.randrange(1, len(words[at]) - 2)
            w = words[at]
            words[at] = rng.choice((w[:i] + w[i + 1] + w[i] + w[i + 2 :], w[:i] + w[i + 1 :]))
        return " ".join(words)
    return question


class Lookalikes:
    """Paragraphs by the words that they share with a question, weighted by rarity: what a retriever would bring."""

    def __init__(self, passages):
        self.passages = passages
        self.terms = [frozenset(w.lower() for w in WORD.findall(p.passage + " " + p.title)) - LITTLE for p in passages]
        self.places = defaultdict(list)
        for n, terms in enumerate(self.terms):
            for t in terms:
                self.places[t].append(n)

    def like(self, asked: Asked, rng: random.Random) -> Asked | None:
        scores = Counter()
        for t in {w.lower() for w in WORD.findall(asked.question)} - LITTLE:
            where = self.places.get(t, ())
            if len(where) < len(self.passages) / 5:
                for n in where:
                    scores[n] += log(1 + len(self.passages) / len(where))
        answer = asked.passage[asked.answer[0] : asked.answer[1]].lower()
        near = [
            self.passages[n] for n, _ in scores.most_common(8)
            if self.passages[n].passage != asked.passage and answer not in self.passages[n].passage.lower()
        ]  # fmt: skip
        if not near:
            return None
        chosen = rng.choice(near[:4])
        return Asked(asked.question, chosen.title, chosen.passage, None)


def made_claims(passage: Asked, rng: random.Random):
    """Claims made from a sentence of a passage, side by side: reworded and still true (supported), the same with one fact changed
    (contradicted); or one that the rest of the passage does not say."""
    bounds = [s for s in sentences(passage.passage) if 40 < s[1] - s[0] < 260]
    if len(bounds) < 2:
        return
    start, end = rng.choice(bounds)
    sentence = passage.passage[start:end]
    if rng.random() < 0.2:
        yield Claimed(shortened(sentence, rng), passage.title, (passage.passage[:start] + passage.passage[end:]).strip(), 2)
        return
    faithful = reworded(shortened(sentence, rng), rng)
    yield Claimed(faithful, passage.title, passage.passage, 0)
    changed = one_fact_changed(faithful, passage.passage, rng)
    if changed:
        yield Claimed(changed, passage.title, passage.passage, 1)


SAME = {
    "because": "since", "about": "around", "many": "a lot of", "large": "big", "began": "started",
    "built": "constructed", "during": "in the course of", "near": "close to", "usually": "normally", "often": "frequently",
    "required": "needed", "received": "got", "obtained": "gained", "although": "though", "help": "aid",
    "largest": "biggest", "entire": "whole", "several": "a number of", "approximately": "about", "primarily": "mainly",
    "important": "significant", "purchased": "bought", "children": "kids", "allows": "lets", "created": "made", "sometimes": "at times",
    "ended": "finished", "chose": "picked", "show": "demonstrate", "shows": "demonstrates", "total": "overall", "quickly": "rapidly",
}  # fmt: skip
DIGITS = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine"}


def reworded(sentence: str, rng: random.Random) -> str:
    """A sentence with some words put in others of the same meaning, and numbers written another way."""

    def other(m):
        word = m.group()
        same = SAME.get(word) or (DIGITS.get(word) if rng.random() < 0.6 else None)
        return same if same and rng.random() < 0.6 else word

    changed = WORD.sub(other, sentence)
    if rng.random() < 0.3:
        changed = re.sub(r"\b(\d{1,3}),(\d{3})\b", r"\1\2", changed)
    if rng.random() < 0.5:
        changed = re.sub(r"(\d)\s?%", r"\1 percent", changed)
    if rng.random() < 0.15 and (m := re.match(r"((?:In|On|At|After|During|By) [^,]{3,40}), (.+)\.$", changed)):
        changed = f"{m.group(2)[0].upper()}{m.group(2)[1:]} {m.group(1)[0].lower()}{m.group(1)[1:]}."
    return changed


def shortened(sentence: str, rng: random.Random) -> str:
    """A sentence less a parenthesis, a clause after a comma, or an opening."""
    sentence = re.sub(r"\s*\([^)]*\)", "", sentence)
    clauses = sentence.split(", ")
    if len(clauses) > 2 and rng.random() < 0.5:
        del clauses[rng.randrange(1, len(clauses) - 1)]
    elif len(clauses) > 1 and rng.random() < 0.4 and len(clauses[0]) > 30:
        clauses = clauses[:-1]
    short = ", ".join(clauses).strip()
    return short if short.endswith((".", "!", "?")) else short + "."


def one_fact_changed(sentence: str, passage: str, rng: random.Random) -> str | None:
    """A sentence with a number, a name, an opposite, a negation or a modality changed; none where there is nothing to change."""
    kinds = [number_changed, name_changed, opposite, negated, asserted]
    rng.shuffle(kinds)
    for kind in kinds:
        if changed := kind(sentence, passage, rng):
            return changed
    return None


def number_changed(sentence, passage, rng):
    numbers = list(NUMBER.finditer(sentence))
    if not numbers:
        return None
    m = rng.choice(numbers)
    others = sorted({o.group() for o in NUMBER.finditer(passage)} - {n.group() for n in numbers})
    new = rng.choice(others) if others and rng.random() < 0.5 else shifted(m.group(), rng)
    return sentence[: m.start()] + new + sentence[m.end() :]


def name_changed(sentence, passage, rng):
    names = list(NAME.finditer(sentence))
    if not names:
        return None
    if len(names) > 1 and rng.random() < 0.3:
        one, two = sorted(rng.sample(names, 2), key=lambda m: m.start())
        if one.group() != two.group():
            return sentence[: one.start()] + two.group() + sentence[one.end() : two.start()] + one.group() + sentence[two.end() :]
    m = rng.choice(names)
    others = sorted({o.group() for o in NAME.finditer(passage)} - {m.group()})
    others = [o for o in others if o not in sentence and m.group() not in o]
    return sentence[: m.start()] + rng.choice(others) + sentence[m.end() :] if others else None


def opposite(sentence, passage, rng):
    places = [m for m in WORD.finditer(sentence) if m.group() in OPPOSITES]
    if not places:
        return None
    m = rng.choice(places)
    return sentence[: m.start()] + OPPOSITES[m.group()] + sentence[m.end() :]


def negated(sentence, passage, rng):
    if m := re.search(r" (not|never) ", sentence):
        return sentence[: m.start()] + " " + sentence[m.end() :]
    if m := re.search(r"\b(is|are|was|were|has been|have been|can|could|will|would|did|does|should|must) (?!not)", sentence):
        return sentence[: m.end()] + "not " + sentence[m.end() :]
    return None


def asserted(sentence, passage, rng):
    """What was possible, planned or expected stated as having happened, and the other way about."""
    if m := re.search(r"\b(?:may|might|could|would|should) (?=be\b)be\b", sentence):
        return sentence[: m.start()] + "is" + sentence[m.end() :]
    if m := re.search(r"\b(?:plans?|planned|hopes?|hoped|wants?|wanted|tried|expected) to\b", sentence):
        return sentence[: m.start()] + rng.choice(("refused to", "did not")) + sentence[m.end() :]
    if m := re.search(r"\b(?:is|was) (?=\w+ed\b)", sentence):
        return sentence[: m.start()] + rng.choice(("may be ", "might have been ")) + sentence[m.end() :]
    return None


@dataclass(frozen=True)
class Shares:
    """How many made examples stand beside each answered question, as probabilities."""

    lookalike: float = 0.35
    without_evidence: float = 0.25
    other_name: float = 0.15
    claim: float = 0.20
    long: float = 0.70
    """Share of passages cut to long windows instead of short ones."""
    short_words: int = 95
    claim_words: int = 55
    long_words: int = 170


def made(asked, claimed, shares: Shares, rng: random.Random):
    """All examples of one pass over the data, shuffled."""
    passages = list({a.passage: replace(a, answer=None, evidence=()) for a in asked}.values())
    lookalikes = Lookalikes(passages)
    examples = []

    def cut(a: Asked) -> Asked:
        return window(a, shares.long_words if rng.random() < shares.long else shares.short_words, rng)

    for a in asked:
        typed = replace(a, question=as_typed(a.question, rng))
        examples.append(cut(typed))
        if not a.answer:
            continue
        if rng.random() < shares.lookalike and (b := lookalikes.like(typed, rng)):
            examples.append(cut(b))
        if rng.random() < shares.without_evidence and (b := without_evidence(typed)):
            examples.append(cut(b))
        if rng.random() < shares.other_name and (b := other_name(a, rng)):
            examples.append(replace(cut(replace(b, evidence=a.evidence)), evidence=()))
    for p in passages:
        if rng.random() < shares.claim * 2:
            examples.extend(made_claims(window(p, shares.claim_words, rng), rng))
    examples.extend(claimed)
    rng.shuffle(examples)
    return examples
