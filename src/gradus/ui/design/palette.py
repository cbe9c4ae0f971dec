"""The palette that Fusion paints standard controls with."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from gradus.ui.design import shades
from gradus.ui.design.tokens import Tokens

_Role = QPalette.ColorRole


def palette(tokens: Tokens) -> QPalette:
    """Build the palette of one colour scheme."""
    result = QPalette()
    for role, colour in _roles(tokens).items():
        result.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return result


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: tokens.canvas,
        _Role.WindowText: tokens.ink,
        _Role.Base: tokens.surface,
        _Role.AlternateBase: tokens.sunk,
        _Role.Text: tokens.ink,
        _Role.Button: tokens.surface,
        _Role.ButtonText: tokens.ink,
        _Role.BrightText: tokens.bad,
        _Role.PlaceholderText: tokens.ink3,
        _Role.ToolTipBase: tokens.surface,
        _Role.ToolTipText: tokens.ink,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.accent,
        _Role.Light: tokens.surface,
        _Role.Midlight: shades.hover(tokens),
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.ink3,
        _Role.Shadow: tokens.ink,
    }
