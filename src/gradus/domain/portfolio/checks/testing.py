"""Tests: that there are some, and of what."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from gradus.domain.portfolio.checks.answer import Answer, absent, cannot_tell, passed
from gradus.domain.portfolio.checks.has_code import NO_CODE
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading.module import Function, Module
from gradus.domain.portfolio.reading.paths import is_test, name_of
from gradus.domain.portfolio.reading.reading import Reading

_NO_TESTS = "There is no test function to look at."
_OF_DATA = re.compile(
    r"data|schema|column|dtype|null|missing|nan|range|split|leak|duplicate|feature|preprocess|load"
)
_OF_MODEL = re.compile(
    r"model|predict|train|fit|smoke|inference|forward|overfit|loss|shape|pipeline|estimator|score"
)
_FRAMEWORKS = ("fastapi", "flask", "gradio", "streamlit")
_REQUEST = re.compile(r"health|predict|invocation|infer|/ping|ready|live")


def tests_present(reading: Reading) -> Answer:
    """Check 34: at least one test function; their number is told."""
    if not reading.code.modules:
        return cannot_tell(NO_CODE)
    found = [module.place(one) for module, one in _tests(reading)]
    if not found:
        return absent("There is no test function.", reading.python.unread)
    return passed(f"{counted(len(found), 'test function')} found.", found)


def data_and_model_tests(reading: Reading) -> Answer:
    """Check 35: by their names, one test speaks of data and another of a model."""
    tests = list(_tests(reading))
    if not tests:
        return cannot_tell(_NO_TESTS)
    of_data = [module.place(one) for module, one in tests if _speaks(_OF_DATA, module, one)]
    of_model = [module.place(one) for module, one in tests if _speaks(_OF_MODEL, module, one)]
    if of_data and of_model:
        return passed("Tests cover data and model.", [of_data[0], of_model[0]])
    lacking = " nor ".join(
        word for word, there in (("data", of_data), ("a model", of_model)) if not there
    )
    return absent(f"No test is named after {lacking}.", reading.python.unread)


def _speaks(pattern: re.Pattern[str], module: Module, test: Function) -> bool:
    return bool(pattern.search(test.name.lower()) or pattern.search(name_of(module.path)))


def serving_test(reading: Reading) -> Answer:
    """Check 37: where something is served, a test asks it for its health or a prediction."""
    served = [
        module.place()
        for module in reading.code.modules
        if not module.packages.isdisjoint(_FRAMEWORKS) and not is_test(module.path)
    ]
    if not served:
        return cannot_tell("Nothing in the code that could be read serves a model.")
    for module, test in _tests(reading):
        if _asks(module, test):
            return passed("A test asks the service.", [module.place(test)])
    found = "No test asks the service for its health or a prediction."
    return absent(found, reading.python.unread, served)


def _asks(module: Module, test: Function) -> bool:
    """Tell whether a test uses a client, or speaks of health or prediction in name or request."""
    if "TestClient" in module.text or "test_client" in module.text or "AppTest" in module.text:
        return True
    texts = (
        one.value
        for one in ast.walk(test)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    )
    return bool(_REQUEST.search(test.name)) or any(map(_REQUEST.search, texts))


def _tests(reading: Reading) -> Iterator[tuple[Module, Function]]:
    for module in reading.python.modules:
        if is_test(module.path):
            yield from ((module, one) for one in module.functions if one.name.startswith("test"))
