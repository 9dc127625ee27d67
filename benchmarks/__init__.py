"""Speed and memory, measured side by side with peers; `make bench` prints what came out."""
