"""The test for an unusual count: known answers, and how often it is wrong and right on made-up series."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as any_
from numpy.typing import NDArray

from benchmarks.trends import false_alarms, seen
from marsad.incidents.unusual import FEW, LARGE, LEVEL, dispersion, split_p, verdict


def binomial(now: int, then: int, share: float) -> float:
    """The two-sided p, summed from factorials."""
    every = now + then
    chances = [math.comb(every, k) * share**k * (1 - share) ** (every - k) for k in range(every + 1)]
    far = abs(now - every * share) - 1e-9
    return sum(chance for k, chance in enumerate(chances) if abs(k - every * share) >= far)


def parts(*counts: int) -> NDArray[np.int64]:
    return np.array(counts)


@pytest.mark.parametrize(
    ("now", "then", "share", "p"),
    [
        (10, 0, 0.5, 2 / 2**10),  # all on one side: the two extreme splits
        (5, 5, 0.5, 1.0),
        (8, 2, 0.5, 112 / 1024),  # 8, 9, 10 and 0, 1, 2 of 10
        (0, 0, 0.5, 1.0),
    ],
)
def test_known_answers(now: int, then: int, share: float, p: float) -> None:
    assert split_p(now, then, share) == pytest.approx(p)


@given(any_.integers(0, 40), any_.integers(0, 40), any_.floats(0.05, 0.95))
def test_the_sum_is_that_of_the_binomial_distribution(now: int, then: int, share: float) -> None:
    if now + then:
        assert split_p(now, then, share) == pytest.approx(binomial(now, then, share), rel=1e-6)


@given(any_.integers(0, 60), any_.integers(0, 60), any_.floats(1.0, 30.0))
def test_bursts_never_make_a_change_unusual_that_is_not(now: int, then: int, index: float) -> None:
    plain, careful = split_p(now, then, 0.5), split_p(now, then, 0.5, index)
    assert 0 <= careful <= 1
    if plain > LEVEL and now + then >= FEW:
        assert careful > LEVEL


def test_many_incidents_are_reckoned_as_normal_with_the_same_answer() -> None:
    near, far = LARGE // 2 - 1, LARGE // 2  # one less and one more than the border
    assert split_p(near + 60, near - 60, 0.5) == pytest.approx(split_p(far + 60, far - 60, 0.5), rel=0.05)


def test_few_cases_are_never_unusual() -> None:
    assert verdict(parts(0, 0, FEW - 1), parts(0, 0, 0), 365, 365).code == "few"
    assert verdict(parts(5, 5), parts(0, 0), 365, 365).code == "unusual"


def test_bursts_are_seen_and_a_change_between_the_periods_is_none() -> None:
    steady, burst = parts(1, 1, 1, 1)[np.newaxis], parts(20, 0, 0, 0)[np.newaxis]
    assert dispersion(5 * steady, steady) == 1
    assert dispersion(burst, steady) > 10
    assert verdict(parts(20, 0, 0, 0), parts(1, 1, 1, 1), 365, 365).code == "usual"  # one operation is not a trend
    assert verdict(parts(5, 5, 5, 5), parts(1, 1, 1, 1), 365, 365).code == "unusual"


@pytest.mark.parametrize("mean", [1, 2, 5, 20])
@pytest.mark.parametrize("index", [1.0, 2.0, 3.0])
def test_of_ten_thousand_series_without_change_no_more_than_the_level_are_called_unusual(
    mean: float, index: float
) -> None:
    assert false_alarms(mean, index) <= LEVEL


@pytest.mark.parametrize(
    ("mean", "factor", "index", "least"), [(2, 3, 1.0, 0.9), (5, 2, 1.0, 0.85), (5, 3, 2.0, 0.9), (20, 2, 3.0, 0.9)]
)
def test_a_change_that_is_there_is_seen(mean: float, factor: float, index: float, least: float) -> None:
    assert seen(mean, factor, index) >= least
