"""Every colour of the app, light and dark; nothing else in the code writes a colour down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme; colours are #RRGGBB. `phases` marks the seven phases and is never text."""

    dark: bool
    canvas: str
    surface: str
    sunk: str
    line: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_soft: str
    on_accent: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    good: str
    good_soft: str
    phases: tuple[str, str, str, str, str, str, str]
    code_keyword: str
    code_string: str
    code_number: str
    code_comment: str
    code_name: str


LIGHT = Tokens(
    dark=False,
    canvas="#F6F5F1",
    surface="#FFFFFF",
    sunk="#EFEDE6",
    line="#E3E0D8",
    ink="#1C2028",
    ink2="#565D6B",
    ink3="#646B78",
    accent="#0B6B6B",
    accent_soft="#DCEFED",
    on_accent="#FFFFFF",
    warn="#9A5B00",
    warn_soft="#FCEFD2",
    bad="#B3261E",
    bad_soft="#FBE4E1",
    good="#1B6E3C",
    good_soft="#DFF2E5",
    phases=("#4477AA", "#228833", "#8F7A00", "#D65A6F", "#8E3B8A", "#1E86A6", "#C4622D"),
    code_keyword="#8E3B8A",
    code_string="#1B6E3C",
    code_number="#A8501F",
    code_comment="#5F6673",
    code_name="#2F5F96",
)

DARK = Tokens(
    dark=True,
    canvas="#121417",
    surface="#1A1D22",
    sunk="#15181C",
    line="#2C313A",
    ink="#E8EAEE",
    ink2="#A8AFBC",
    ink3="#8E96A5",
    accent="#46C7BC",
    accent_soft="#143638",
    on_accent="#06201F",
    warn="#F0B95B",
    warn_soft="#3A2C10",
    bad="#F2877F",
    bad_soft="#3D1B19",
    good="#6CCB8C",
    good_soft="#16321F",
    phases=("#77AADD", "#66BB77", "#DDCC55", "#EE8899", "#CC77CC", "#77CCEE", "#EE9966"),
    code_keyword="#CC77CC",
    code_string="#6CCB8C",
    code_number="#EE9966",
    code_comment="#8E96A5",
    code_name="#77AADD",
)
