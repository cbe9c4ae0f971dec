"""Sections from facts and answers: every number, command and licence says where it stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.portfolio.readme.writing import FILES, facts, section, template
from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Facts, Measured
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.readme import escaping
from gradus.domain.portfolio.readme.answers import together
from gradus.domain.portfolio.readme.document import Section, parse, write
from gradus.domain.portfolio.readme.generate import generate, open_questions
from gradus.domain.portfolio.readme.kinds import kind_for, kind_in
from gradus.domain.portfolio.readme.numbers import best, label, shown, size, with_bounds
from gradus.domain.portfolio.readme.results_table import results_table
from gradus.domain.portfolio.readme.template import template_from
from gradus.domain.portfolio.readme.update import update
from gradus.domain.portfolio.readme.view import in_words
from gradus.domain.portfolio.tree import Source

KEYS = ("ml_project", "kaggle", "paper", "api", "library", "analysis", "profile")
AT = Place("metrics.json", 1)


def commands(files: Mapping[str, str], remote: str = "") -> list[str]:
    written = generate(template(), facts(files, remote), {})
    text = next(each.content for each in written if each.name == "reproduce")
    return text.split("```sh\n")[1].split("\n```")[0].split("\n") if text else []


def test_results_carry_their_file_and_commit() -> None:
    text = section("results", FILES)
    assert text == (
        "## Results\n\n| Model | F1 |\n| --- | --- |\n| Logistic | 0.71 |\n"
        "| Boosting | **0.85** |\n\n<sub>from metrics.json, commit fffffff</sub>\n\n"
        "Made by `make evaluate`. <!-- from Makefile:5 -->\n"
    )


@pytest.mark.parametrize(("source", "commit"), [(Source.FOLDER, "a" * 40), (Source.HEAD, "")])
def test_results_that_are_not_committed_say_so(source: Source, commit: str) -> None:
    found = replace(facts(FILES), source=source, commit=commit)
    written = {each.name: each.content for each in generate(template(), found, {})}
    assert "<sub>from metrics.json, not committed</sub>" in written["results"]


def test_the_head_says_name_python_licence_and_tests() -> None:
    assert section("title", FILES) == (
        "# Fraud detection\n<!-- from pyproject.toml:2 -->\n<!-- gradus:template ml_project -->\n"
    )
    assert section("badges", FILES) == (
        "`Python >=3.11`\n`MIT`\n`1 test`\n"
        "<!-- from pyproject.toml:5, pyproject.toml:4, tests/test_a.py:1 -->\n"
    )
    assert section("pitch", FILES) == "Finds fraud.\n<!-- from pyproject.toml:3 -->\n"


def test_what_files_disagree_about_is_said_with_both() -> None:
    files = {
        **FILES,
        "CITATION.cff": "title: Fraud\nlicense: ISC\n",
        "Dockerfile": "FROM python:3.9\n",
    }
    assert "`MIT` (pyproject.toml)\n`ISC` (CITATION.cff)" in section("badges", files)
    assert "`Python >=3.11` (pyproject.toml)\n`Python 3.9` (Dockerfile)" in section("badges", files)
    assert "- MIT, says [pyproject.toml](pyproject.toml)." in section("licence", files)
    assert section("title", files).startswith("# Fraud\n<!-- from CITATION.cff:1 -->")


def test_answers_stand_where_their_question_is_asked() -> None:
    text = section("limitations", {}, limitations=" Not abroad.\r\nNever. ")
    assert text == (
        "## Limits\n\n<!-- gradus:yours limitations -->\nNot abroad.\nNever.\n"
        "<!-- gradus:yours end -->\n"
    )
    assert section("title", FILES, title="My cats").startswith("# My cats\n<!-- gradus:template")
    assert "Finds cats." in section("pitch", FILES, pitch="Finds cats.")


def test_what_is_not_known_is_asked_and_left_out_of_the_file() -> None:
    sections = generate(template(), facts({}), {"data": " "})
    written = {each.name: each.content for each in sections}
    assert {name for name, content in written.items() if content} == {"title"}
    assert written["title"].startswith("# Project\n<!-- from the name of the folder -->")
    asked = {question.key for question in open_questions(template(), sections, {"data": " "})}
    assert asked == {each.key for each in template().questions} - {"title"}


def test_an_answer_or_a_fact_ends_a_question() -> None:
    answers = {"data": "CC0."}
    written = generate(template(), facts(FILES), answers)
    asked = {one.key for one in open_questions(template(), written, answers)}
    assert asked == {"demo", "method", "decisions", "limitations", "serving", "contact"}


@pytest.mark.parametrize("key", KEYS)
def test_each_template_writes_sections_that_come_back(key: str) -> None:
    known = template(key)
    answers = {question.key: "Words." for question in known.questions}
    written = generate(known, facts(FILES), answers)
    document = update(parse(b""), written).document
    names = [part.name for part in document.parts if isinstance(part, Section)]
    assert names == [each.name for each in written if each.content]
    assert set(names) >= {question.section for question in known.questions}
    assert kind_in(document) == key
    assert parse(write(document)) == document


def test_a_template_that_lacks_something_is_refused() -> None:
    own, shared = "name: x\npurpose: y\nsections: [data]\n", "headings: {}\nquestions: {}\n"
    assert template_from("x", own, shared, {"data": ""}).sections == ("data",)
    for wrong in ("name: x\n", "[", "sections: [nonsense]\nname: x\npurpose: y\n"):
        with pytest.raises(ValueError, match="template x lacks"):
            template_from("x", wrong, shared, {"data": ""})
    with pytest.raises(ValueError, match=r"lacks sections: \['data'\]"):
        template_from("x", own, shared, {})


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ({"app.py": "app = FastAPI()\n"}, "api"),
        ({"metrics.json": '{"f1": 1}'}, "ml_project"),
        ({"dvc.yaml": "stages: {a: {cmd: x}}"}, "ml_project"),
        ({"MODEL_CARD.md": ""}, "ml_project"),
        ({"submissions/a.csv": "", "metrics.json": '{"f1": 1}'}, "kaggle"),
        ({"requirements.txt": "kaggle"}, "kaggle"),
        ({"pyproject.toml": '[project]\nname = "x"\n'}, "library"),
        ({"a.ipynb": "{}"}, "analysis"),
        ({}, "ml_project"),
    ],
)
def test_a_template_is_proposed_by_what_the_repository_holds(
    files: dict[str, str], key: str
) -> None:
    assert kind_for(facts(files)) == key
    assert kind_in(parse(b"# Mine\n")) == ""


@pytest.mark.parametrize(
    ("files", "lines"),
    [
        ({}, []),
        ({"README.md": ""}, []),
        (
            {"uv.lock": "", "train.py": 'if __name__ == "__main__":\n'},
            ["uv sync", "python train.py"],
        ),
        ({"other/pdm.lock": "", "requirements.txt": ""}, ["pip install -r requirements.txt"]),
        (
            {
                "environment.yml": "",
                "requirements-dev.txt": "",
                "dvc.yaml": "stages: {a: {cmd: x}}",
            },
            ["conda env create -f environment.yml", "dvc repro"],
        ),
        ({"api/requirements.txt": "", "setup.py": "setup(name='x')\n"}, ["pip install ."]),
        ({"Makefile": "setup:\n\ntrain:\n\ndata:\n"}, ["make setup", "make data train"]),
        ({"Makefile": "data:\n", "justfile": "train:\n"}, ["make data"]),
        (
            {"pyproject.toml": '[project]\nname = "x"\n[project.scripts]\ngo = "x:y"\n'},
            ["pip install .", "go"],
        ),
        ({"tool.py": 'if __name__ == "__main__":\n'}, ["python tool.py"]),
        (
            {"a.py": 'if __name__ == "__main__":\n', "b.py": 'if __name__ == "__main__":\n'},
            [],
        ),
        (
            {
                f"{n}.py": 'if __name__ == "__main__":\n'
                for n in ("predict", "evaluate", "train", "run")
            },
            ["python train.py && python evaluate.py && python predict.py"],
        ),
    ],
)
def test_the_way_to_the_results_is_that_which_files_prove(
    files: dict[str, str], lines: list[str]
) -> None:
    assert commands(files) == lines


@pytest.mark.parametrize(
    ("remote", "first"),
    [
        ("git@github.com:ada/fraud.git", "git clone https://github.com/ada/fraud && cd fraud"),
        ("https://ada:pass@example.org/fraud", "git clone https://example.org/fraud && cd fraud"),
        ("ssh://git@example.org/a/fraud/", "git clone https://example.org/a/fraud && cd fraud"),
        ("https://x.org/a;rm -rf", "uv sync"),
        ("../elsewhere", "uv sync"),
    ],
)
def test_a_clone_is_told_without_passwords_and_only_from_plain_addresses(
    remote: str, first: str
) -> None:
    assert commands({"uv.lock": ""}, remote)[0] == first


def test_a_clone_alone_is_no_way_to_the_results() -> None:
    assert commands({}, "https://github.com/a/b") == []


def test_a_workflow_on_github_has_its_badge() -> None:
    files = {".github/workflows/ci.yml": "name: Tests\njobs: {a: {run: pytest}}\n"}
    written = {
        e.name: e.content
        for e in generate(template(), facts(files, "https://github.com/a/b.git"), {})
    }
    address = "https://github.com/a/b/actions/workflows/ci.yml"
    assert written["badges"].startswith(f"[![Tests]({address}/badge.svg)]({address})\n")
    assert "[Tests](.github/workflows/ci.yml) runs `pytest` on GitHub." in written["tests"]
    assert "badge.svg" not in section("badges", files)


def test_tests_are_told_with_the_command_that_runs_them() -> None:
    plain = {"tests/test_a.py": "def test_a(): ...\ndef test_b(): ...\n"}
    assert "2 test functions in 1 file." in section("tests", plain)
    assert "```" not in section("tests", plain)
    assert "python -m pytest" in section("tests", {**plain, "requirements.txt": "pytest\n"})
    assert "python -m pytest" in section("tests", {**plain, "pytest.ini": ""})
    assert "make test" in section("tests", {**plain, "Makefile": "test:\n", "pytest.ini": ""})


def test_the_other_sections_tell_what_files_hold() -> None:
    files = {
        "data/card.dvc": "outs: [{path: raw.csv, size: 10}]",
        "data/README.md": "---\nlicense: CC0\n---\n",
        "MODEL_CARD.md": "",
        "dvc.yaml": "stages: {prepare: {cmd: x}, train: {cmd: y}}",
        "dvc.lock": "stages: {train: {params: {p.yaml: {lr: 0.1}}}}",
        "app.py": 'app = FastAPI()\n@app.get("/x|y")\n',
        "Dockerfile": "FROM python:3.11\n",
        "docs/demo.png": "",
        "figures/pr.png": "",
        "CITATION.cff": "title: Fraud\ndoi: 10.1/x\nauthors: [{name: Ada}, {name: Ada}]\n",
        "fraud/__init__.py": '"""Finds fraud."""',
        "LICENSE": "Permission to use, copy, modify, and/or distribute this software",
    }
    found = {name: section(name, files) for name in template().sections}
    assert "`raw.csv`, tracked by DVC, 10 bytes <!-- from data/card.dvc:1 -->" in found["data"]
    assert "Licence of the data: CC0. <!-- from data/README.md:2 -->" in found["data"]
    assert "[model card](MODEL_CARD.md)" in found["limitations"]
    assert "Stages: `prepare` → `train`." in found["method"]
    assert "| `lr` | 0.1 |" in found["method"]
    assert "```sh\nuvicorn app:app\n```\n<!-- from app.py:1 -->" in found["serving"]
    assert "| `GET /x\\|y` | `app.py:2` |" in found["serving"]
    assert "docker build -f Dockerfile -t project ." in found["serving"]
    assert "![Demo](docs/demo.png)" in found["demo"]
    assert "![Pr](figures/pr.png)" in found["results"]
    assert "DOI [10.1/x](https://doi.org/10.1/x)" in found["citation"]
    assert found["contact"] == "## Contact\n\nAda. <!-- from CITATION.cff:3 -->\n"
    assert "| `fraud/` | Finds fraud |" in found["map"]
    assert (
        found["licence"] == "## Licence\n\nISC, see [LICENSE](LICENSE). <!-- from LICENSE:1 -->\n"
    )


@pytest.mark.parametrize(
    ("count", "said"),
    [(200, "200 test functions in 1 file."), (201, "More than 200"), (1001, "More than 1,000")],
)
def test_many_tests_are_told_as_a_number_that_stays_true(count: int, said: str) -> None:
    files = {"tests/test_a.py": "".join(f"def test_{n}(): ...\n" for n in range(count))}
    assert said in section("tests", files)
    badge = "`200 tests`" if count == 200 else f"`{said.removeprefix('More than ')}+ tests`"
    assert badge in section("badges", files)


def test_pictures_of_the_repository_are_shown_where_the_person_gave_none() -> None:
    files: dict[str, str | bytes] = {**FILES, "docs/demo.png": b"png"}
    assert "docs/demo.png" in section("demo", files, demo="See it work.")
    assert "docs/demo.png" not in section("demo", files, demo="![My own](mine.png)")


def test_pictures_for_dark_or_small_screens_are_no_demo() -> None:
    files = {
        f"docs/{name}.png": "" for name in ("a-dark", "a-1024x640", "logo", "b", "z-demo", "c")
    }
    text = section("demo", files)
    assert [line for line in text.split("\n") if line.startswith("!")] == [
        "![Z demo](docs/z-demo.png)",
        "![B](docs/b.png)",
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("0.85", "0.85"),
        ("0.8500", "0.8500"),
        ("0.84999", "0.85"),
        ("284807", "284807"),
        ("12.34567", "12.346"),
        ("0.0123456", "0.0123"),
        ("0.0000123", "1.23e-5"),
        ("80.12345%", "80.123%"),
        ("1e5", "1e5"),
        ("12345678901234567890.123456", "12345678901234567890.123"),
    ],
)
def test_numbers_are_shown_with_no_more_digits_than_help(written: str, expected: str) -> None:
    """Expected by hand: three decimals, three digits where the number is smaller than a tenth."""
    assert shown(written) == expected


def test_bounds_stand_in_brackets_and_half_of_them_does_not() -> None:
    assert with_bounds(Measured("", "f1", "0.8", AT, "", "0.7", "0.9")) == "0.8 (0.7–0.9)"
    assert with_bounds(Measured("", "f1", "0.8", AT, "", "0.7")) == "0.8"


def test_names_of_metrics_are_those_people_write() -> None:
    assert label("pr_auc") == "PR-AUC"
    assert label("recall_at_90") == "Recall at 90"
    assert in_words("fraud-detection_2") == "Fraud detection 2"
    assert in_words("MyCats") == "MyCats"


def test_the_best_is_the_lowest_error_and_the_highest_score() -> None:
    assert best("RMSLE", ("1", "0.5", "2")) == "0.5"
    assert best("f1", ("1%", "2%")) == "2%"
    assert best("cluster_k", ("1", "2")) == ""
    one, two = Measured("a", "log_loss", "0.2", AT), Measured("b", "log_loss", "0.1", AT)
    assert results_table([one, two]).rows[2] == ("b", "**0.1**")
    assert results_table([one]).rows == (("Model", "Log loss"), ("a", "0.2"))


def test_only_the_split_nearest_to_a_test_is_shown() -> None:
    train, val = Measured("", "f1", "1", AT, "train"), Measured("", "f1", "0.5", AT, "val")
    assert results_table([train, val]).rows == (("Metric", "Value"), ("F1", "0.5"))
    assert results_table([train]).rows == ()
    assert results_table([train]).markdown == ""


def test_a_table_of_results_stays_small_and_says_what_it_leaves_out() -> None:
    told = [Measured(f"m{i}", f"k{j}", str(i + j), AT) for i in range(20) for j in range(8)]
    table = results_table([*told, Measured("m0", "extra", "1", AT)])
    assert (len(table.rows), len(table.rows[0]), table.left_out) == (13, 6, 161 - 60)
    missing = results_table([Measured("a", "f1", "1", AT), Measured("b", "y", "2", AT)])
    assert missing.rows[1:] == (("a", "**1**", ""), ("b", "", "2"))


HOSTILE = st.text(st.sampled_from("ab`|<>*_[]!\\#-=1. \n\r\u2028&$~" + "\x00"), max_size=12)


@given(HOSTILE)
def test_strangers_words_make_no_markup_and_no_marker(word: str) -> None:
    from markdown_it import MarkdownIt

    told = escaping.text(word)
    tokens = [
        t for t in MarkdownIt("gfm-like", {"linkify": False}).parse(told) if t.type == "inline"
    ]
    expected = "".join(sign if sign.isprintable() else " " for sign in word).split()
    read = [child.content for token in tokens for child in token.children or []]
    assert {t.type for token in tokens for t in token.children or []} <= {"text", "text_special"}
    assert "".join(read).replace("\u200b", "").split() == expected


@given(HOSTILE)
def test_code_of_strangers_stays_one_span_or_block(word: str) -> None:
    from markdown_it import MarkdownIt

    block = MarkdownIt().parse(escaping.fenced(word.replace("\r", "").replace("\x00", "")))
    assert [token.type for token in block] == ["fence"]
    spans = MarkdownIt().parseInline(f"x {escaping.code(word)} y")[0].children or []
    assert [token.type for token in spans].count("code_inline") == bool(
        word.replace("\x00", " ").split()
    )


def test_markers_in_facts_and_answers_are_defused() -> None:
    marker = "<!-- gradus:end title -->"
    files = {"pyproject.toml": f'[project]\nname = "x"\ndescription = "{marker}"\n'}
    document = update(
        parse(b""), generate(template(), facts(files), {"data": f"a\n{marker}\nb"})
    ).document
    assert parse(write(document)) == document
    assert document.text.count("<!-- gradus:end title -->") == 1
    name = {"metrics.json": json.dumps({marker: {"f1": 1}})}
    assert "\\<!-- gradus" in section("results", name)


def test_values_of_files_are_never_templates() -> None:
    files = {"pyproject.toml": "[project]\nname = '{{ 7 * 7 }}'\n"}
    assert "# {{ 7 \\* 7 }}" in section("title", files)


def test_a_comment_cannot_be_closed_by_a_name() -> None:
    files = {"a-->b/requirements.txt": "x", "figures/x-->y.png": ""}
    text = section("results", files)
    assert text.count("-->") == 1
    assert "](figures/x--%3Ey.png)" in text


def test_a_folder_without_letters_still_has_an_image_name() -> None:
    found = gather_facts(repository({"Dockerfile": "FROM x\n"}))
    odd: Facts = replace(found, folder="…")
    written = {each.name: each.content for each in generate(template(), odd, {})}
    assert "-t app ." in written["serving"]


def test_without_a_manifest_the_title_is_that_of_the_address() -> None:
    written = generate(template(), facts({}, "https://github.com/ada/house-prices"), {})
    assert written[0].content.startswith("# House prices\n<!-- from the address of origin -->\n")


def test_what_one_of_several_packages_says_is_not_said_of_all() -> None:
    text = '[project]\nname = "{0}"\nlicense = "MIT"\ndescription = "{0}"\n'
    one = {"core/pyproject.toml": text.format("core")}
    both = {**one, "web/pyproject.toml": text.format("web")}
    assert section("licence", one) == "## Licence\n\nMIT. <!-- from core/pyproject.toml:3 -->\n"
    assert section("licence", both) == ""
    assert section("pitch", both) == ""
    assert section("licence", {**both, "setup.cfg": "[metadata]\nlicense = ISC\n"}).startswith(
        "## Licence\n\nISC."
    )


def test_answers_given_now_count_more_than_those_of_the_file() -> None:
    kept = {"data": "CC0.", "pitch": "Old.", "demo": "x"}
    given = {"pitch": " New. ", "demo": " "}
    assert together(kept, given) == {"data": "CC0.", "pitch": "New."}


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        ("10", "10 bytes"),
        ("1048576", "1.0 MB"),
        ("2500", "2.5 kB"),
        ("3e9", "3.0 GB"),
        ("5e15", "5000.0 TB"),
    ],
)
def test_sizes_are_told_in_units(count: str, expected: str) -> None:
    assert size(count) == expected
