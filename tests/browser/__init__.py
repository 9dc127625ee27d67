"""The product in a real Chromium, with every outside request blocked."""
