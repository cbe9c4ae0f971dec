"""Data and models in the repository: how large, and whether git should hold them."""

from __future__ import annotations

import re

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.reading.gitignore import Ignored
from gradus.domain.portfolio.reading.reading import Reading

MB = 1_000_000
WARNED = 50 * 1024 * 1024
REFUSED = 100 * 1024 * 1024
TRACKED = MB
"""A sample of up to a megabyte helps whoever wants to try the code."""

_DATA = re.compile(
    r"\.(?:csv|tsv|parquet|feather|arrow|npy|npz|mat|h5|hdf5|pkl|pickle|joblib|pt|pth|ckpt|onnx|"
    r"pb|tflite|safetensors|gguf|bin|tfrecords?|zip|tar|t?gz|7z|bz2|xz|xlsx?|sqlite3?|db|jsonl|"
    r"sav|rds|wav|mp3|mp4|avi)$",
    re.IGNORECASE,
)
_KEPT = ("data/x.csv", "models/x.pkl", "model/x.pkl", "datasets/x.csv", "checkpoints/x.pt", "x.csv")


def no_large_files(reading: Reading) -> Answer:
    """Check 27: no blob over 50 MiB, now or ever."""
    sizes = {path: reading.size(path) for path in reading.tree.paths()}
    large = {path: size for path, size in sizes.items() if size > WARNED}
    large |= {one.path: one.size for one in reading.history.large if one.size > WARNED}
    if large:
        path, size = max(large.items(), key=lambda one: one[1])
        does = "refuses" if size > REFUSED else "warns of"
        told = f"{path} has {size / MB:.0f} MB; GitHub {does} it."
        return failed(told, [Place(one) for one in sorted(large)])
    if reading.history.missing:
        return cannot_tell(f"No file there is too large. {reading.history.missing}")
    largest = max(sizes.values(), default=0)
    return passed(f"The largest file has {largest / MB:.1f} MB.")


def data_kept_out(reading: Reading) -> Answer:
    """Check 28: no data or model over 1 MB is in git, but for pointers of LFS and DVC."""
    tracked = [path for path in reading.paths if _is_tracked_data(reading, path)]
    if tracked:
        told = f"{tracked[0]} has {reading.size(tracked[0]) / MB:.1f} MB and is in git."
        return failed(told, [Place(path) for path in tracked])
    pointers = [path for path in reading.paths if _is_pointer(reading, path)]
    if pointers:
        return passed("Data is tracked by pointers.", [Place(path) for path in pointers])
    ignored = Ignored(reading.text(".gitignore"))
    if any(ignored.covers(path) for path in _KEPT):
        return passed(".gitignore keeps data or models out.", [Place(".gitignore")])
    return cannot_tell("There is neither data nor a rule in .gitignore that speaks of it.")


def _is_tracked_data(reading: Reading, path: str) -> bool:
    return bool(_DATA.search(path)) and reading.size(path) > TRACKED


def _is_pointer(reading: Reading, path: str) -> bool:
    """Tell whether a file is a pointer of DVC, or a small data file is one of Git LFS."""
    if path.endswith(".dvc"):
        return True
    if not _DATA.search(path) or reading.size(path) > 1024:
        return False
    return reading.text(path).startswith("version https://git-lfs")
