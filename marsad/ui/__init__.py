"""What people see: the only folder, with `pages/` and `app.py`, that imports Streamlit."""
