"""Measures an exported model on what was kept apart: `python -m reader.evaluate --bench DIR --jar JAR --model FILE`.

SQuAD 2.0 (F1 and exact match as its official script defines them), CLAPnq and claims with their evidence; a line of JSON each.
"""

import argparse
import json
import re
import string
from collections import Counter
from pathlib import Path

import numpy
import onnxruntime

from . import encoding, sources

LONGEST = 30
ARTICLES = re.compile(r"\b(a|an|the)\b")


class Model:
    """An exported model, one example at a time."""

    def __init__(self, file: Path, jar: Path):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(file), options)
        self.tokens = encoding.tokenizer(jar)

    def read(self, example):
        """The encoded example, its passage's token outputs [pieces, 3], the score of no answer and the passage outputs [4]."""
        encoded = encoding.encoded(example, self.tokens, keep_offsets=True)
        ids = encoded.ids.astype("int64")[None]
        types = numpy.zeros_like(ids)
        types[0, encoded.second :] = 1
        tokens, passage = self.session.run(
            None, {"input_ids": ids, "attention_mask": numpy.ones_like(ids), "token_type_ids": types}
        )
        inside = tokens[0, encoded.first_of_passage : -1]
        return encoded, inside, float(tokens[0, 0, 0] + tokens[0, 0, 1]), passage[0]


def best_span(inside):
    """(first, last, score) of the likeliest words."""
    sums = inside[:, 0][:, None] + inside[:, 1][None, :]
    allowed = numpy.triu(numpy.ones_like(sums)) - numpy.triu(numpy.ones_like(sums), LONGEST)
    sums = numpy.where(allowed > 0, sums, -1e9)
    at = int(sums.argmax())
    return at // sums.shape[1], at % sums.shape[1], float(sums.flat[at])


def normal(text: str):
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return ARTICLES.sub(" ", text).split()


def f1(found: str, wanted: str) -> float:
    a, b = normal(found), normal(wanted)
    if not a or not b:
        return float(a == b)
    common = sum((Counter(a) & Counter(b)).values())
    return 2 * common / (len(a) + len(b))


def area(positive, negative) -> float:
    """Under the ROC curve: how often a positive scores above a negative, ties half (Mann and Whitney 1947)."""
    values = numpy.concatenate([positive, negative])
    order = values.argsort(kind="stable")
    ranks = numpy.empty(len(values))
    ranks[order] = numpy.arange(1, len(values) + 1)
    for v in numpy.unique(values):
        same = values == v
        ranks[same] = ranks[same].mean()
    n, m = len(positive), len(negative)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * m))


def squad(model: Model, bench: Path, most: int):
    f1s, exact, sure, answerable = [], [], [], []
    for paragraph in sources.records(bench / "squad2/dev.jsonl.gz"):
        if not sources.apart(paragraph["title"]):
            continue
        for qa in paragraph["qas"]:
            if len(f1s) >= most:
                break
            asked = sources.Asked(qa["question"], paragraph["title"].replace("_", " "), paragraph["context"], None)
            encoded, inside, nothing, whole = model.read(asked)
            first, last, score = best_span(inside)
            found = asked.passage[encoded.offsets[first][0] : encoded.offsets[last][1]]
            golds = [] if qa["is_impossible"] else [a["text"] for a in qa["answers"]]
            answerable.append(bool(golds))
            f1s.append(max((f1(found, g) for g in golds), default=0.0))
            exact.append(max((float(normal(found) == normal(g)) for g in golds), default=0.0))
            sure.append(0.5 * (score - nothing) + 2 * float(whole[0]))
    f1s, exact, sure, answerable = map(numpy.array, (f1s, exact, sure, answerable))
    order = (-sure).argsort()
    gain = numpy.where(answerable, f1s, -1.0)[order].cumsum()
    best = (numpy.sum(~answerable) + max(0.0, gain.max())) / len(f1s)
    return {
        "set": "squad2", "questions": len(f1s), "answered_f1": f1s[answerable].mean(), "answered_exact": exact[answerable].mean(),
        "best_f1_with_refusals": best, "answerable_area": area(sure[answerable], sure[~answerable]),
    }  # fmt: skip


