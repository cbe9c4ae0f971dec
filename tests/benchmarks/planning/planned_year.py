"""Measures a plan of 60 topics over 52 weeks, and how much of it one missed block moves.

usage: python -m tests.benchmarks.planning.planned_year [CASES]

Roads are drawn with the seeds 0 and up. In each a block of the first eight weeks is missed, and
planning goes on from its end. Times are of the processor, so that other programs count less.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from dataclasses import replace

from tests.support.plans import year

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.difference import changes
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.planner import make_plan

_WORK = (BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT)


def missing_one(seed: int) -> tuple[PlanRequest, PlanRequest]:
    """Return a request, and the one after a block of its plan was missed.

    What the person did until then is marked as done, and is no more to be planned.
    """
    request = year(seed)
    blocks = make_plan(request).blocks
    early = [
        block for block in blocks if block.kind in _WORK and (block.end - request.now).days < 56
    ]
    missed = random.Random(seed).choice(early)
    done = {b.uid for b in blocks if b.end <= missed.end and b is not missed}
    after = [_marked(block, done, missed) for block in blocks]
    work = []
    for one in request.work:
        mine = (b for b in blocks if b.uid in done and (b.kind, b.subject) == (one.kind, one.key))
        minutes = one.minutes - sum(block.minutes for block in mine)
        work.append(replace(one, minutes=max(0, minutes)))
    later = replace(request, now=missed.end, work=tuple(work), blocks=tuple(after))
    return replace(later, blocks=blocks), later


def _marked(block: Block, done: set[str], missed: Block) -> Block:
    if block is missed:
        return replace(block, status=Status.MISSED)
    return replace(block, status=Status.DONE) if block.uid in done else block


def moved(later: PlanRequest) -> tuple[float, float, float]:
    """Return the share of remaining blocks that a replan moves or drops, and seconds it took.

    The second share counts other lengths as well.
    """
    remaining = [b for b in later.blocks if b.status is Status.PLANNED and b.start >= later.now]
    began = time.process_time()
    plan = make_plan(later)
    took = time.process_time() - began
    found = [change for change in changes(later.blocks, plan.blocks) if change.before]
    gone = [c for c in found if not c.after or not c.before or c.after.start != c.before.start]
    return len(gone) / len(remaining), len(found) / len(remaining), took


def main() -> None:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    plans, shares, changed, replans, sizes = [], [], [], [], []
    for seed in range(cases):
        request = year(seed)
        began = time.process_time()
        plan = make_plan(request)
        plans.append(time.process_time() - began)
        sizes.append(len(plan.blocks))
        share, other, took = moved(missing_one(seed)[1])
        shares.append(share)
        changed.append(other)
        replans.append(took)
    write = sys.stdout.write
    write(f"{cases} roads of 60 topics over 52 weeks, {statistics.median(sizes):.0f} blocks\n")
    write(f"plan: median {statistics.median(plans) * 1000:.1f} ms, worst {max(plans) * 1000:.1f}\n")
    write(f"replan: median {statistics.median(replans) * 1000:.1f} ms\n")
    write(f"moved by one missed block: median {statistics.median(shares):.1%}, ")
    write(f"worst {max(shares):.1%}; with other lengths median {statistics.median(changed):.1%}\n")


if __name__ == "__main__":
    main()
