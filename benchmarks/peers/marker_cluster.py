"""Ten thousand incidents the way tutorials draw them: a folium marker each in a MarkerCluster, at every rerun."""

import folium
import numpy as np
import streamlit as st
from folium.plugins import MarkerCluster
from streamlit_folium import st_folium

MARKERS = 10_000

least = st.slider("year", 0, 20, 10)
random = np.random.default_rng(1)
years, latitudes, longitudes = (
    random.integers(0, 20, MARKERS),
    random.uniform(-35, 60, MARKERS),
    random.uniform(-80, 45, MARKERS),
)
canvas = folium.Map(location=(24, -12), zoom_start=4)
cluster = MarkerCluster().add_to(canvas)
for year, latitude, longitude in zip(years, latitudes, longitudes, strict=True):
    folium.Marker((latitude, longitude), tooltip=f"{least} {year}").add_to(cluster)
st_folium(canvas, height=500, use_container_width=True, returned_objects=[])
