"""Where the project looks: the Maghreb, the Sahel, West Africa and the Mediterranean."""

AXIS = frozenset([
    "MA", "DZ", "TN", "LY", "EG", "MR", "ML", "NE", "TD", "SD", "SN", "GM", "GW", "GN", "SL", "LR", "CI", "GH", "TG",
    "BJ", "NG", "BF", "CV", "CM", "ES", "PT", "FR", "IT", "GR", "TR", "MT", "LB", "SY", "CY", "GI",
])  # fmt: skip
"""Countries (ISO 3166-1 alpha-2) whose small towns are sites too."""
