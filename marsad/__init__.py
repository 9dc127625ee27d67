"""Marsad: an interactive map dashboard of border and port operations."""
