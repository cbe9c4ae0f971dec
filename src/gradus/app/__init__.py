"""The composition root: what a running Gradus is made of."""

from gradus.app.running import Gradus, make_look

__all__ = ["Gradus", "make_look"]
