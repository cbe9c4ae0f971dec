"""What is believed of somebody of whom nothing is known yet; docs/planning.md says from where."""

from __future__ import annotations

from gradus.domain.planning.finish.beliefs import Factor, Share

KEPT = Share(5.6, 2.4)
"""Share of the planned time that is kept in an ordinary week."""

WEEK_COUNTS = 2.5
"""So much does one week count beside KEPT: the prior is worth a little more than three weeks."""

FORGETTING = 0.97
"""By so much less counts a week than the week after it: people change."""

BAD = 1 / 3
"""A week of which less is kept is a bad one."""

FALLS = Share(3.0, 14.0)
"""Chance that a bad week follows an ordinary one."""

STAYS = Share(3.0, 4.0)
"""Chance that a bad week follows a bad one."""

IN_BAD = Share(1.0, 7.0)
"""Share that is kept in a bad week."""

ZEAL_DRIFT = 0.05
"""By so much do the log-odds of keeping a block wander in a week (standard deviation)."""

WANES = 0.3
"""By so much do the log-odds of keeping a block sink as what was new becomes a habit or a duty."""

WANES_SPREAD = 0.2
"""Standard deviation of WANES among people."""

NOVELTY_WEEKS = 8.0
"""Weeks in which that falls to 1/e of what is left of it."""

WEEKDAY_HOURS = 8.0
"""Planned hours of a weekday after which its own share counts as much as that of all days."""

BLOCK_HOURS = 10.0
"""Kept hours after which the real length of blocks counts as much as the planned one."""

PACE = Factor(0.18, 0.25)
"""Real minutes per planned minute of a person's topics."""

TOPIC_NOISE = 0.30
"""Standard deviation of the logarithm of one topic's pace about the person's."""

PACE_DRIFT = 0.01
"""By so much does the logarithm of a person's pace wander in a week."""

REVIEWS = Factor(0.15, 0.2)
"""Real minutes of reviews per predicted minute."""

REVIEW_NOISE = 0.4
"""Standard deviation of the logarithm of that factor in one week, whose cards are still young."""

FADES = 0.45
"""After the predicted weeks reviews fall by this power of time, since intervals grow."""

ROOM_DRIFT = 0.01
"""By so much does the logarithm of the free time wander in a week: lives change."""
