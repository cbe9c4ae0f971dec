"""Numbers and names of metrics as a table shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal

from gradus.domain.portfolio.facts.fact import Measured

_KNOWN = {
    "pr_auc": "PR-AUC",
    "roc_auc": "ROC-AUC",
    "auc": "AUC",
    "auroc": "AUROC",
    "auprc": "AUPRC",
    "f1": "F1",
    "rmse": "RMSE",
    "mae": "MAE",
    "mse": "MSE",
    "r2": "R²",
    "mape": "MAPE",
    "map": "mAP",
    "iou": "IoU",
    "bleu": "BLEU",
}
_LESS_IS_BETTER = re.compile(
    r"loss|error|rmse|rmsle|mae|mse|mape|perplexity|brier|latency|seconds|(?:^|_)ms$"
    r"|(?:^|_)(?:wer|cer|fid|ece)(?:$|_)",
    re.IGNORECASE,
)
_MORE_IS_BETTER = re.compile(
    r"acc|auc|f1|f_?beta|precision|recall|sensitivity|specificity|iou|dice|bleu|rouge|ndcg|mcc"
    r"|kappa|score|(?:^|_)(?:r2|ap|map|psnr|ssim)(?:$|_)",
    re.IGNORECASE,
)
_FEW = 4
_UNITS = ("", "k", "M", "G", "T")
_EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN)


def label(metric: str) -> str:
    """Return a metric's name as people write it."""
    plain = metric.strip().lower().replace("-", "_").replace(" ", "_")
    if plain in _KNOWN:
        return _KNOWN[plain]
    words = metric.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def shown(value: str) -> str:
    """Return up to four decimals as they are; more are rounded to three, tiny numbers likewise."""
    percent = "%" if value.endswith("%") else ""
    number = Decimal(value.rstrip("%"))
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or -exponent <= _FEW:
        return value
    if number.adjusted() < -_FEW:
        return f"{number:.2e}{percent}"
    places = max(3, 2 - number.adjusted())
    rounded = number.quantize(Decimal(1).scaleb(-places), context=_EXACT)
    return f"{rounded.normalize(_EXACT):f}{percent}"


def with_bounds(one: Measured) -> str:
    """Return a result with its bounds in brackets, if it has any."""
    if not one.low or not one.high:
        return shown(one.value)
    return f"{shown(one.value)} ({shown(one.low)}–{shown(one.high)})"


def best(metric: str, values: Sequence[str]) -> str:
    """Return the best of some values; empty where the metric's name does not say which it is."""
    by_size = sorted(values, key=lambda value: Decimal(value.rstrip("%")))
    if _LESS_IS_BETTER.search(metric):
        return by_size[0]
    return by_size[-1] if _MORE_IS_BETTER.search(metric) else ""


def size(count: str) -> str:
    """Return a number of bytes in the largest unit of a thousand that fits, with one decimal."""
    number = Decimal(count)
    if number < 1_000:
        return f"{count} bytes"
    power = min(number.adjusted() // 3, len(_UNITS) - 1)
    return f"{number.scaleb(-3 * power):.1f} {_UNITS[power]}B"
