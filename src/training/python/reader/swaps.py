"""Near misses: the same question about a thing that the passage does not hold, and the same claim with one fact changed."""

import random
import re

from .examples import one_fact_changed, shifted

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
ORDINALS = "first second third fourth fifth sixth seventh eighth".split()

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DAY = re.compile(rf"\b(?:{'|'.join(DAYS)})s?\b")
MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
ORDINAL = re.compile(rf"\b(?:{'|'.join(ORDINALS)})\b")
CODE = re.compile(r"\b[A-Z]{1,5}[- ]?\d[\w/-]*\b|\b\d+[A-Z]\w*\b")
AMOUNT = re.compile(r"(?<![\d.,:])\d+(?:[.,:]\d+)?(?![\d,:])")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-zé'’-]+(?: [A-Z][a-zé'’-]+)*")
KINDS = (YEAR, DAY, MONTH, ORDINAL, CODE, AMOUNT, NAME)

TRIES = 12


class Pool:
    """Names and codes to put in place of others, gathered from documents that are trained on: a name that only ever stood for something
    else would give itself away."""

    names: list = []
    codes: list = []
    most_of_one = 40

    @classmethod
    def gather(cls, texts):
        cls.names, cls.codes = [], []
        for text in texts:
            cls.names += [m.group() for m in NAME.finditer(text)][: cls.most_of_one]
            cls.codes += [m.group() for m in CODE.finditer(text)][: cls.most_of_one]


def other_thing(question: str, passage: str, rng: random.Random) -> str | None:
    """The question with a year, day, month, ordinal, code, number or name exchanged for one that the passage lacks; none where the
    question names nothing that stands in the passage."""
    for kind in rng.sample(KINDS, len(KINDS)):
        named = [m for m in kind.finditer(question) if m.group().rstrip("s") in passage]
        if not named:
            continue
        chosen = rng.choice(named)
        for _ in range(TRIES):
            other = another(kind, chosen.group(), rng)
            head = other.lower().rstrip("s")
            if other != chosen.group() and (head[:3] if kind in (DAY, MONTH) else head) not in passage.lower():
                return question[: chosen.start()] + other + question[chosen.end() :]
    return None


def another(kind: re.Pattern, said: str, rng: random.Random) -> str:
    """Another of the same kind."""
    digits = sum(c.isdigit() for c in said)
    if kind is YEAR:
        return str(int(said) + rng.choice((-3, -2, -1, 1, 2, 3)))
    if kind is DAY:
        return rng.choice(DAYS) + ("s" if said.endswith("s") else "")
    if kind is MONTH:
        return rng.choice(MONTHS)
    if kind is ORDINAL:
        return rng.choice(ORDINALS)
    if kind is CODE:
        return shifted(said, rng) if digits > 1 and rng.random() < 0.6 else rng.choice(Pool.codes)
    if kind is NAME:
        return rng.choice(Pool.names)
    if ":" in said:
        return f"{rng.randint(5, 22)}{said[said.index(':'):]}"
    return shifted(said, rng) if digits > 1 else str(rng.randint(2, 9))


OPPOSED = (
    ("km", "miles"), ("kg", "lb"), ("°C", "°F"), ("minutes", "hours"), ("hours", "days"), ("days", "weeks"), ("weeks", "months"),
    ("months", "years"), ("am", "pm"), ("euros", "pounds"), ("€", "£"), ("mm", "cm"), ("cm", "m"), ("litres", "millilitres"),
    ("W", "kW"), ("MB", "GB"), ("at least", "at most"), ("before", "after"), ("more than", "less than"), ("up to", "at least"),
    ("rose", "fell"), ("increased", "decreased"), ("all", "some"), ("every", "one"), ("from", "until"), ("above", "below"),
    ("only", "also"), ("must", "may"), ("never", "always"), ("higher", "lower"), ("minimum", "maximum"), ("first", "last"),
    ("include", "exclude"), ("open", "closed"), ("free", "charged"), ("allowed", "forbidden"), ("required", "optional"),
    ("left", "right"), ("north", "south"), ("weekdays", "weekends"),
)  # fmt: skip
"""Units, bounds and directions of which one stands for the other."""


def changed_fact(claim: str, passage: str, rng: random.Random) -> str | None:
    """A claim with a unit, a bound, a direction, a date or a name changed; none where there is nothing to change."""
    made = []
    for pair in OPPOSED:
        for said, instead in (pair, pair[::-1]):
            if m := re.search(rf"(?<![A-Za-z]){re.escape(said)}(?![A-Za-z])", claim):
                made.append(claim[: m.start()] + instead + claim[m.end() :])
    for kind in (YEAR, DAY, MONTH, ORDINAL, NAME):
        if named := list(kind.finditer(claim)):
            m = rng.choice(named)
            made.append(claim[: m.start()] + another(kind, m.group(), rng) + claim[m.end() :])
    made = [c for c in made if c != claim]
    return rng.choice(made) if made and rng.random() < 0.7 else one_fact_changed(claim, passage, rng)
