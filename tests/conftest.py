"""Properties are tried on the same examples everywhere, so that a test that passed here passes there."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "marsad", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("marsad")
