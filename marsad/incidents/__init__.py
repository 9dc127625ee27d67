"""What happened: reading, checking, selecting and summing incidents. Pure: frames in, frames out."""
