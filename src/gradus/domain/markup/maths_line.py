"""LaTeX in the signs of Unicode: for one line, where there is no room for typesetting."""

from __future__ import annotations

import re

_MATRIX = re.compile(r"\\begin\{([bpvV]?)matrix\}(.*?)\\end\{\1matrix\}")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_ROOT = re.compile(r"\\sqrt\s*\{([^{}]*)\}")
_WRAPPED = re.compile(
    r"\\(?:text|textbf|textit|mathrm|mathbf|mathit|mathsf|mathcal|boldsymbol|operatorname|bm|vec|hat"
    r"|bar|tilde|overline)\*?\s*\{([^{}]*)\}"
)
_DOUBLE_STRUCK = re.compile(r"\\mathbb\s*\{?([CEHNPQRZ])\}?")
_COMMAND = re.compile(r"\\([A-Za-z]+)\s?")
_SPACE = re.compile(r"\\[,;:! ]")
_SIGN = re.compile(r"\\([{}|%&_#$])")
_HELD = str.maketrans("{}", "\1\2")
_SEVERAL = re.compile(r"([_^])\{([^{}]{2,})\}")
_RAISED = re.compile(r"\^(?:\{([0-9+\-nijkT]+)\}|([0-9nT]))")
_LOWERED = re.compile(r"_(?:\{([0-9+\-]+)\}|([0-9]))")

_SIGNS = """
alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ
lambda=λ mu=μ nu=ν xi=ξ pi=π rho=ρ sigma=σ tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ
omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Phi=Φ Psi=Ψ Omega=Ω ell=ℓ cdot=·
times=× div=÷ pm=± mp=∓ le=≤ leq=≤ ge=≥ geq=≥ ne=≠ neq=≠ approx=≈ equiv=≡ sim=∼ propto=∝
in=∈ notin=∉ subset=⊂ subseteq=⊆ cup=∪ cap=∩ emptyset=∅ infty=∞ partial=∂ nabla=∇ sum=∑
prod=∏ int=∫ to=→ rightarrow=→ Rightarrow=⇒ leftarrow=← iff=⇔ mapsto=↦ forall=∀ exists=∃
neg=¬ land=∧ lor=∨ odot=⊙ otimes=⊗ oplus=⊕ circ=∘ top=ᵀ ldots=… dots=… cdots=… mid=| lVert=‖
rVert=‖ Vert=‖ lvert=| rvert=| langle=⟨ rangle=⟩ perp=⊥ star=⋆
"""
_NAMES = dict(pair.split("=") for pair in _SIGNS.split())
_DROPPED = {
    "left",
    "right",
    "big",
    "Big",
    "bigl",
    "bigr",
    "displaystyle",
    "quad",
    "qquad",
    "limits",
}
_STRUCK = dict(zip("CEHNPQRZ", "ℂ𝔼ℍℕℙℚℝℤ", strict=True))
_UP = str.maketrans("0123456789+-nijkT", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱʲᵏᵀ")
_BARE = {ord("{"): None, ord("}"): None, 1: "{", 2: "}"}
_DOWN = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


def maths_line(latex: str) -> str:
    """Return a formula as a person would type it; what Unicode cannot say stays as written."""
    latex = _SIGN.sub(lambda match: match[1].translate(_HELD), latex)
    latex = _MATRIX.sub(_rows, latex)
    for _ in range(3):  # what is nested becomes plain from the inside
        latex = _WRAPPED.sub(r"\1", latex)
        latex = _FRACTION.sub(_fraction, latex)
        latex = _ROOT.sub(r"√(\1)", latex)
    latex = _DOUBLE_STRUCK.sub(lambda match: _STRUCK[match[1]], latex)
    latex = _COMMAND.sub(_command, _SPACE.sub(" ", latex))
    latex = _RAISED.sub(lambda match: (match[1] or match[2]).translate(_UP), latex)
    latex = _LOWERED.sub(lambda match: (match[1] or match[2]).translate(_DOWN), latex)
    latex = _SEVERAL.sub(r"\1(\2)", latex).replace("^ᵀ", "ᵀ")
    return latex.translate(_BARE)


def _rows(match: re.Match[str]) -> str:
    """Write a matrix as a row of rows."""
    rows = (", ".join(cell.strip() for cell in row.split("&")) for row in match[2].split("\\\\"))
    return f"[{'; '.join(rows)}]"


def _fraction(match: re.Match[str]) -> str:
    above, below = (f"({part})" if len(part.strip()) > 1 else part for part in match.groups())
    return f"{above}/{below}"


def _command(match: re.Match[str]) -> str:
    name = match[1]
    if name in _DROPPED:
        return ""
    return _NAMES.get(name, name) + match[0][len(name) + 1 :]
