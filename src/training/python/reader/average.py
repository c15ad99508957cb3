"""Averages the weights of several training runs: `python -m reader.average --checkpoints FILE… --out FILE`.

Runs that began at one point and saw other examples end beside each other, and their middle does better than any of them (Izmailov et al.
2018, "Averaging weights leads to wider optima and better generalization"; Wortsman et al. 2022, "Model soups"). All count the same.
"""

import argparse
from pathlib import Path

import torch


def averaged(networks):
    """The mean of each weight over some state dictionaries of the same network."""
    return {name: sum(n[name] for n in networks) / len(networks) for name in networks[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoints", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True, help="a checkpoint that reader.export and reader.train --start read")
    a = parser.parse_args()
    torch.save({"network": averaged([torch.load(c, map_location="cpu")["network"] for c in a.checkpoints])}, a.out)


if __name__ == "__main__":
    main()
