"""The reader's network: the encoder of all-MiniLM-L6-v2 with small heads, and where its first weights come from."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

HEADS = 12
"""Attention heads a layer."""

TOKEN_OUTPUTS = ("start", "end", "evidence")
PASSAGE_OUTPUTS = ("answerable", "supported", "contradicted", "not stated")


@dataclass(frozen=True)
class Shape:
    """Sizes of a BERT encoder."""

    vocabulary: int = 30522
    width: int = 384
    layers: int = 6
    inner: int = 1536
    positions: int = 512


class Layer(nn.Module):
    """Self-attention and feed-forward of BERT (Devlin et al. 2019), normalised after each."""

    def __init__(self, shape):
        super().__init__()
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.attended = nn.Linear(shape.width, shape.width)
        self.attended_norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.inner = nn.Linear(shape.width, shape.inner)
        self.outer = nn.Linear(shape.inner, shape.width)
        self.outer_norm = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, x, bias):
        batch, length, width = x.shape

        def split(y):
            return y.view(batch, length, HEADS, width // HEADS).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) * (width // HEADS) ** -0.5 + bias
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.attended_norm(x + self.attended(mixed))
        return self.outer_norm(x + self.outer(functional.gelu(self.inner(x))))


class Network(nn.Module):
    """ids, mask and types, each [batch, length], to token outputs [batch, length, 3] and passage outputs [batch, 4]: logits."""

    def __init__(self, shape=Shape()):
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.types = nn.Embedding(2, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.tokens = nn.Linear(shape.width, len(TOKEN_OUTPUTS))
        self.pool = nn.Linear(shape.width, shape.width)
        self.passage = nn.Linear(shape.width, len(PASSAGE_OUTPUTS))

    def forward(self, ids, mask, types):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(places) + self.types(types))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return self.tokens(x), self.passage(torch.tanh(self.pool(x[:, 0])))


def first_weights(jar: Path, network: Network) -> None:
    """Loads the encoder of the ONNX file in LangChain4j's all-MiniLM jar; the heads stay as they were made."""
    with zipfile.ZipFile(jar) as archive:
        graph = onnx.load(io.BytesIO(archive.read("all-minilm-l6-v2.onnx"))).graph
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    for node in graph.node:  # weight matrices have lost their names; the product's name tells whose they are
        if node.op_type == "MatMul" and node.input[1] in values:
            values[node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"] = values[node.input[1]].T
    names = {
        "words": "embeddings.word_embeddings",
        "positions": "embeddings.position_embeddings",
        "types": "embeddings.token_type_embeddings",
        "norm": "embeddings.LayerNorm",
    }
    for n in range(len(network.layers)):
        theirs, ours = f"encoder.layer.{n}.", f"layers.{n}."
        for part in ("query", "key", "value"):
            names[ours + part] = theirs + "attention.self." + part
        names[ours + "attended"] = theirs + "attention.output.dense"
        names[ours + "attended_norm"] = theirs + "attention.output.LayerNorm"
        names[ours + "inner"] = theirs + "intermediate.dense"
        names[ours + "outer"] = theirs + "output.dense"
        names[ours + "outer_norm"] = theirs + "output.LayerNorm"
    state = network.state_dict()
    for key in state:
        module, kind = key.rsplit(".", 1)
        if module in names:
            value = torch.from_numpy(numpy.array(values[f"{names[module]}.{kind}"]))
            if value.shape != state[key].shape:
                raise ValueError(f"{key}: {tuple(value.shape)} in the jar, {tuple(state[key].shape)} here")
            state[key] = value
    network.load_state_dict(state)
