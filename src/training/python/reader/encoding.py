"""Examples as numbers: [CLS] question [SEP] title [SEP] passage [SEP], each part tokenised on its own, as the Java side does."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy
import torch
from tokenizers import Tokenizer

from .sources import Asked

PAD, CLS, SEP = 0, 101, 102
QUESTION_PIECES = 64
TITLE_PIECES = 48
"""Title, headings, and the lead-in or heads that the passage lacks."""
WINDOW_PIECES = 320
IGNORED = -100


def tokenizer(jar: Path) -> Tokenizer:
    """The tokenizer in LangChain4j's all-MiniLM jar."""
    with zipfile.ZipFile(jar) as archive:
        name = next(n for n in archive.namelist() if n.endswith("tokenizer.json"))
        found = Tokenizer.from_str(archive.read(name).decode("utf-8"))
    found.no_padding()
    found.no_truncation()
    return found


@dataclass(frozen=True)
class Encoded:
    """One example: pieces, where the second part begins, where the passage begins, and what is to be learned. Tasks that the example
    says nothing about are IGNORED."""

    ids: numpy.ndarray
    second: int
    first_of_passage: int
    start: int
    end: int
    evidence: numpy.ndarray
    answerable: float
    support: int
    offsets: tuple = ()


def encoded(example, tokens: Tokenizer, keep_offsets: bool = False) -> Encoded:
    text = example.question if isinstance(example, Asked) else example.claim
    question = tokens.encode(text, add_special_tokens=False).ids[:QUESTION_PIECES]
    title = tokens.encode(example.title, add_special_tokens=False).ids[:TITLE_PIECES]
    passage = tokens.encode(example.passage, add_special_tokens=False)
    head = [CLS, *question, SEP, *title, SEP]
    room = WINDOW_PIECES - len(head) - 1
    pieces, offsets = passage.ids[:room], passage.offsets[:room]
    ids = numpy.array([*head, *pieces, SEP], dtype=numpy.int32)
    evidence = numpy.zeros(len(ids), dtype=numpy.int8)
    start = end = answerable = support = IGNORED
    if isinstance(example, Asked):
        answerable = 1.0 if example.evidence else 0.0
        for low, high in example.evidence:
            for i, (a, b) in enumerate(offsets):
                if a < high and low < b:
                    evidence[len(head) + i] = 1
        if example.answer:
            inside = [i for i, (a, b) in enumerate(offsets) if a < example.answer[1] and example.answer[0] < b]
            if inside:
                start, end = len(head) + inside[0], len(head) + inside[-1]
            else:
                answerable = float(IGNORED)
        elif not example.evidence:
            start = end = 0
    else:
        support = example.label
    return Encoded(
        ids, len(question) + 2, len(head), start, end, evidence, answerable, support, tuple(offsets) if keep_offsets else ()
    )


def batch(examples, device="cpu"):
    """Padded tensors of some examples: ids, mask, types, start, end, evidence (with IGNORED outside passages), answerable, support."""
    length = max(len(e.ids) for e in examples)
    ids = torch.zeros(len(examples), length, dtype=torch.long)
    mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
    evidence = torch.full((len(examples), length), IGNORED, dtype=torch.long)
    for n, e in enumerate(examples):
        ids[n, : len(e.ids)] = torch.from_numpy(e.ids.astype("int64"))
        mask[n, : len(e.ids)] = 1
        types[n, e.second : len(e.ids)] = 1
        if e.support == IGNORED:
            evidence[n, e.first_of_passage : len(e.ids) - 1] = torch.from_numpy(e.evidence[e.first_of_passage : -1].astype("int64"))
    numbers = [torch.tensor([getattr(e, name) for e in examples]) for name in ("start", "end", "answerable", "support")]
    return [t.to(device) for t in (ids, mask, types, numbers[0], numbers[1], evidence, numbers[2].float(), numbers[3])]