def share_of_start(inside, pieces) -> float:
    """How much of where the model would begin an answer in the passage lies in these pieces, 0 to 1."""
    weights = numpy.exp(inside[:, 0] - inside[:, 0].max())
    return float(weights[pieces].sum() / weights.sum())


def chosen_sentences(model: Model, encoded, inside, sentences):
    """The sentences of a passage that belong to a longer answer: those in which an answer likeliest begins, one more than a third of
    all and at least two, in their order."""
    shares = []
    for low, high in sentences:
        pieces = [i for i, o in enumerate(encoded.offsets) if o[0] < high and low < o[1]]
        shares.append(share_of_start(inside, pieces) if pieces else 0.0)
    most = max(2, round(len(sentences) / 3 + 1))
    return sorted(numpy.argsort(-numpy.array(shares), kind="stable")[:most])


def sentence_f1(chosen, golds) -> float:
    """2PR / (P + R): P the share of the chosen sentences that overlap wanted ones, R the share of the wanted that they overlap."""

    def meets(s, others):
        return any(s[0] < o[1] and o[0] < s[1] for o in others)

    precision = sum(meets(s, golds) for s in chosen) / max(1, len(chosen))
    recall = sum(meets(g, chosen) for g in golds) / len(golds)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def clapnq(model: Model, bench: Path, kept_apart: bool = True):
    """Sentence F1 of the answerable questions on their own passage, by what is chosen and by what needs no model; refusals by the
    logit that the passage answers."""
    chosen, every, first, sure, has = [], [], [], [], []
    for asked in sources.clapnq(bench, kept_apart):
        encoded, inside, _, whole = model.read(asked)
        sure.append(float(whole[0]))
        has.append(bool(asked.evidence))
        if asked.evidence:
            sentences = list(sources.sentences(asked.passage))
            found = [sentences[i] for i in chosen_sentences(model, encoded, inside, sentences)]
            chosen.append(sentence_f1(found, asked.evidence))
            every.append(sentence_f1(sentences, asked.evidence))
            first.append(sentence_f1(sentences[:3], asked.evidence))
    sure, has = numpy.array(sure), numpy.array(has)
    return {
        "set": "clapnq", "questions": len(has), "sentence_f1": numpy.mean(chosen), "all_sentences_f1": numpy.mean(every),
        "first_three_f1": numpy.mean(first), "answerable_area": area(sure[has], sure[~has]),
        "refused": (sure[~has] < 0).mean(), "answered": (sure[has] >= 0).mean(),
        "refusals_right": ((sure >= 0) == has).mean(),
    }  # fmt: skip


def claims(model: Model, bench: Path):
    sure, label = [], []
    for claim in sources.claims(bench, kept_apart=True):
        whole = model.read(claim)[3]
        sure.append(float(whole[1] - numpy.logaddexp(whole[2], whole[3])))
        label.append(claim.label)
    sure, label = numpy.array(sure), numpy.array(label)
    return {
        "set": "claims", "claims": len(label), "supported_against_contradicted": area(sure[label == 0], sure[label == 1]),
        "supported_against_not_stated": area(sure[label == 0], sure[label == 2]),
    }  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--jar", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--most", type=int, default=10**9, help="of SQuAD's questions, the first so many")
    a = parser.parse_args()
    model = Model(a.model, a.jar)
    for found in (squad(model, a.bench, a.most), clapnq(model, a.bench), claims(model, a.bench)):
        print(json.dumps({k: round(float(v), 4) if isinstance(v, float) else v for k, v in found.items()}), flush=True)


if __name__ == "__main__":
    main()
