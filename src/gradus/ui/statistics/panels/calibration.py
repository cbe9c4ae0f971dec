"""Predicted against actual recall."""

from __future__ import annotations

from math import sqrt

from gradus.domain.statistics.calibration import Band, Calibration
from gradus.services.statistics.view import Statistics
from gradus.ui import words
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.axis import share_axis
from gradus.ui.widgets.plots.points import Guide, Point, PointPlot, Series


class CalibrationPanel(Panel):
    """A point a band of predictions; on the dashed line what was predicted happened."""

    name = "calibration"

    def __init__(self, theme: Theme) -> None:
        self.points = PointPlot(theme)
        super().__init__(theme, self.points)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show how far predictions held."""
        found = statistics.calibration
        self.say(self.tr("Predicted and actual recall"), self._sentence(found))
        most = max((band.recalled.count for band in found.bands), default=1)
        points = tuple(self._point(band, most) for band in found.bands)
        lowest = min((min(point.x, point.y) for point in points), default=0.5)
        across = share_axis(lowest, self.tr("predicted recall"), words.percent)
        upright = share_axis(lowest, self.tr("actual recall"), words.percent)
        guide = Guide((across.low, across.low), (1.0, 1.0), self.tr("as predicted"))
        self.points.show_series((Series("", points, joined=False),), across, upright, guide)
        head = (
            self.tr("Band"),
            self.tr("Reviews"),
            self.tr("Predicted"),
            self.tr("Recalled"),
            self.tr("95% interval"),
        )
        self.show_rows(head, [self._row(band) for band in found.bands])

    def _sentence(self, found: Calibration) -> str:
        if found.predicted is None or found.recalled.value is None:
            return self.tr("No review of this period has a prediction.")
        return self.tr(
            "Predicted were {0}, recalled {1} of {2}. Points below the dashed line: you forget more"
            " than predicted."
        ).format(
            words.percent(found.predicted),
            words.percent(found.recalled.value),
            texts.reviews(found.recalled.count),
        )

    def _point(self, band: Band, most: int) -> Point:
        low, high = band.recalled.interval()
        value = band.recalled.value or 0.0
        size = 0.7 + 0.8 * sqrt(band.recalled.count / most)
        return Point(band.predicted, value, low, high, self._tip(band), size)

    def _tip(self, band: Band) -> str:
        text = self.tr("Predicted {0}: {1} of {2} recalled, 95% interval {3}")
        return text.format(
            words.percent(band.predicted),
            texts.share(band.recalled),
            texts.reviews(band.recalled.count),
            texts.bounds(band.recalled),
        )

    def _row(self, band: Band) -> tuple[str, ...]:
        return (
            texts.between(band.low, band.high),
            texts.number(band.recalled.count),
            words.percent(band.predicted),
            texts.share(band.recalled),
            texts.bounds(band.recalled),
        )
