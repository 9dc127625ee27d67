"""Whether a count is unusual beside another: a stated test for small numbers, and how wrong it may be.

The question is put as Przyborowski and Wilenski put it ("Homogeneity of results in testing samples from Poisson
series", Biometrika 31, 1940, 313–323): if nothing has changed, then of the n incidents of both periods together each
fell into the first with the chance q = days / (days of both), so that the number that did is binomial (n, q). Two-sided
p: the sum of the chances of all splits that lie at least as far from the expected n·q as the one seen.

Seizures come in bursts: one operation may give five incidents in a week. Each period is cut into parts of one length,
and the index of dispersion of the parts' counts, d = Σ (x − mean)² / mean / (parts − 2), says how much more they vary
than independent ones would (R. A. Fisher, "Statistical Methods for Research Workers", § 16). Where d is above 1, the
counts are taken as negative binomial with that variance. Given n, the split is then beta-binomial (n, R·q, R·(1 − q))
with R = (n − d) / (d − 1), whose variance is d times the binomial's (N. L. Johnson, A. W. Kemp, S. Kotz, "Univariate
Discrete Distributions", 3rd edition, chapter 6). d is itself uncertain where parts are few, so `CAUTION` standard
errors are added to one that is above 1.

How often it is wrong without a change, and how often it sees one, is measured in `tests/incidents/test_unusual.py` and
printed by `python -m benchmarks.trends`.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.01
"""Of a hundred sites without any change, at most about one is called unusual."""
FEW = 10
"""Fewer incidents than this in both periods together are few cases, and never unusual."""
PARTS = 12
"""Into how many parts of one length each period is cut at most, to see whether incidents come in bursts."""
CAUTION = 2.0
LARGE = 2000
"""From so many incidents on the split is near enough to normal: it is not summed term by term."""
_LOGS = np.concatenate(([0.0], np.log(np.arange(1, LARGE + 1))))
FEW_CASES, USUAL, UNUSUAL = "few", "usual", "unusual"


@dataclass(frozen=True)
class Verdict:
    """What the test says of two counts: `few`, `usual` or `unusual`; p, and the dispersion it was reckoned with."""

    code: str
    p: float
    dispersion: float


def verdict(now: NDArray[np.int64], then: NDArray[np.int64], days_now: int, days_then: int) -> Verdict:
    """The verdict on two periods, given the counts of the parts of each."""
    return verdicts(now[np.newaxis], then[np.newaxis], days_now, days_then)[0]


def verdicts(now: NDArray[np.int64], then: NDArray[np.int64], days_now: int, days_then: int) -> list[Verdict]:
    """The verdicts on two periods of each of several sites, given the counts of parts: a line for each site."""
    share, indices = days_now / (days_now + days_then), dispersion(now, then)
    counts, others = now.sum(axis=1), then.sum(axis=1)
    enough = np.flatnonzero(counts + others >= FEW)
    found = [Verdict(FEW_CASES, math.nan, math.nan)] * len(counts)
    chances = split_ps(counts[enough], others[enough], share, indices[enough])
    for at, p in zip(enough.tolist(), chances.tolist(), strict=True):
        found[at] = Verdict(UNUSUAL if p <= LEVEL else USUAL, p, float(indices[at]))
    return found


def dispersion(now: NDArray[np.int64], then: NDArray[np.int64]) -> NDArray[np.float64]:
    """The index of dispersion of the parts about the mean of their own period, with its caution; at least 1.

    Each period has a mean of its own, so that a change between them is not taken for bursts.
    """
    squares, free = np.zeros(len(now)), np.zeros(len(now))
    for counts in (now, then):
        mean, some = counts.mean(axis=1), counts.any(axis=1)
        apart = ((counts - mean[:, np.newaxis]) ** 2).sum(axis=1)
        squares += np.divide(apart, mean, out=np.zeros(len(now)), where=some)
        free += some * (counts.shape[1] - 1)
    index = np.divide(squares, free, out=np.ones(len(now)), where=free > 0)
    cautious = index * (1 + CAUTION * np.sqrt(2 / np.maximum(free, 1)))
    return np.where(index > 1, cautious, 1.0)


def split_p(now: int, then: int, share: float, index: float = 1.0) -> float:
    """The two-sided p of a split of `now + then` incidents of which each is expected in `now` with the chance `share`.

    `index` of 1 is the binomial test, above 1 the beta-binomial.
    """
    return float(split_ps(np.array([now]), np.array([then]), share, np.array([index]))[0])


def split_ps(
    now: NDArray[np.int64], then: NDArray[np.int64], share: float, index: NDArray[np.float64]
) -> NDArray[np.float64]:
    """`split_p` of many splits at once: those of about as many incidents are summed together, term by term."""
    every = now + then
    found = np.ones(len(every))
    large = np.flatnonzero(every >= LARGE)
    spread = np.sqrt(every[large] * share * (1 - share) * index[large])
    apart = np.maximum(0.0, np.abs(now[large] - every[large] * share) - 0.5)
    found[large] = [math.erfc(far / math.sqrt(2)) for far in apart / spread]
    widths = np.where((every > 0) & (every < LARGE), np.ceil(np.log2(np.maximum(every, 1))), -1)
    for width in np.unique(widths[widths >= 0]):
        some = np.flatnonzero(widths == width)
        found[some] = _summed(now[some], every[some], share, index[some])
    return found


def _summed(
    now: NDArray[np.int64], every: NDArray[np.int64], share: float, index: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The p of splits, one each. Chances are products of the ratios of neighbours, P(k + 1) / P(k): no factorials."""
    k = np.arange(every.max())
    there = k < every[:, np.newaxis]
    left = np.where(there, every[:, np.newaxis] - k, 1)
    steps = _LOGS[left] - _LOGS[k + 1]
    steps += math.log(share) - math.log1p(-share)
    bursts = np.flatnonzero(index > 1)
    size = np.maximum((every[bursts] - index[bursts]) / (index[bursts] - 1), 1e-6)[:, np.newaxis]
    steps[bursts] = _LOGS[left[bursts]] - _LOGS[k + 1]
    steps[bursts] += np.log(k + size * share) - np.log(left[bursts] - 1 + size * (1 - share))
    logs = np.zeros((len(every), len(k) + 1))
    np.cumsum(steps, axis=1, out=logs[:, 1:])
    logs[:, 1:][~there] = -np.inf
    chances = np.exp(logs - logs.max(axis=1, keepdims=True))
    apart = np.abs(np.arange(len(k) + 1) - every[:, np.newaxis] * share)
    seen = apart >= np.take_along_axis(apart, now[:, np.newaxis], axis=1) - 1e-9
    return np.asarray(np.minimum(1.0, (chances * seen).sum(axis=1) / chances.sum(axis=1)))
