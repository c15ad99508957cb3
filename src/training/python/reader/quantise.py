"""Writes the weights of an ONNX file as 8-bit integers: a scale for each output of a matrix and for each word's embedding.

Activations are quantised when the model runs, with one scale for all channels of a layer. A few channels are many times as large as the
others, which would lose those; so each is first divided by some of its largest value, and the weights that read it are multiplied by as
much: the network stays the same (Xiao et al., "SmoothQuant", ICML 2023). Unsigned weights, because the products of signed ones overflow
on processors without VNNI.
"""

import tempfile
from pathlib import Path

import numpy
import onnx
import onnxruntime
from onnx.helper import make_empty_tensor_value_info, make_node
from onnx.numpy_helper import from_array, to_array
from onnxruntime.quantization import QuantType, quantize_dynamic

EVENED = ("query", "key", "value", "inner", "outer")
"""The matrices whose inputs are evened."""

STRENGTH = 0.8
"""SmoothQuant's alpha, 0 to 1: of a channel's size so much goes into the weights. By the divergence from the unquantised model on
examples to fit: .5 .150, .65 .035, .8 .016, .9 .014, 1 .019, without .064."""


def quantised(full: Path, out: Path, inputs) -> None:
    """Writes `full` quantised to `out`; `inputs` are some dozens of typical examples as the model takes them."""
    with tempfile.TemporaryDirectory() as folder:
        even = Path(folder) / "even.onnx"
        onnx.save(evened(onnx.load(full), inputs), even)
        quantize_dynamic(
            even, out, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QUInt8,
            extra_options={"MatMulConstBOnly": True},
        )  # fmt: skip
    written = with_small_embeddings(onnx.load(out))
    del written.metadata_props[:]
    onnx.save(written, out)


def evened(written: onnx.ModelProto, inputs) -> onnx.ModelProto:
    """The same network with the channels before its matrices evened out."""
    graph = written.graph
    weights = {i.name: i for i in graph.initializer}
    readers = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and any(f"/{name}/" in node.name for name in EVENED):
            readers.setdefault(node.input[0], []).append(node)
    largest = largest_values(written, list(readers), inputs)
    for n, (source, nodes) in enumerate(readers.items()):
        matrices = [to_array(weights[node.input[1]]) for node in nodes]
        read = numpy.max([numpy.abs(m).max(axis=1) for m in matrices], axis=0).clip(1e-5)
        factors = (largest[source] ** STRENGTH / read ** (1 - STRENGTH)).clip(1e-4)
        factors = (factors / numpy.exp(numpy.log(factors).mean())).astype("float32")
        graph.initializer.append(from_array(1 / factors, f"even_{n}"))
        graph.node.insert(list(graph.node).index(nodes[0]), make_node("Mul", [source, f"even_{n}"], [f"evened_{n}"]))
        for node, matrix in zip(nodes, matrices):
            node.input[0] = f"evened_{n}"
            weights[node.input[1]].CopyFrom(from_array(matrix * factors[:, None], node.input[1]))
    return written


def largest_values(written: onnx.ModelProto, names, inputs):
    """For each of these values within the network the largest absolute number of each channel."""
    watched = onnx.ModelProto()
    watched.CopyFrom(written)
    watched.graph.output.extend(make_empty_tensor_value_info(name) for name in names)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(watched.SerializeToString(), options)
    found = [[numpy.abs(v).reshape(-1, v.shape[-1]).max(axis=0) for v in session.run(names, one)] for one in inputs]
    return {name: numpy.max([values[n] for values in found], axis=0) for n, name in enumerate(names)}


def with_small_embeddings(written: onnx.ModelProto) -> onnx.ModelProto:
    """The same with the words' embeddings in 8 bits, each word with a scale of its own."""
    graph = written.graph
    table = max(graph.initializer, key=lambda i: i.dims[0] if i.dims else 0)
    gather = next(n for n in graph.node if n.op_type == "Gather" and n.input[0] == table.name)
    values = to_array(table)
    scales = numpy.abs(values).max(axis=1, keepdims=True).clip(1e-9) / 127
    graph.initializer.remove(table)
    graph.initializer.append(from_array(numpy.round(values / scales).astype("int8"), "words"))
    graph.initializer.append(from_array(scales.astype("float32"), "word_scales"))
    ids, out, at = gather.input[1], gather.output[0], list(graph.node).index(gather)
    graph.node.remove(gather)
    for n, node in enumerate((
        make_node("Gather", ["words", ids], ["words_found"]),
        make_node("Cast", ["words_found"], ["words_cast"], to=onnx.TensorProto.FLOAT),
        make_node("Gather", ["word_scales", ids], ["scales_found"]),
        make_node("Mul", ["words_cast", "scales_found"], [out]),
    )):  # fmt: skip
        graph.node.insert(at + n, node)
    return written
