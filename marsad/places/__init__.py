"""Where: sites and their names, countries' and regions' outlines, boundary lines."""
