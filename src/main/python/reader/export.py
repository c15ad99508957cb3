"""Writes a trained network as a quantised ONNX file: `python -m reader.export --checkpoint FILE --out FILE`.

Weights become 8-bit integers, a scale for each output of a matrix; activations are quantised when the model runs. Unsigned weights,
because the products of signed ones overflow on processors without VNNI.
"""

import argparse
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
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
        quantize_dynamic(str(full), str(a.out), per_channel=True, weight_type=QuantType.QUInt8, extra_options={"MatMulConstBOnly": True})
    written = onnx.load(str(a.out))
    del written.metadata_props[:]
    onnx.save(written, str(a.out))
    print(f"{a.out}: {a.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
