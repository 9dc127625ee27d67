"""Every word that people read: four catalogues and the translator that speaks them."""
