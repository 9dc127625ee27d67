"""What leaves Marsad."""
