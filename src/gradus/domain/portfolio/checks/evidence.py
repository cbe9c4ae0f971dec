"""What a README proves: its results table, its commands, its picture."""

from __future__ import annotations

import re

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, failed, passed
from gradus.domain.portfolio.checks.readme import unread
from gradus.domain.portfolio.reading.paths import is_remote, resolved
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.readme_text import Picture, Table

METRIC = re.compile(
    r"\b(?:accuracy|acc|precision|recall|f1|f-?score|(?:roc|pr)[- _]?auc|auc|auroc|auprc|r2|r²|"
    r"m?ap(?:@\w+)?|(?:rm|m)sle|r?mse|mae|mape|smape|loss|log ?loss|bleu|rouge\S*|perplexity|iou|"
    r"dice|score|error|wer|cer|ndcg\S*|mrr|reward|latency|elo|kappa|mcc|silhouette|rank)\b",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w.])[-+]?\d+(?:[.,]\d+)*(?![\w])")
_BASELINE = re.compile(
    r"\b(?:baselines?|dummy|majority|naive|naïve|random guess\w*|constant|mean|median|linear|"
    r"logistic|persistence|human|previous|reference)\b",
    re.IGNORECASE,
)
_DEMO = re.compile(
    r"huggingface\.co/spaces|streamlit\.app|gradio\.(?:live|app)|youtu\.?be|vimeo\.com|vercel\.app|"
    r"netlify\.app|onrender\.com|github\.io|herokuapp\.com|fly\.dev|\bdemo\b|colab\.research",
    re.IGNORECASE,
)
_BADGE = re.compile(r"shields\.io|badge|/actions/workflows/|codecov\.io", re.IGNORECASE)


def results_table(reading: Reading) -> Answer:
    """Check 4: one table holds a metric, a number and a baseline."""
    readme, path = reading.readme, reading.readme_path
    if readme is None:
        return unread(reading)
    with_numbers = [one for one in readme.tables if _has_metric(one) and _has_number(one)]
    if not with_numbers:
        return failed("No table shows a metric with its number.", [Place(path)])
    for one in with_numbers:
        if _has_baseline(one):
            return passed("A table shows results beside a baseline.", [Place(path, one.line)])
    found = "The results table has no baseline row."
    return failed(found, [Place(path, one.line) for one in with_numbers])


def _has_metric(table: Table) -> bool:
    heads = [*table.rows[0], *(row[0] for row in table.rows[1:] if row)]
    return any(METRIC.search(cell) for cell in heads)


def _has_number(table: Table) -> bool:
    return any(NUMBER.search(cell) for row in table.rows[1:] for cell in row)


def _has_baseline(table: Table) -> bool:
    return any(_BASELINE.search(cell) for row in table.rows for cell in row)


def demo_picture(reading: Reading) -> Answer:
    """Check 6: a picture that is there and has alternative text, or a link to a demo."""
    readme, path = reading.readme, reading.readme_path
    if readme is None:
        return unread(reading)
    pictures = [one for one in readme.pictures if not _BADGE.search(one.address)]
    flawed = [one for one in pictures if _flaw(reading, one)]
    if flawed:
        places = [Place(path, one.line) for one in flawed]
        return failed(_flaw(reading, flawed[0]), places)
    demos = [one.line for one in (*pictures, *_demos(reading))]
    if not demos:
        return failed("The README shows no picture and links no demo.", [Place(path)])
    return passed("The README shows a picture or a demo.", [Place(path, line) for line in demos])


def _demos(reading: Reading) -> list[Picture]:
    links = reading.readme.links if reading.readme else []
    return [Picture(one.text, "", one.line) for one in links if _DEMO.search(one.text)]


def _flaw(reading: Reading, picture: Picture) -> str:
    address = picture.address
    missing = resolved(address, reading.readme_path) not in reading.all_paths
    if not is_remote(address) and missing:
        return f"The picture “{address[:80]}” is not in the repository."
    return "" if picture.alt.strip() else f"The picture “{address[:80]}” has no alternative text."
