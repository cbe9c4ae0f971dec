"""How models are judged: against a baseline, and on rows they have not seen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, absent, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.has_code import NO_MODEL, fits_a_model
from gradus.domain.portfolio.reading.ast_facts import scopes
from gradus.domain.portfolio.reading.module import Module, dotted, last
from gradus.domain.portfolio.reading.paths import is_test, name_of
from gradus.domain.portfolio.reading.reading import Reading

_SPLITS = frozenset(["train_test_split", "random_split"])
_FITS = frozenset(["fit", "fit_transform", "fit_resample"])
_TRAIN = re.compile(r"train|fold|fit", re.IGNORECASE)
_SIMPLE = re.compile(
    r"^(?:Dummy\w+|LinearRegression|LogisticRegression|LogisticRegressionCV|Ridge|RidgeClassifier|"
    r"SeasonalNaive|Naive\w*|GaussianNB|MultinomialNB)$"
)
_NAMED = re.compile(r"baseline|majority|naive|dummy", re.IGNORECASE)


def split_before_fit(reading: Reading) -> Answer:
    """Check 29: where a function or notebook splits, nothing is fitted on all rows before."""
    splits, early = list[Place](), list[Place]()
    for module in reading.code.modules:
        if "split" not in module.text or is_test(module.path):
            continue
        for scope in scopes(module):
            found = _splits(scope)
            splits += [module.place(one) for one in found]
            early += _fitted_before(module, scope, found)
    if not splits:
        return cannot_tell("No call of train_test_split was found.")
    if early:
        return failed(
            "Something is fitted before the data is split, so it has seen test rows.", early
        )
    return passed("Nothing is fitted before the data is split.", splits)


def _splits(scope: list[ast.AST]) -> list[ast.Call]:
    return [one for one in _calls(scope) if last(dotted(one.func)) in _SPLITS]


def _fitted_before(module: Module, scope: list[ast.AST], splits: list[ast.Call]) -> list[Place]:
    first = min((one.lineno for one in splits), default=0)
    return [
        module.place(one)
        for one in _calls(scope)
        if one.lineno < first and last(dotted(one.func)) in _FITS and not _on_training_rows(one)
    ]


def _calls(scope: list[ast.AST]) -> Iterator[ast.Call]:
    return (one for one in scope if isinstance(one, ast.Call))


def _on_training_rows(call: ast.Call) -> bool:
    return any(
        _TRAIN.search(inner.id)
        for argument in call.args
        for inner in ast.walk(argument)
        if isinstance(inner, ast.Name)
    )


def baseline(reading: Reading) -> Answer:
    """Check 30: something simple is fitted, or something is called a baseline."""
    if not fits_a_model(reading):
        return cannot_tell(NO_MODEL)
    place = next(_baselines(reading), None)
    if place is not None:
        return passed("There is a baseline.", [place])
    return absent("No dummy or linear model, and nothing called a baseline.", reading.code.unread)


def _baselines(reading: Reading) -> Iterator[Place]:
    for path in reading.paths:
        if path.endswith((".py", ".ipynb")) and "baseline" in name_of(path) and not is_test(path):
            yield Place(path)
    for module in (one for one in reading.code.modules if not is_test(one.path)):
        for name, call in module.calls:
            if _SIMPLE.match(last(name)):
                yield module.place(call)
        for one in module.functions:
            if _NAMED.search(one.name):
                yield module.place(one)
        for node in module.nodes:
            if isinstance(node, ast.Name) and _NAMED.search(node.id):
                yield module.place(node)
