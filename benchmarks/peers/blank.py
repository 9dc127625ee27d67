"""The least that a Streamlit app can do: one slider and its value."""

import streamlit as st

st.text(f"value {st.slider('value', 0, 100, 50)}")
