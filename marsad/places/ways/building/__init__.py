"""Builds the data that ways are found in: where the sea is, the sea lanes, the roads. Not needed to run."""
