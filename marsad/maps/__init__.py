"""The map: the only folder that imports folium. It takes frames and a translator and gives folium objects."""
