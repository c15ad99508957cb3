"""Writes a trained network as a quantised ONNX file: `python -m reader.export --bench DIR --jar JAR --checkpoint FILE --out FILE`."""

import argparse
import random
import tempfile
from pathlib import Path

import numpy
import torch

from . import encoding, model, quantise, sources

EXAMPLES = 60
"""So many questions that were trained on show how large the values within the network become."""


def examples(bench: Path, jar: Path):
    """Examples as the ONNX file takes them."""
    tokens = encoding.tokenizer(jar)
    for asked in random.Random(3).sample(list(sources.squad(bench, "squad2/dev")), EXAMPLES):
        encoded = encoding.encoded(asked, tokens)
        ids = encoded.ids.astype("int64")[None]
        types = numpy.zeros_like(ids)
        types[0, encoded.second :] = 1
        yield {"input_ids": ids, "attention_mask": numpy.ones_like(ids), "token_type_ids": types}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True, help="folder of the public data sets")
    parser.add_argument("--jar", type=Path, required=True, help="the jar that has the tokenizer")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--full", type=Path, help="keep the model before quantisation here")
    a = parser.parse_args()
    network = model.Network()
    network.load_state_dict(torch.load(a.checkpoint, map_location="cpu")["network"])
    network.eval()
    ids = torch.randint(1000, 2000, (2, 12))
    with tempfile.TemporaryDirectory() as folder:
        full = a.full or Path(folder) / "full.onnx"
        axes = {n: {0: "batch", 1: "length"} for n in ("input_ids", "attention_mask", "token_type_ids", "tokens")}
        torch.onnx.export(
            network, (ids, torch.ones_like(ids), torch.zeros_like(ids)), str(full), dynamo=False, opset_version=17,
            input_names=["input_ids", "attention_mask", "token_type_ids"], output_names=["tokens", "passage"],
            dynamic_axes={**axes, "passage": {0: "batch"}},
        )  # fmt: skip
        quantise.quantised(full, a.out, list(examples(a.bench, a.jar)))
    print(f"{a.out}: {a.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
